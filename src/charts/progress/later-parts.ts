import { later } from '../../kit/later.js';

/** What not every page of intricate goals needs. */
export const parts = {
  checklist: later(() => import('./checklist/checklist-part.js')),
  levels: later(() => import('./levels/levels-part.js')),
  /** Goals of which there is more to say than their pace. */
  more: later(() => import('./more.js')),
  /** Rows that do not show, goals that lie outside the picture or are folded away. */
  rare: later(() => import('./rare.js')),
  free: later(() => import('./free.js')),
};
