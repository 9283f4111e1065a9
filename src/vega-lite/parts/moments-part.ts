import type { Words } from '../../core/chart.js';

export { timeTicks } from '../scales/time-ticks.js';
export { dateTime } from '../transform/date-time.js';
export { timeOf } from '../transform/time-of.js';
export { timeWriter } from '../write-time.js';

/** It says nothing to the reader. */
export const words: Words = {};
