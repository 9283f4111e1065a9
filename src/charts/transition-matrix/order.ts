import type { Line } from './prepare.js';
import { seriate } from './seriate.js';

type Lines = readonly Line[];

/** Rows and columns in the order that is asked; the same pairs in another order of the data give the same, but for `data`. */
export function ordered(
  sides: readonly [rows: Lines, columns: Lines],
  order: 'blocks' | 'size' | 'data' | 'name',
): readonly [rows: Lines, columns: Lines] {
  if (order === 'data') return sides;
  const { compare } = new Intl.Collator('nl', { numeric: true });
  const [rows, columns] = sides.map((lines) => {
    const named = [...lines].sort((a, b) => (a.name < b.name ? -1 : 1));
    return order === 'name'
      ? named.sort((a, b) => compare(a.name, b.name))
      : named.sort((a, b) => b.total - a.total || b.strong - a.strong || b.support - a.support);
  }) as readonly Lines[] as readonly [Lines, Lines];
  if (order !== 'blocks') return [rows, columns];
  // What is supported together comes together.
  const place = new Map(columns.map(({ name }, at) => [name, at]));
  const found = seriate(
    rows.map(({ pairs }) =>
      pairs.flatMap(({ column, value = 0 }) => (value > 0 ? [[place.get(column) ?? 0, value] as const] : [])),
    ),
    columns.length,
  );
  const pick = (lines: Lines, at: readonly number[]) => at.flatMap((one) => lines[one] ?? []);
  return [pick(rows, found.rows), pick(columns, found.columns)];
}
