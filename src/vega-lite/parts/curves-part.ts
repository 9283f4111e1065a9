import type { Words } from '../../core/chart.js';

export { curves } from '../curves.js';

/** It says nothing to the reader. */
export const words: Words = {};
