import type { MatrixValues } from './options.js';
import type { Line } from './prepare.js';
import { seriate } from './seriate.js';

type Sides = Readonly<Record<'rows' | 'columns', readonly Line[]>>;

/** Rows and columns in the order that is asked; the same pairs in another order of the data give the same, but for `data`. */
export function ordered(sides: Sides, order: MatrixValues['order']): Sides {
  if (order === 'data') return sides;
  const { compare } = new Intl.Collator('nl', { numeric: true });
  const [rows = [], columns = []] = [sides.rows, sides.columns].map((lines) =>
    [...lines].sort(
      (a, b) =>
        (order === 'name' ? 0 : b.total - a.total || b.strong - a.strong || b.support - a.support) ||
        compare(a.name, b.name),
    ),
  );
  return order === 'blocks' ? seriate(rows, columns) : { rows, columns };
}
