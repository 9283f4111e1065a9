import type { Cell } from '../../core/dataset.js';
import type { Datum } from '../../core/drawing.js';
import type { Locale } from '../../core/frame.js';
import type { BenchmarkValues } from './options.js';
import type { Benchmark } from './prepare.js';
import type { Placed } from './standing.js';
import type { Area } from './tables.js';

export const cell = (value: number | undefined): Cell => ({ value: value ?? null });

/** Name, place and figure of a region, in reading order. */
export function datumOf(area: Area | Placed, all: Benchmark, values: BenchmarkValues, locale: Locale): Datum[] {
  const { region, name, period, value } = values;
  const { status } = area;
  return [
    [{ name: (name ?? region)?.field.name ?? '', type: 'text' }, { value: area.name }],
    ...(period ? [[period.field, { value: all.period }] as const] : []),
    ...(value ? [[value.field, status ? { ...cell(area.value), status } : cell(area.value)] as const] : []),
    ...('rank' in area ? [[{ name: locale.say('field.rank'), type: 'number' }, { value: area.rank }] as const] : []),
  ];
}
