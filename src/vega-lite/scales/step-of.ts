import type { Layer } from '../model.js';
import { objectOf } from '../json.js';

/** Px of one name on an axis, where a plot has no width of its own. */
export function stepOf({ config, steps }: Layer, axis: 'x' | 'y'): number {
  const view = objectOf(config['view']);
  const own = view[axis === 'x' ? 'discreteWidth' : 'discreteHeight'];
  return Number(steps[axis] ?? objectOf(own)['step'] ?? view['step'] ?? 20);
}
