import { later } from '../../kit/later.js';
import * as today from './today-regions.js';

/** What is known of Dutch regions. */
export type Regions = Omit<typeof import('./regions.js'), 'words'>;

let known: Regions = today;

/** The tables: codes, names, provinces, sizes and boundaries of each year. */
export const tables = later(async () => {
  const all = await import('./regions.js');
  known = all;
  return all;
});

/** What the tables say where they have been brought; before, what is known without, which is enough where `needsTables` says so. */
export const regions = {
  get part(): Regions {
    return known;
  },
};

/** Ranked bars, for few regions. */
export const bars = later(() => import('./bars.js'));

/** Dots for a canvas, where there are many. */
export const many = later(() => import('./many.js'));

/** Notes on rows that are not shown, for data that have such rows. */
export const rare = later(() => import('./rare-notes.js'));
