import type { Words } from '../../core/chart.js';

export { bendOf } from '../scales/bend.js';
export { binned } from '../scales/binned.js';
export { mixed } from '../mixed.js';
export { rampAt, rampOf } from '../scales/ramp.js';
export { standardRange } from '../scales/standard-range.js';

/** It says nothing to the reader. */
export const words: Words = {};
