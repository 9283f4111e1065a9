import { later } from '../../kit/later.js';
import { whenDrawn } from '../../kit/when-drawn.js';
import type { Priorities } from './prepare.js';

/** The names of items below the picture. */
export const listing = whenDrawn(later(() => import('./list.js')));

/** Whether names do not fit beside their dots, whatever they are. */
export const isListed = ({ items }: Priorities, width: number): boolean => width < 560 || items.length > 40;
