import type { Words } from '../../core/chart.js';

export { predicate } from '../transform/predicate.js';

/** It says nothing to the reader. */
export const words: Words = {};
