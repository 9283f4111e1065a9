import { later } from '../../kit/later.js';

/** Colours and forms of groups, with what they mean. */
export const grouping = later(() => import('./groups.js'));

/** Groups that have a colour and a form of their own. */
export const mostGroups = 6;
