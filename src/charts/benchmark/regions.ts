import type { Words } from '../../core/chart.js';

export { limitsOf, sizeClassOf } from '../../regions/size-class.js';
export { existsIn, firstYear, lastYear, municipalitiesIn, municipality } from '../../regions/municipalities.js';
export { codeAndName, vintageOf } from '../../regions/vintage.js';
export { isAmbiguous, kindOfColumn, readRegion, regionName } from '../../regions/region-names.js';
export { isRate } from '../../regions/rates.js';
export { peersOf } from '../../regions/peer-groups.js';
export { successorsOf } from '../../regions/municipality-changes.js';
export { changedBetween } from '../../regions/region-parts.js';

/** This part brings no words of its own. */
export const words: Words = {};
