import type { Words } from '../../core/chart.js';

export { namesBelow } from '../axes/names-below.js';

/** It says nothing to the reader. */
export const words: Words = {};
