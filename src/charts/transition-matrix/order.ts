import type { MatrixValues } from './options.js';
import type { Line } from './prepare.js';

/** Lines by what they come to, or by name, unless they are to stay as they are; the same lines always give the same order. */
export function ordered(lines: readonly Line[], order: MatrixValues['order']): readonly Line[] {
  const { compare } = new Intl.Collator('nl', { numeric: true });
  return order === 'data'
    ? lines
    : [...lines].sort(
        (a, b) =>
          (order === 'name' ? 0 : b.total - a.total || b.strong - a.strong || b.support - a.support) ||
          compare(a.name, b.name),
      );
}
