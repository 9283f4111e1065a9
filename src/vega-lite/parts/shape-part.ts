import type { Words } from '../../core/chart.js';

export { imputed, piled } from '../encoding/piled-rows.js';
export { stackingOf } from '../encoding/stacking.js';
export { inOrderOfColours } from '../encoding/colour-order.js';
export { imputeRows } from '../transform/impute.js';
export { flattenRows, foldRows } from '../transform/reshape.js';
export { stackRows } from '../transform/stack.js';

/** It says nothing to the reader. */
export const words: Words = {};
