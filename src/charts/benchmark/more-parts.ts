import { later } from '../../kit/later.js';

/** What is known of Dutch regions: codes, names, provinces, sizes and boundaries of each year. */
export const regions = later(() => import('./regions.js'));

/** Ranked bars, for few regions. */
export const bars = later(() => import('./bars.js'));

/** Dots for a canvas, where there are many. */
export const many = later(() => import('./many.js'));

/** Notes on rows that are not shown, for data that have such rows. */
export const rare = later(() => import('./rare-notes.js'));
