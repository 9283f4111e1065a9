import type { Dataset } from '../../core/dataset.js';
import type { Locale } from '../../core/frame.js';
import { plainDataset } from '../../kit/plain-dataset.js';
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
export function pictureOf(places: readonly Place[], { field: { unit } }: Matrix, locale: Locale): Dataset {
  const rows = places.map(({ pair, ...rest }, place) => {
    const { value = 0, status, state = 'absent' } = pair ?? {};
    return {
      ...rest,
      state,
      status,
      sign: /^[nui]/.test(state) ? locale.say(`sign.${state}`) : null,
      value: pair?.value,
      // What is nothing or not known has no symbol.
      size: Math.abs(value) || null,
      support: value > 0 ? value : null,
      place,
    };
  });
  return plainDataset(
    rows,
    ['row', 'column', 'state', 'sign', 'status'],
    ['value', 'size', 'support', 'left', 'top', 'place'],
    unit ? { unit } : {},
  );
}
