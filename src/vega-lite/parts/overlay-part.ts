import type { Words } from '../../core/chart.js';

export { overlaid } from '../overlaid.js';

/** It says nothing to the reader. */
export const words: Words = {};
