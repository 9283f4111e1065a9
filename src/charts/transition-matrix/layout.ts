import type { Box, Guide, Mark } from '../../core/drawing.js';
import { later } from '../../kit/later.js';
import { whenDrawn } from '../../kit/when-drawn.js';
import type { View } from '../../vega-lite/draw.js';
import type { MatrixValues } from './options.js';
import type { Place } from './picture.js';
import type { Matrix } from './prepare.js';
import type { Terms } from './specification.js';

/** What is shown, and where. */
export interface Scene {
  readonly matrix: Matrix;
  readonly values: MatrixValues;
  /** Px above it that are taken. */
  readonly top: number;
}

/** A way to lay out the pairs: as a matrix or as a list. */
export interface Layout {
  readonly terms: Terms;
  readonly places: readonly Place[];
  /** What stands around the symbols, once they have their places. */
  dress(view: View): {
    readonly guides: readonly Guide[];
    /** What a reader comes by, in order. */
    readonly stops: readonly (Mark | Place)[];
    readonly bottom: number;
  };
  /** What the mark of a pair covers, where that is more than its cell or its symbol. */
  box?(place: Place, view: View): Box | undefined;
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
