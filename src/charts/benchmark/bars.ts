import type { Words } from '../../core/chart.js';

export { barsLayout } from './bars-layout.js';
export { barsSpecification } from './bars-specification.js';

/** This part brings no words of its own. */
export const words: Words = {};
