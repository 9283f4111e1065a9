import { later } from '../../kit/later.js';

/** More firms than this are drawn as points on a canvas when they are in view together, and circles no longer hold their firms. */
export const manyFrom = 1500;

/** What most pages do not need: many firms, firms without plain coordinates, a map that is zoomed in. */
export const many = later(() => import('./many.js'));
export const rare = later(() => import('./rare.js'));
export const zoomed = later(() => import('./zoomed.js'));
