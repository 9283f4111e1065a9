import type { Words } from '../../core/chart.js';

export { binReader } from '../encoding/bin-reader.js';
export { fieldName } from '../encoding/made-name.js';
export { madeRows } from '../encoding/made-rows.js';
export { spread } from '../encoding/spread.js';
export { withinOf } from '../marks/within.js';

/** It says nothing to the reader. */
export const words: Words = {};
