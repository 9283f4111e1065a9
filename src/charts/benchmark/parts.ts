import { later } from '../../kit/later.js';

/** What no ordinary file asks for: see `ordinary.ts`. */
export const more = later(() => import('./more.js'));
