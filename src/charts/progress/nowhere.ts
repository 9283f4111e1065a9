import type { Room } from './look.js';

/** Where nothing stands yet. */
export const nowhere: Room = { left: 0, right: 1, height: 1 };
