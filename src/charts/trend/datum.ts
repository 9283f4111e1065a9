import type { Cell, Field } from '../../core/dataset.js';
import type { Datum } from '../../core/drawing.js';
import type { Locale } from '../../core/frame.js';
import { insight, type Insight } from '../../core/insight.js';
import { difference, figure } from './change.js';
import { bounds } from './insights.js';
import { measureName } from './measure-name.js';
import type { TrendValues } from './options.js';
import type { Line, Measure, Point, Trend } from './prepare.js';
import { when } from './when.js';

/** Name and figures of a point, in reading order. */
export function datumOf(line: Line, point: Point, trend: Trend, values: TrendValues, locale: Locale): readonly Datum[] {
  const period: Field = values.period?.field ?? { name: 'period', type: 'period' };
  const isDay = trend.length === 'day';
  const when: Datum = [{ ...period, type: isDay ? 'date' : 'period' }, { value: point.period }];
  const name: Datum[] = line.name
    ? [[values.series?.field ?? { name: locale.say('field.line'), type: 'text' }, { value: line.name }]]
    : [];
  const cells = (['value', 'forecast', 'lower', 'upper', 'target'] as const).flatMap((measure): Datum[] => {
    const field = fieldOf(measure, trend, values, locale);
    const cell = cellOf(measure, point);
    return field && (measure === 'value' || cell.value !== null) ? [[field, cell]] : [];
  });
  return [...name, when, ...cells];
}

function fieldOf(measure: Measure, trend: Trend, values: TrendValues, locale: Locale): Field | undefined {
  const field = values[measure]?.field;
  if (trend.base && field)
    return { name: `${measureName(values)} (${locale.say('field.index')})`, type: 'number', decimals: 1 };
  // A forecast may stand in the column of the figures, with a status.
  return (
    field ??
    (measure === 'forecast' && values.value ? { ...values.value.field, name: locale.say('field.forecast') } : undefined)
  );
}

function cellOf(measure: Measure, point: Point): Cell {
  const value = point[measure] ?? null;
  return measure === 'value' && point.status ? { value, status: point.status } : { value };
}

/** What is to be said of one point. */
export function saysOf(line: Line, at: number, trend: Trend): readonly Insight[] {
  const [point, before] = [line.points[at], line.points[at - 1]];
  if (!point) return [];
  const says: Insight[] = [];
  if (point.value !== undefined && before?.value !== undefined)
    says.push(
      insight('mark.change', { ...difference(point.value, before.value, trend), previous: when(before.period) }),
    );
  if (point.value === undefined && point.forecast !== undefined) says.push(insight('mark.expected'));
  if (point.lower !== undefined && point.upper !== undefined) says.push(insight('mark.interval', bounds(point, trend)));
  if (point.value !== undefined && point.target !== undefined)
    says.push(
      insight('mark.target', { target: figure(point.target, trend), ...difference(point.value, point.target, trend) }),
    );
  return says;
}
