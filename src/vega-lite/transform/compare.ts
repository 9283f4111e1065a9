import { reader, type Row } from '../rows.js';

/** A field to sort by. */
export interface SortField {
  readonly field: string;
  /** Default `ascending`. */
  readonly order?: 'ascending' | 'descending' | null;
}

/** Order of two values as Vega has it: nothing before something, no number before a number. */
export function ascending(a: unknown, b: unknown): number {
  const one = a as number;
  const other = b as number;
  if (one < other || (a == null && b != null)) return -1;
  if (one > other || (b == null && a != null)) return 1;
  return Number(Number.isNaN(b)) - Number(Number.isNaN(a));
}

/** Order of rows by fields, or `undefined` where there are none. */
export function comparator(sort: readonly SortField[]): ((a: Row, b: Row) => number) | undefined {
  if (sort.length === 0) return undefined;
  const keys = sort.map(({ field, order }) => ({ read: reader(field), sign: order === 'descending' ? -1 : 1 }));
  return (a, b) => {
    for (const { read, sign } of keys) {
      const order = ascending(read(a), read(b));
      if (order) return order * sign;
    }
    return 0;
  };
}

/** Rows that have the same values in the fields named, groups in the order in which they first occur. */
export function groupRows(rows: readonly Row[], fields: readonly string[]): Row[][] {
  const readers = fields.map(reader);
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = readers.map((read) => String(read(row))).join('\u001f');
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}
