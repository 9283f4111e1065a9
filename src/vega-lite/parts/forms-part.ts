import type { Words } from '../../core/chart.js';

export { curves } from '../curves.js';
export { symbolPath } from '../marks/symbol-path.js';

/** It says nothing to the reader. */
export const words: Words = {};
