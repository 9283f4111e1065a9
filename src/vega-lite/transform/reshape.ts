import { flatName, mark, reader, statusOf, type Row } from '../rows.js';
import { nameAt } from './refuse.js';

/** A row for every field: its name in the one new field, its value in the other. */
export function foldRows(rows: readonly Row[], fields: readonly string[], as: readonly string[], path: string): Row[] {
  const [key, value] = [nameAt(`${path}.as`, as[0] ?? 'key'), nameAt(`${path}.as`, as[1] ?? 'value')];
  const readers = fields.map((field) => ({ name: flatName(field), read: reader(field) }));
  return rows.flatMap((row) =>
    readers.map(({ name, read }) => {
      const made: Row = { ...row, [key]: name, [value]: read(row) };
      mark(made, value, statusOf(row, name));
      return made;
    }),
  );
}

/** A row for every item of the lists in the fields, side by side; a list that is shorter gives `null`. */
export function flattenRows(
  rows: readonly Row[],
  fields: readonly string[],
  as: readonly string[],
  path: string,
  index?: string,
): Row[] {
  const columns = fields.map((field, at) => ({
    name: nameAt(`${path}.as`, as[at] ?? flatName(field)),
    read: reader(field),
  }));
  return rows.flatMap((row) => {
    const lists = columns.map(({ read }) => {
      const list = read(row);
      return Array.isArray(list) ? (list as unknown[]) : [];
    });
    const length = Math.max(0, ...lists.map((list) => list.length));
    return Array.from({ length }, (_, at) => ({
      ...row,
      ...Object.fromEntries(columns.map(({ name }, column) => [name, lists[column]?.[at] ?? null])),
      ...(index === undefined ? {} : { [nameAt(`${path}.index`, index)]: at }),
    }));
  });
}
