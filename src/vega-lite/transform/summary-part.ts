import type { Words } from '../../core/chart.js';

export { binRows, binSettings } from './bin.js';
export { aggregate, joinAggregate } from './summarise.js';
export { windowed } from './window.js';

/** It says nothing to the reader. */
export const words: Words = {};
