import type { Line } from './prepare.js';
import { seriate } from './seriate.js';

interface Ordered {
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
}

/** Rows and columns in the order that is asked; the same pairs in another order of the data give the same, but for `data`. */
export function ordered(
  rows: readonly Line[],
  columns: readonly Line[],
  order: 'blocks' | 'size' | 'data' | 'name',
): Ordered {
  if (order === 'data') return { rows, columns };
  const byName = (a: Line, b: Line) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
  const named = { rows: [...rows].sort(byName), columns: [...columns].sort(byName) };
  if (order === 'name') {
    const { compare } = new Intl.Collator('nl', { numeric: true });
    const alphabetic = (a: Line, b: Line) => compare(a.name, b.name);
    return { rows: named.rows.sort(alphabetic), columns: named.columns.sort(alphabetic) };
  }
  const bySize = (a: Line, b: Line) => b.total - a.total || b.strong - a.strong || b.support - a.support;
  const sized = { rows: named.rows.sort(bySize), columns: named.columns.sort(bySize) };
  return order === 'size' ? sized : inBlocks(sized);
}

/** What is supported together comes together. */
function inBlocks({ rows, columns }: Ordered): Ordered {
  const place = new Map(columns.map(({ name }, at) => [name, at]));
  const weights = rows.map(({ pairs }) =>
    pairs.flatMap(({ column, value = 0 }): [number, number][] => (value > 0 ? [[place.get(column) ?? 0, value]] : [])),
  );
  const order = seriate(weights, columns.length);
  const pick = (lines: readonly Line[], at: readonly number[]) => at.flatMap((one) => lines[one] ?? []);
  return { rows: pick(rows, order.rows), columns: pick(columns, order.columns) };
}
