import { isValid, mark, reader, statusOf, type Row } from '../rows.js';
import { comparator, groupRows, type SortField } from './compare.js';

export type StackOffset = 'zero' | 'normalize' | 'center';

export interface StackSettings {
  readonly field: string;
  readonly groupby: readonly string[];
  readonly sort: readonly SortField[];
  readonly offset: StackOffset;
  /** Names of the begin and the end. */
  readonly as: readonly [string, string];
}

/** Adds where each value begins and ends on the pile of its group. A missing value takes no place and gets none. */
export function stackRows(rows: readonly Row[], settings: StackSettings): Row[] {
  const { field, groupby, sort, offset, as } = settings;
  const [from, to] = as;
  const read = reader(field);
  const sizeOf = (row: Row) => Math.abs(Number(read(row)));
  const isThere = (row: Row) => isValid(read(row));
  const made = rows.map((row): Row => ({ ...row, [from]: null, [to]: null }));
  const compare = comparator(sort);
  const groups = groupRows(made, groupby).map((group) => {
    const there = group.filter(isThere);
    return { rows: compare ? there.sort(compare) : there, sum: there.reduce((sum, row) => sum + sizeOf(row), 0) };
  });
  const most = groups.reduce((high, { sum }) => Math.max(high, sum), 0);
  for (const group of groups) {
    let up = offset === 'center' ? (most - group.sum) / 2 : 0;
    let down = 0;
    for (const row of group.rows) {
      const value = offset === 'zero' ? Number(read(row)) : sizeOf(row);
      const begin = value < 0 ? down : up;
      const end = begin + value;
      if (value < 0) down = end;
      else up = end;
      if (offset !== 'normalize') [row[from], row[to]] = [begin, end];
      else if (group.sum > 0) [row[from], row[to]] = [begin / group.sum, end / group.sum];
    }
  }
  for (const row of made) for (const name of as) mark(row, name, statusOf(row, field));
  return made;
}
