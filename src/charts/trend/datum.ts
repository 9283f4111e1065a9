import type { Datum } from '../../core/drawing.js';
import type { Locale } from '../../core/frame.js';
import type { Insight } from '../../core/insight.js';
import { changed } from './change.js';
import type { TrendValues } from './options.js';
import type { Line, Point, Trend } from './prepare.js';

/** Name and figures of a point, in reading order. */
export function datumOf(line: Line, point: Point, trend: Trend, values: TrendValues, locale: Locale): readonly Datum[] {
  const { period, series, value } = values;
  const about = { name: '', ...period?.field, type: trend.length === 'day' ? 'date' : 'period' } as const;
  return [
    ...(series && line.name ? [[series.field, { value: line.name }] as const] : []),
    [about, { value: point.period }],
    ...(trend.has.figuresOf?.(point, trend, values, locale) ??
      (value ? [[value.field, { value: point.value ?? null }] as const] : [])),
  ];
}

/** What is to be said of one point. */
export function saysOf(point: Point, before: Point | undefined, trend: Trend): readonly Insight[] {
  const says = trend.extras.flatMap((extra) => extra.says?.(point, trend) ?? []);
  return [changed(point, before, trend), ...says].filter((one) => one !== undefined);
}
