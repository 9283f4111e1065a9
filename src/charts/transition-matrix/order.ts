import type { Line } from './prepare.js';
import { seriate } from './seriate.js';

type Lines = readonly Line[];

/** Rows and columns in the order that is asked; the same pairs in another order of the data give the same, but for `data`. */
export function ordered(
  rows: Lines,
  columns: Lines,
  order: 'blocks' | 'size' | 'data' | 'name',
): { readonly rows: Lines; readonly columns: Lines } {
  if (order === 'data') return { rows, columns };
  const { compare } = new Intl.Collator('nl', { numeric: true });
  const sorted = (lines: Lines) =>
    [...lines].sort(
      (a, b) =>
        (order === 'name' ? 0 : b.total - a.total || b.strong - a.strong || b.support - a.support) ||
        compare(a.name, b.name),
    );
  rows = sorted(rows);
  columns = sorted(columns);
  if (order !== 'blocks') return { rows, columns };
  // What is supported together comes together.
  const place = new Map(columns.map(({ name }, at) => [name, at]));
  const found = seriate(
    rows.map(({ pairs }) =>
      pairs.flatMap(({ column, value = 0 }) => (value > 0 ? [[place.get(column) ?? 0, value] as const] : [])),
    ),
    columns.length,
  );
  const pick = (lines: Lines, places: readonly number[]) => places.flatMap((at) => lines[at] ?? []);
  return { rows: pick(rows, found.rows), columns: pick(columns, found.columns) };
}
