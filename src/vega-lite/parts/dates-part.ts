import type { Words } from '../../core/chart.js';

export { dateTime } from '../transform/date-time.js';

/** It says nothing to the reader. */
export const words: Words = {};
