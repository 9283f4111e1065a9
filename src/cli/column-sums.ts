import { isNumeric, numberAt, statusAt, type Column } from '../core/dataset.js';

/** Figures of a column by which a person can check it against its source. */
export interface ColumnSums {
  readonly total?: number;
  readonly lowest?: number;
  readonly highest?: number;
  /** Numbers that are secret and therefore stand in none of the other figures. */
  readonly secret?: number;
  /** The first number. */
  readonly first?: number;
  /** Different words, days or periods. */
  readonly different?: number;
  /** The first and the last of days or periods. */
  readonly from?: string;
  readonly to?: string;
}

export function columnSums(column: Column): ColumnSums {
  return isNumeric(column) ? numberSums(column) : wordSums(column);
}

function numberSums(column: Column): ColumnSums {
  let total = 0;
  // What each addition loses is kept apart (Neumaier, 1974), so that cents of many rows add up.
  let lost = 0;
  let lowest = Infinity;
  let highest = -Infinity;
  let first: number | undefined;
  let secret = 0;
  for (let row = 0; row < column.values.length; row++) {
    const value = numberAt(column, row);
    if (value === undefined) continue;
    if (statusAt(column, row) === 'suppressed') {
      secret++;
      continue;
    }
    first ??= value;
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  const secrets = secret ? { secret } : {};
  return first === undefined ? secrets : { total: total + lost, lowest, highest, first, ...secrets };
}

function wordSums(column: Column): ColumnSums {
  const values = new Set(column.values as readonly (string | null)[]);
  values.delete(null);
  if (column.field.type === 'text' || values.size === 0) return { different: values.size };
  const sorted = ([...values] as string[]).sort();
  return { different: values.size, from: sorted[0] ?? '', to: sorted.at(-1) ?? '' };
}
