import { timeOf, type Trend } from './prepare.js';
import type { PictureRow } from './rows.js';

/** First and last moment of a picture, ms. */
export function spanOfRows({ periods }: Trend, rows: readonly PictureRow[]): readonly [number, number] {
  const all = rows.length > 0 ? rows.flatMap(({ period, until = period }) => [period, until]) : periods;
  const times = all.map(timeOf).sort((a, b) => a - b);
  return [times[0] ?? 0, times.at(-1) ?? 0];
}
