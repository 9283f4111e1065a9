import type { Box, Guide, Mark } from '../../core/drawing.js';
import type { View } from '../../vega-lite/draw.js';
import type { Line, Matrix } from './prepare.js';
import type { Place } from './picture.js';
import type { MatrixValues } from './options.js';
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
  readonly places: readonly Place[];
  /** What stands around the symbols, once they have their places. */
  dress(view: View): {
    readonly guides: readonly Guide[];
    /** Rows and columns, each before its pairs in reading order. */
    readonly columns: readonly Mark[];
    readonly rows: ReadonlyMap<string, Mark>;
    readonly bottom: number;
  };
  /** What the mark of a pair covers. */
  box(place: Place, view: View): Box;
}
