import { numberColumn, textColumn, type Dataset } from '../../core/dataset.js';
import type { Locale } from '../../core/frame.js';
import type { Line, Matrix, Pair } from './prepare.js';

/** A pair, or a place in the matrix where there is none, and where a list has it. */
export interface Place {
  readonly row: string;
  readonly column: string;
  readonly pair?: Pair | undefined;
  /** Px from the left top of the list. */
  readonly left?: number;
  readonly top?: number;
}

/** Every place of a matrix, row by row. */
export function placesOf(rows: readonly Line[], columns: readonly Line[]): readonly (readonly Place[])[] {
  return rows.map(({ name: row, pairs }) => {
    const own = new Map(pairs.map((pair) => [pair.column, pair]));
    return columns.map(({ name: column }) => ({ row, column, pair: own.get(column) }));
  });
}

/** The places as the columns that the specification names. */
export function pictureOf(places: readonly Place[], { field }: Matrix, locale: Locale): Dataset {
  const words = (name: string, of: (place: Place) => string | null) => textColumn(name, places.map(of));
  const numbers = (name: string, of: (place: Place, at: number) => number | undefined) =>
    numberColumn(
      name,
      places.map((place, at) => of(place, at) ?? null),
      name === 'value' && field?.unit ? { unit: field.unit } : {},
    );
  return {
    length: places.length,
    columns: [
      words('row', ({ row }) => row),
      words('column', ({ column }) => column),
      numbers('value', ({ pair }) => pair?.value),
      numbers('size', ({ pair }) => pair?.value && Math.abs(pair.value)),
      words('state', ({ pair }) => pair?.state ?? 'absent'),
      words('sureness', ({ pair }) => (pair?.status ? 'provisional' : 'final')),
      words('sign', ({ pair }) =>
        pair && /^(none|unknown|impossible)$/.test(pair.state) ? locale.say(`sign.${pair.state}`) : null,
      ),
      numbers('left', ({ left }) => left),
      numbers('top', ({ top }) => top),
      numbers('place', (_, at) => at),
    ],
    metadata: {},
  };
}
