import type { Drawing, Mark } from '../core/drawing.js';
import { steppable } from './steppable.js';

export type Arrow = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

type Neighbours = Partial<Record<Arrow, string>>;

interface Spot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly next: Neighbours;
}

const known = new WeakMap<Drawing, ReadonlyMap<string, Neighbours>>();

/**
 * For every mark its nearest neighbour in each direction. A mark that is nobody's nearest is put between its nearest
 * reachable mark and that one's neighbour, so that arrows lead from the first mark to every other.
 */
export function compass(drawing: Drawing): ReadonlyMap<string, Neighbours> {
  const neighbours = known.get(drawing) ?? connect(steppable(drawing));
  known.set(drawing, neighbours);
  return neighbours;
}

function connect(marks: readonly Mark[]): ReadonlyMap<string, Neighbours> {
  const spots = marks.map(({ id, box }): Spot => ({
    id,
    x: box.x + box.width / 2,
    y: box.y + box.height / 2,
    next: {},
  }));
  for (const spot of spots) findNearest(spot, spots);
  const byId = new Map(spots.map((spot) => [spot.id, spot]));
  const reached = new Set<Spot>();
  reach(spots[0], byId, reached);
  for (const spot of spots) {
    if (reached.has(spot)) continue;
    const before = nearestOf(spot, reached);
    const arrow = directionOf(before, spot) ?? 'ArrowRight';
    const after = before.next[arrow];
    if (after !== undefined) spot.next[arrow] = after;
    before.next[arrow] = spot.id;
    reach(spot, byId, reached);
  }
  return new Map(spots.map(({ id, next }) => [id, next]));
}

function findNearest(from: Spot, spots: readonly Spot[]): void {
  const least: Record<Arrow, number> = {
    ArrowLeft: Infinity,
    ArrowRight: Infinity,
    ArrowUp: Infinity,
    ArrowDown: Infinity,
  };
  const farthest = () => Math.max(least.ArrowLeft, least.ArrowRight, least.ArrowUp, least.ArrowDown);
  let bound = Infinity;
  for (const to of spots) {
    const across = Math.abs(to.x - from.x);
    const down = Math.abs(to.y - from.y);
    // What lies straight ahead is nearer than what lies aside.
    const far = across > down ? across + 2 * down : down + 2 * across;
    if (far >= bound) continue;
    const arrow = directionOf(from, to);
    if (!arrow || far >= least[arrow]) continue;
    least[arrow] = far;
    from.next[arrow] = to.id;
    bound = farthest();
  }
}

/** The quarter in which a spot lies from another; none when they are in one place. */
function directionOf(from: Spot, to: Spot): Arrow | undefined {
  const right = to.x - from.x;
  const down = to.y - from.y;
  if (!(right || down)) return undefined;
  if (Math.abs(right) >= Math.abs(down)) return right > 0 ? 'ArrowRight' : 'ArrowLeft';
  return down > 0 ? 'ArrowDown' : 'ArrowUp';
}

function nearestOf(spot: Spot, others: Iterable<Spot>): Spot {
  let nearest: Spot | undefined;
  let least = Infinity;
  for (const other of others) {
    const far = (other.x - spot.x) ** 2 + (other.y - spot.y) ** 2;
    if (nearest && !(far < least)) continue;
    nearest = other;
    least = far;
  }
  return nearest ?? spot;
}

function reach(start: Spot | undefined, byId: ReadonlyMap<string, Spot>, reached: Set<Spot>): void {
  const waiting = start ? [start] : [];
  for (let spot = waiting.pop(); spot; spot = waiting.pop()) {
    if (reached.has(spot)) continue;
    reached.add(spot);
    for (const id of Object.values(spot.next)) waiting.push(...[byId.get(id)].filter((found) => found !== undefined));
  }
}
