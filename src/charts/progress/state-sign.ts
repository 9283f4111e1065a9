import type { Paint, Shape } from '../../core/drawing.js';
import type { State } from './goal.js';

const ball = 'm-6,0a6,6 0 1 0 12,0a6,6 0 1 0 -12,0';

/** From the middle of a sign; the last say that it is a line. */
const signs: Readonly<Record<State, readonly [path: string, paint: Paint, strokeWidth?: number]>> = {
  reached: ['m-6,0l4,5l8,-10', 'category-1', 3],
  'on-course': [ball, 'category-1'],
  behind: ['m-7,-5h14l-7,12z', 'category-2'],
  overdue: ['m-5,-5l10,10m0,-10l-10,10', 'category-2', 3],
  secret: ['m-5,-5h10v10h-10z', 'muted'],
  unknown: [ball, 'muted', 2],
};

/** The sign of a state around a place; each has a form of its own. */
export function stateSign(state: State, x: number, y: number): Shape {
  const [path, paint, strokeWidth] = signs[state];
  const look = strokeWidth ? ({ fill: 'none', stroke: paint, strokeWidth } as const) : { fill: paint };
  return { shape: 'path', d: `M${x},${y}${path}`, ...look };
}
