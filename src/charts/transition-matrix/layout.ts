import type { Box, Guide, Mark } from '../../core/drawing.js';
import { later } from '../../kit/later.js';
import { whenDrawn } from '../../kit/when-drawn.js';
import type { View } from '../../vega-lite/draw.js';
import type { MatrixValues } from './options.js';
import type { Place } from './picture.js';
import type { Line, Matrix } from './prepare.js';
import type { Terms } from './specification.js';

/** What is shown, and where. */
export interface Scene {
  readonly matrix: Matrix;
  readonly values: MatrixValues;
  /** The rows that are not folded away. */
  readonly shown: readonly Line[];
  /** Px above it that are taken. */
  readonly top: number;
}

/** A way to lay out the pairs: as a matrix or as a list. */
export interface Layout {
  readonly terms: Terms;
  /** The places of each head, in order. */
  readonly places: readonly (readonly Place[])[];
  /** What stands around the symbols, once they have their places. */
  dress(view: View): {
    readonly guides: readonly Guide[];
    /** What is read before all else. */
    readonly first: readonly Mark[];
    /** Rows or columns, each read before its places. */
    readonly heads: readonly Mark[];
    readonly bottom: number;
  };
  /** What the mark of a pair covers. */
  box(place: Place, view: View): Box;
}

/** The pairs as a matrix. */
export const gridding = later(() => import('./grid.js'));

/** The pairs as a list. */
export const listing = whenDrawn(later(() => import('./list.js')));

/** Whether a matrix is too wide, whatever its letters. */
export function isNarrow({ rows, columns }: Matrix, width: number): boolean {
  const longest = rows.reduce((most, { name }) => Math.max(most, name.length), 0);
  return (width - Math.min(width * 0.36, longest * 6) - 50) / columns.length < 25;
}
