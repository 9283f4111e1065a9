import type { Words } from '../../core/chart.js';

export { drawConcat } from '../facets/draw-concat.js';
export { drawFacets } from '../facets/draw-facets.js';

/** It says nothing to the reader. */
export const words: Words = {};
