import type { Words } from '../../core/chart.js';

export { transformed } from '../transform/other-transforms.js';

/** It says nothing to the reader. */
export const words: Words = {};
