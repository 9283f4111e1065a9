import { insight, type Insight } from '../../core/insight.js';
import type { TrendValues } from './options.js';
import type { Trend } from './prepare.js';

/** What the reader must know: what is dashed, what is missing, what is left out. */
export function notesOf(trend: Trend, values: TrendValues, [low, high]: readonly [number, number]): readonly Insight[] {
  const points = trend.lines.flatMap((line) => line.points);
  const notes = trend.extras.flatMap((extra) => extra.notes?.(trend, values) ?? []);
  const counted = (kind: string, is: (point: (typeof points)[number]) => boolean) => {
    const count = points.filter(is).length;
    if (count > 0) notes.push(insight(`note.${kind}`, { count }));
  };
  counted('provisional', ({ status, value }) => status === 'provisional' && value !== undefined);
  counted('suppressed', ({ status }) => status === 'suppressed');
  counted(
    'missing',
    ({ value, forecast, target, status }) => (value ?? forecast ?? target) === undefined && status !== 'suppressed',
  );
  if (trend.periods.length === 1) notes.push(insight('note.one-period'));
  if (low > 0 || high < 0) notes.push(insight('note.no-zero'));
  return notes.filter((one) => one !== undefined);
}
