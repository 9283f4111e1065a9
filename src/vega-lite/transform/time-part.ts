import type { Words } from '../../core/chart.js';

export { floorTime, timeUnitOf, timeUnitRows } from './time-unit.js';

/** It says nothing to the reader. */
export const words: Words = {};
