import { later } from '../../kit/later.js';
import type { PriorityValues } from './options.js';

/** What most pages have nothing of. */
export const rarity = later(() => import('./rare.js'));

/** Whether a page says where the scales end or the quadrants part, or changes the specification. */
export const isGiven = ({ split, scale, spec, specPatch }: PriorityValues): boolean =>
  Boolean(split || scale || spec || specPatch);
