import { cellAt, type Column, type Field, type Value } from '../../core/dataset.js';
import type { Datum } from '../../core/drawing.js';
import type { Locale } from '../../core/frame.js';
import type { Firms } from './firms.js';
import type { MapValues } from './options.js';
import type { Tally } from './tally.js';

/** Figures that the map computes, by the word for their field. */
export type Computed = 'area' | 'group' | 'firms' | 'rate' | 'inhabitants' | 'young' | 'top-sector' | 'need';

const numeric: Partial<Record<Computed, Partial<Field>>> = {
  firms: { decimals: 0 },
  rate: { decimals: 1 },
  inhabitants: { decimals: 0 },
  young: { unit: '%', decimals: 0 },
};

/** Computed figures with their fields in the language of the page, in their order; those that are `undefined` are left out. */
export function figures(locale: Locale, values: Partial<Record<Computed, Value | undefined>>): readonly Datum[] {
  return Object.entries(values).flatMap(([name, value]): Datum[] => {
    const about = numeric[name as Computed];
    const field: Field = { ...about, name: locale.say(`field.${name}`), type: about ? 'number' : 'text' };
    return value === undefined ? [] : [[field, { value }]];
  });
}

/** What a tally says of the firms themselves. */
export const mixOf = ({ young, top }: Tally) => ({ young, 'top-sector': top?.sector });

const of = (column: Column | undefined, row: number): Datum[] => (column ? [[column.field, cellAt(column, row)]] : []);

/** The figures of a firm as the data has them: a year as a year, needs as a list. */
export function figuresOf(firms: Firms, row: number, values: MapValues): readonly Datum[] {
  const { sector, founded, size, funding, needs } = values;
  const list = firms.needs[row]?.map((need) => firms.needNames[need]).join(', ');
  return [
    ...of(sector, row),
    // A year that came as a number is no quantity: `2020`, not `2.020`.
    ...of(founded, row).map(([field, cell]): Datum =>
      typeof cell.value === 'number'
        ? [
            { name: field.name, type: 'period' },
            { ...cell, value: String(cell.value) },
          ]
        : [field, cell],
    ),
    ...of(size, row),
    ...of(funding, row),
    ...of(needs, row).map(([field, cell]): Datum => [field, list ? { ...cell, value: list } : cell]),
  ];
}

/** What is known of a firm: its name, then its figures. */
export function firmDatum(firms: Firms, row: number, values: MapValues, locale: Locale): readonly Datum[] {
  const { name, url, boundaries } = values;
  return [
    ...(name ? of(name, row) : figures(locale, { group: locale.say('firm.unnamed', { row: row + 1 }) })),
    ...figuresOf(firms, row, values),
    ...(boundaries ? figures(locale, { area: boundaries.areas[firms.area[row] as number]?.name ?? null }) : []),
    ...of(url, row),
  ];
}
