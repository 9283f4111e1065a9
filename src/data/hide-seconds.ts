import { isNumeric, textAt, type Dataset, type NumberColumn } from '../core/dataset.js';

/** Rows whose count is hidden, by column. */
type Hidden = Map<NumberColumn, Set<number>>;

const total = /^(totaal|total|alle|alles|samen|geheel|som|sum|all)\b|\btotaal$|\btotal$/i;

/** Numbers of which one is the sum of the others. */
interface Sum {
  readonly cells: readonly (readonly [NumberColumn, number])[];
}

/**
 * Hides a second number wherever one hidden number could be calculated from a total and the other parts: in rows with a total
 * row, and in columns with a total column. Returns how many it hid. Sums that share cells are gone through until none betrays.
 */
export function hideSeconds(data: Dataset, hidden: Hidden): number {
  const sums = [
    ...[...hidden.keys()].flatMap((column) => sumsOfRows(data, column)),
    ...sumsOfColumns([...hidden.keys()]),
  ];
  const isSecret = ([column, row]: readonly [NumberColumn, number]) =>
    hidden.get(column)?.has(row) || column.statuses.get(row) === 'suppressed';
  let count = 0;
  for (let changed = true; changed;) {
    changed = false;
    for (const { cells } of sums) {
      const open = cells.filter(([column, row]) => !hidden.get(column)?.has(row) && !Number.isNaN(column.values[row]));
      const secret = cells.filter((cell) => !open.includes(cell));
      if (secret.length !== 1 || !secret.every(isSecret)) continue;
      const second = open.filter((cell) => valueOf(cell) > 0).sort((a, b) => valueOf(a) - valueOf(b))[0];
      if (!second) continue;
      hidden.get(second[0])?.add(second[1]);
      count++;
      changed = true;
    }
  }
  return count;
}

const valueOf = ([column, row]: readonly [NumberColumn, number]) => column.values[row] ?? Number.NaN;

/** Groups of rows alike in all but one column of words, with a row for the total of that one. */
function sumsOfRows(data: Dataset, column: NumberColumn): Sum[] {
  const dimensions = data.columns.filter((one) => !isNumeric(one));
  return dimensions.flatMap((varying) => {
    const isTotal = (row: number) => total.test(textAt(varying, row) ?? '');
    const groups = new Map<string, number[]>();
    for (let row = 0; row < data.length; row++) {
      // A code beside a name goes along with it.
      const key = JSON.stringify(
        dimensions.flatMap((one) => (one === varying || goesAlong(data, one, varying) ? [] : [textAt(one, row) ?? ''])),
      );
      groups.set(key, [...(groups.get(key) ?? []), row]);
    }
    return [...groups.values()].flatMap((rows) => {
      const totals = rows.filter(isTotal);
      if (totals.length !== 1 || rows.length < 3) return [];
      return [{ cells: rows.map((row) => [column, row] as const) }];
    });
  });
}

const pairs = new WeakMap<Dataset, Map<string, boolean>>();

/** Whether one column says the same as another in other words: each value of the one always stands with one of the other. */
function goesAlong(data: Dataset, one: Dataset['columns'][number], other: Dataset['columns'][number]): boolean {
  const known = pairs.get(data) ?? new Map<string, boolean>();
  pairs.set(data, known);
  const key = JSON.stringify([one.field.name, other.field.name]);
  const before = known.get(key);
  if (before !== undefined) return before;
  const there = new Map<string, string>();
  const back = new Map<string, string>();
  let along = true;
  for (let row = 0; along && row < data.length; row++) {
    const [a, b] = [textAt(one, row) ?? '', textAt(other, row) ?? ''];
    along = (there.get(a) ?? b) === b && (back.get(b) ?? a) === a;
    there.set(a, b);
    back.set(b, a);
  }
  along &&= there.size > 1;
  known.set(key, along);
  return along;
}

/** A column named as a total that is the sum of the other counts in (nearly) every row that has them all. */
function sumsOfColumns(counts: readonly NumberColumn[]): Sum[] {
  const whole = counts.find(({ field }) => total.test(field.name));
  const parts = counts.filter((column) => column !== whole);
  if (!whole || parts.length < 2) return [];
  const rows = Array.from(whole.values.keys());
  const full = rows.filter((row) => counts.every((column) => !Number.isNaN(valueOf([column, row]))));
  const right = full.filter(
    (row) => parts.reduce((sum, column) => sum + valueOf([column, row]), 0) === valueOf([whole, row]),
  );
  if (right.length < 2 || right.length < full.length * 0.9) return [];
  return rows.map((row) => ({ cells: counts.map((column) => [column, row] as const) }));
}
