import type { Shape } from '../../core/drawing.js';
import type { State } from './goal.js';

/** The sign of a state around a place; each has a form of its own. */
export function stateSign(state: State, x: number, y: number): Shape[] {
  const path = (d: string): Shape => ({
    shape: 'path',
    d: `M${x},${y}${d}`,
    fill: 'none',
    stroke: 'category-1',
    strokeWidth: 3,
  });
  switch (state) {
    case 'reached':
      return [path('m-6,0l4,5l8,-10')];
    case 'on-course':
      return [{ shape: 'circle', x, y, r: 6, fill: 'category-1' }];
    case 'behind':
      return [{ shape: 'path', d: `M${x - 7},${y - 5}h14l-7,12z`, fill: 'category-2' }];
    case 'overdue':
      return [{ ...path('m-5,-5l10,10m0,-10l-10,10'), stroke: 'category-2' } as Shape];
    case 'secret':
      return [{ shape: 'rect', x: x - 5, y: y - 5, width: 10, height: 10, fill: 'muted' }];
    case 'unknown':
      return [{ shape: 'circle', x, y, r: 5, fill: 'none', stroke: 'muted', strokeWidth: 2 }];
  }
}
