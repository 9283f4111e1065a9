import { later } from '../../kit/later.js';

/** What is read, drawn and said of all but usual words of strength. */
export const rare = later(() => import('./rare.js'));

/** Sentences that most pages do without. */
export const sayings = later(() => import('./sayings.js'));
