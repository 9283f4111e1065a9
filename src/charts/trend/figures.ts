import type { Datum } from '../../core/drawing.js';
import type { Locale } from '../../core/frame.js';
import { measureName } from './change.js';
import { measures } from './measures.js';
import type { TrendValues } from './options.js';
import type { Point, Trend } from './prepare.js';

/** All figures of a point, each with what it is of. */
export function figuresOf(point: Point, { base }: Trend, values: TrendValues, locale: Locale): readonly Datum[] {
  const { value } = values;
  return measures.flatMap((measure): readonly Datum[] => {
    const figure = point[measure] ?? null;
    // A forecast may stand in the column of the figures, with a status.
    const own = values[measure]?.field ?? (value && { ...value.field, name: locale.say(`field.${measure}`) });
    if (!own || (measure !== 'value' && figure === null)) return [];
    const status = measure === 'value' && point.status;
    const name = `${measureName(values)} (${locale.say('field.index')})`;
    const field = base ? ({ name, type: 'number', decimals: 1 } as const) : own;
    return [[field, status ? { value: figure, status } : { value: figure }]];
  });
}
