import { nice, ticks } from 'd3-array';
import type { PictureRow } from './rows.js';

/**
 * Round figures from under the lowest to over the highest. The scale holds zero when the figures come near it; else it does not,
 * so that small differences between large figures can be seen.
 */
export function scaleTicks(rows: readonly PictureRow[], height: number): readonly number[] {
  let [low, high] = [Infinity, -Infinity];
  for (const { value, lower = value, upper = value } of rows) {
    low = Math.min(low, value, lower);
    high = Math.max(high, value, upper);
  }
  if (low > high) [low, high] = [0, 1];
  if (low === high) [low, high] = low > 0 ? [0, high * 1.5] : low < 0 ? [low * 1.5, 0] : [0, 1];
  if (low > 0 && low < high * 0.5) low = 0;
  if (high < 0 && high > low * 0.5) high = 0;
  const count = Math.max(3, Math.round(height / 56));
  const [first, last] = nice(low, high, count);
  const found = ticks(first, last, count);
  // Where the ends are no ticks themselves, they are added: the picture finds its scale by them.
  return [...new Set([first, ...found, last])].sort((a, b) => a - b);
}
