import type { Datum } from '../../core/drawing.js';
import type { Locale } from '../../core/frame.js';
import { insight, type Insight } from '../../core/insight.js';
import { difference, when } from './change.js';
import type { TrendValues } from './options.js';
import type { Line, Point, Trend } from './prepare.js';

/** Name and figures of a point, in reading order. */
export function datumOf(line: Line, point: Point, trend: Trend, values: TrendValues, locale: Locale): readonly Datum[] {
  const { period, series, value } = values;
  const about = { name: '', ...period?.field, type: trend.length === 'day' ? 'date' : 'period' } as const;
  const { figuresOf } = trend.extras.find((extra) => extra.figuresOf) ?? {};
  return [
    ...(series && line.name ? [[series.field, { value: line.name }] as const] : []),
    [about, { value: point.period }],
    ...(figuresOf?.(point, trend, values, locale) ??
      (value ? [[value.field, { value: point.value ?? null }] as const] : [])),
  ];
}

/** What is to be said of one point. */
export function saysOf({ points }: Line, at: number, trend: Trend): readonly Insight[] {
  const [point, before] = [points[at], points[at - 1]];
  if (!point) return [];
  const says = trend.extras.flatMap((extra) => extra.says?.(point, trend) ?? []);
  if (point.value !== undefined && before?.value !== undefined)
    says.unshift(
      insight('mark.change', { ...difference(point.value, before.value, trend), previous: when(before.period) }),
    );
  return says.filter((one) => one !== undefined);
}
