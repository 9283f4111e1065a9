import type { Datum } from '../../core/drawing.js';
import type { Locale } from '../../core/frame.js';
import { insight, type Insight } from '../../core/insight.js';
import { difference, measureName, when } from './change.js';
import type { TrendValues } from './options.js';
import { measures, type Line, type Point, type Trend } from './prepare.js';

/** Name and figures of a point, in reading order. */
export function datumOf(line: Line, point: Point, trend: Trend, values: TrendValues, locale: Locale): readonly Datum[] {
  const { period, series, value } = values;
  const about = { name: '', ...period?.field, type: trend.length === 'day' ? 'date' : 'period' } as const;
  const datum: Datum[] = [[about, { value: point.period }]];
  if (series && line.name) datum.unshift([series.field, { value: line.name }]);
  for (const measure of measures) {
    const figure = point[measure] ?? null;
    // A forecast may stand in the column of the figures, with a status.
    const own = values[measure]?.field ?? (value && { ...value.field, name: locale.say(`field.${measure}`) });
    if (!own || (measure !== 'value' && figure === null)) continue;
    const status = measure === 'value' && point.status;
    const index = {
      name: `${measureName(values)} (${locale.say('field.index')})`,
      type: 'number',
      decimals: 1,
    } as const;
    datum.push([trend.base ? index : own, status ? { value: figure, status } : { value: figure }]);
  }
  return datum;
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
