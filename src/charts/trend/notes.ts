import { insight, type Insight } from '../../core/insight.js';
import type { TrendValues } from './options.js';
import type { Trend } from './prepare.js';

/** What the reader must know: what is dashed, what is missing, what is left out. */
export function notesOf(trend: Trend, values: TrendValues, [low, high]: readonly [number, number]): readonly Insight[] {
  return [
    ...trend.extras.flatMap((extra) => extra.notes?.(trend, values) ?? []),
    low > 0 || high < 0 ? insight('note.no-zero') : undefined,
  ].filter((one) => one !== undefined);
}
