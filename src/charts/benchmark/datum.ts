import type { Cell, Column, Field } from '../../core/dataset.js';
import type { Datum, Mark } from '../../core/drawing.js';
import type { Locale } from '../../core/frame.js';
import { insight, type Insight } from '../../core/insight.js';
import { figure, kindOf, standing } from './facts.js';
import type { BenchmarkValues } from './options.js';
import type { Benchmark } from './prepare.js';
import type { Placed } from './standing.js';
import type { Area } from './tables.js';

/** Name, place and figures of a region, in reading order. */
export function datumOf(
  area: Area | Placed,
  all: Benchmark,
  values: BenchmarkValues,
  locale: Locale,
): readonly Datum[] {
  const { region, name, period, value, lower, upper, group } = values;
  const text = (column: Column | undefined): Field => ({ name: column?.field.name ?? '', type: 'text' });
  const cell = (given: number | undefined): Cell => ({ value: given ?? null });
  const datum: Datum[] = [[text(name ?? region), { value: area.name }]];
  if (period) datum.push([period.field, { value: all.period }]);
  const figures = cell(area.value);
  if (value) datum.push([value.field, area.status ? { ...figures, status: area.status } : figures]);
  if ('rank' in area) datum.push([{ name: locale.say('field.rank'), type: 'number' }, { value: area.rank }]);
  if (lower && area.lower !== undefined) datum.push([lower.field, cell(area.lower)]);
  if (upper && area.upper !== undefined) datum.push([upper.field, cell(area.upper)]);
  if (group && area.group !== undefined) datum.push([group.field, { value: area.group }]);
  return datum;
}

export function saysOf(placed: Placed, all: Benchmark, values: BenchmarkValues): readonly Insight[] {
  const { lower, upper } = placed;
  return [
    insight('mark.place', { ...kindOf(all), ...standing(placed, all.placed.length, values) }),
    ...(lower === undefined || upper === undefined
      ? []
      : [insight('mark.margin', { lower: figure(lower, all), upper: figure(upper, all) })]),
  ];
}

/** A region without a figure is in the table alone. */
export function absentMark(area: Area, all: Benchmark, values: BenchmarkValues, locale: Locale): Mark {
  const box = { x: 0, y: 0, width: 0, height: 0 };
  return { id: `region:${area.key}`, kind: 'region', datum: datumOf(area, all, values, locale), box, shapes: [] };
}
