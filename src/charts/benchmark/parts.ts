import { later } from '../../kit/later.js';

/** What is known of Dutch regions: codes, names, provinces, sizes and boundaries of each year. */
export const regions = later(async () => {
  const parts = await Promise.all([
    import('../../regions/municipalities.js'),
    import('../../regions/peer-groups.js'),
    import('../../regions/size-class.js'),
    import('../../regions/region-names.js'),
    import('../../regions/region-parts.js'),
    import('../../regions/municipality-changes.js'),
    import('../../regions/vintage.js'),
    import('../../regions/rates.js'),
  ]);
  return {
    ...parts[0],
    ...parts[1],
    ...parts[2],
    ...parts[3],
    ...parts[4],
    ...parts[5],
    ...parts[6],
    ...parts[7],
    words: {},
  };
});

/** What compares and tells; it needs the regions. */
export const comparing = later(() => import('./comparing.js'));

/** Ranked bars, for few regions. */
export const bars = later(() => import('./bars.js'));

/** Dots for a canvas, where there are many. */
export const many = later(() => import('./many.js'));

/** Notes on rows that are not shown, for data that have such rows. */
export const rare = later(() => import('./rare-notes.js'));
