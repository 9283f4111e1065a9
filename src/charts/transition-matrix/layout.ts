import type { Box, Mark, Shape } from '../../core/drawing.js';
import { later } from '../../kit/later.js';
import { whenDrawn } from '../../kit/when-drawn.js';
import type { View } from '../../vega-lite/draw.js';
import type { Place } from './picture.js';
import type { Matrix } from './prepare.js';
import type { Terms } from './specification.js';

/** A way to lay out the pairs: as a matrix or as a list. */
export interface Layout {
  readonly terms: Terms;
  readonly places: readonly Place[];
  /** What stands around the symbols, once they have their places. */
  dress(view: View, markOf: MarkOf): Dress;
}

/** The mark of a place, and what it covers where that is not its cell. */
export type MarkOf = (place: Place, covers?: { readonly box: Box }) => Mark;

export interface Dress {
  readonly shapes: readonly Shape[];
  /** What a reader comes by, in order. */
  readonly marks: readonly Mark[];
  readonly bottom: number;
}

/** The pairs as a matrix. */
export const gridding = later(() => import('./grid.js'));

/** The pairs as a list. */
export const listing = whenDrawn(later(() => import('./list.js')));

/** Whether a matrix is too wide, however narrow its letters. */
export function isNarrow({ shown, columns }: Matrix, width: number): boolean {
  const longest = Math.max(...shown.map(({ name }) => name.length));
  return (width - Math.min(width * 0.36, longest * 5) - 50) / columns.length < 25;
}
