import { later } from '../../kit/later.js';

/** Looks and sentences that most pages do without. */
export const rare = later(() => import('./rare.js'));

/** What is only in the sentences that come along. */
export const rareWords = later(() => import('./rare-words.js'));
