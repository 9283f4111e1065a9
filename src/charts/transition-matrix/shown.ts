import type { MatrixValues } from './options.js';
import type { Line, Matrix } from './prepare.js';

/** With more rows than this those with the least support are folded away. */
export const mostRows = 40;
const kept = 30;

/** The rows that are shown, in their order. */
export function shownOf({ rows }: Matrix, { all }: MatrixValues): readonly Line[] {
  if (all || rows.length <= mostRows) return rows;
  const largest = [...rows].sort((a, b) => b.total - a.total || b.support - a.support).slice(0, kept);
  return rows.filter((row) => largest.includes(row));
}
