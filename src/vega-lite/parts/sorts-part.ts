import type { Words } from '../../core/chart.js';

export { measureOf } from '../scales/sort-measure.js';

/** It says nothing to the reader. */
export const words: Words = {};
