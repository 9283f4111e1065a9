import type { Words } from '../../core/chart.js';

export { binRows, binSettings } from '../transform/bin.js';
export { aggregate, joinAggregate } from '../transform/summarise.js';
export { windowed } from '../transform/window.js';

/** It says nothing to the reader. */
export const words: Words = {};
