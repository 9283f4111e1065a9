import type { Frame } from '../../core/frame.js';
import type { Lettering } from '../../kit/lettering.js';
import type { MatrixValues } from './options.js';
import type { Matrix } from './prepare.js';

/** What is shown, and the letters it is shown in. */
export interface Scene extends Frame, Lettering {
  readonly matrix: Matrix;
  readonly values: MatrixValues;
}
