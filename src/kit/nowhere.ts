import type { Mark } from '../core/drawing.js';

/** What is drawn of what is in the table alone. */
export const nowhere: Pick<Mark, 'box' | 'shapes'> = { box: { x: 0, y: 0, width: 0, height: 0 }, shapes: [] };
