import type { Cell, Field, Value } from '../../core/dataset.js';
import { cellAt, type Column } from '../../core/dataset.js';
import type { Datum } from '../../core/drawing.js';
import type { Locale } from '../../core/frame.js';
import type { Firms } from './firms.js';
import type { MapValues } from './options.js';

/** Figures that the map computes, by the word for their field. */
export type Computed = 'area' | 'group' | 'firms' | 'rate' | 'inhabitants' | 'young' | 'top-sector' | 'need';

const numeric: Partial<Record<Computed, Partial<Field>>> = {
  firms: { decimals: 0 },
  rate: { decimals: 1 },
  inhabitants: { decimals: 0 },
  young: { unit: '%', decimals: 0 },
};

/** A computed figure with its field in the language of the page. */
export function computed(locale: Locale, name: Computed, value: Value): Datum {
  const about = numeric[name];
  const field: Field = { ...about, name: locale.say(`field.${name}`), type: about ? 'number' : 'text' };
  const cell: Cell = { value };
  return [field, cell];
}

/** The figures of a firm as the data has them: a year as a year, needs as a list. */
export function figuresOf(firms: Firms, row: number, values: MapValues): readonly Datum[] {
  const { sector, founded, size, funding, needs } = values;
  const of = (column: Column | undefined): Datum[] => (column ? [[column.field, cellAt(column, row)]] : []);
  const list = (firms.needs[row] ?? []).map((need) => firms.needNames[need] ?? '').join(', ');
  return [
    ...of(sector),
    ...of(founded).map(([field, cell]) => year(field, cell)),
    ...of(size),
    ...of(funding),
    ...of(needs).map(([field, cell]): Datum => (list ? [field, { ...cell, value: list }] : [field, cell])),
  ];
}

/** A year that came as a number is no quantity: `2020`, not `2.020`. */
function year(field: Field, cell: Cell): Datum {
  if (field.type !== 'number' || typeof cell.value !== 'number') return [field, cell];
  return [
    { name: field.name, type: 'period' },
    { ...cell, value: String(cell.value) },
  ];
}

/** What is known of a firm: its name, then its figures. */
export function firmDatum(firms: Firms, row: number, values: MapValues, locale: Locale): readonly Datum[] {
  const { name, url, boundaries } = values;
  const area = boundaries?.areas[firms.area[row] as number];
  return [
    name ? [name.field, cellAt(name, row)] : computed(locale, 'group', locale.say('firm.unnamed', { row: row + 1 })),
    ...figuresOf(firms, row, values),
    ...(boundaries ? [computed(locale, 'area', area?.name ?? null)] : []),
    ...(url ? ([[url.field, cellAt(url, row)]] as const) : []),
  ];
}
