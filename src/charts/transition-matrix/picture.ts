import { numberColumn, textColumn, type Column, type Dataset } from '../../core/dataset.js';
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

/** Every place of a row of the matrix. */
export const placesOf = ({ name: row, pairs }: Line, columns: readonly Line[]): readonly Place[] =>
  columns.map(({ name: column }) => ({ row, column, pair: pairs.find((pair) => pair.column === column) }));

/** The places as the columns that the specification names. */
export function pictureOf(places: readonly Place[], { more, field }: Matrix, locale: Locale): Dataset {
  const words = (name: string, of: (place: Place) => string | null) => textColumn(name, places.map(of));
  const numbers = (name: string, of: (place: Place, at: number) => number | undefined) =>
    numberColumn(
      name,
      places.map((place, at) => of(place, at) ?? null),
    );
  const columns: readonly Column[] = [
    words('row', ({ row }) => row),
    words('column', ({ column }) => column),
    numbers('value', ({ pair }) => pair?.value),
    numbers('size', ({ pair }) => pair?.value && Math.abs(pair.value)),
    words('state', ({ pair }) => pair?.state ?? 'absent'),
    words('sign', ({ pair }) => (pair && /^[nui]/.test(pair.state) ? locale.say(`sign.${pair.state}`) : null)),
    numbers('left', ({ left }) => left),
    numbers('top', ({ top }) => top),
    numbers('place', (_, at) => at),
  ];
  return {
    length: places.length,
    columns: more ? more.pictured(columns, places, field) : columns,
    metadata: {},
  };
}
