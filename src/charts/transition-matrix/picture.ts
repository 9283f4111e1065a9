import { numberColumn, textColumn, type Column, type Dataset } from '../../core/dataset.js';
import type { Locale } from '../../core/frame.js';
import type { Matrix, Pair } from './prepare.js';

/** A pair, or a place in the matrix where there is none, and where a list has it. */
export interface Place {
  readonly row: string;
  readonly column: string;
  readonly pair?: Pair | undefined;
  /** Px from the left top of the list to its symbol. */
  readonly left?: number;
  readonly top?: number;
}

/** The places as the columns that the specification names. */
export function pictureOf(places: readonly Place[], { more, field }: Matrix, locale: Locale): Dataset {
  const rows = places.map(({ pair, row, column, left, top }, place) => {
    const { value, state = 'absent' } = pair ?? {};
    const sign = /^[nui]/.test(state) ? locale.say(`sign.${state}`) : null;
    return { row, column, state, sign, value, size: value && Math.abs(value), left, top, place };
  });
  const columns: readonly Column[] = [
    ...(['row', 'column', 'state', 'sign'] as const).map((name) =>
      textColumn(
        name,
        rows.map((row) => row[name]),
      ),
    ),
    ...(['value', 'size', 'left', 'top', 'place'] as const).map((name) =>
      numberColumn(
        name,
        rows.map((row) => row[name] ?? null),
      ),
    ),
  ];
  return { length: rows.length, columns: more?.pictured(columns, places, field) ?? columns, metadata: {} };
}
