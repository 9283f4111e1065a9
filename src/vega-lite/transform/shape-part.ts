import type { Words } from '../../core/chart.js';

export { imputeRows } from './impute.js';
export { flattenRows, foldRows } from './reshape.js';
export { stackRows } from './stack.js';

/** It says nothing to the reader. */
export const words: Words = {};
