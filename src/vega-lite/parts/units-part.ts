import type { Words } from '../../core/chart.js';

export { floorTime, timeUnitOf, timeUnitRows } from '../transform/time-unit.js';
export { unitReader, unitValue } from '../transform/unit-tests.js';

/** It says nothing to the reader. */
export const words: Words = {};
