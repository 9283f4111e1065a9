import type { Item, Point } from '../model.js';
import { parts } from '../parts/parts.js';

export type Px = readonly [x: number, y: number];

/** Path data from the first to the last of some points, without the move to the first. */
export type Curve = (points: readonly Px[]) => string;

export const round = (value: number): number => Math.round(value * 100) / 100;
export const to = (...[x, y]: Px): string => `L${round(x)},${round(y)}`;

/** Straight lines. */
export const linear: Curve = (points) =>
  points
    .slice(1)
    .map(([x, y]) => to(x, y))
    .join('');

type Path = Extract<Item['shape'], { readonly points: unknown }>;

/**
 * Path data of a line or an area with its plot at a place; a missing point is a gap. A line of one point is a dot of no length,
 * which round ends show.
 */
export function pathOf({ kind, points, curve, isSideways }: Path, left = 0, top = 0): string {
  const draw = (curve === 'linear' ? undefined : parts.curves.part.curves[curve]) ?? linear;
  const along = (run: readonly Px[]): string =>
    isSideways && draw !== linear ? turned(draw(run.map(([x, y]): Px => [y, x]))) : draw(run);
  return runsOf(points)
    .map((run) => {
      const there = run.map(({ x, y }): Px => [left + x, top + y]);
      const [[x, y] = [0, 0]] = there;
      const start = `M${round(x)},${round(y)}${along(there)}`;
      if (kind === 'line') return run.length === 1 ? `${start}Z` : start;
      const back = run.map(({ x: px, y: py, x2 = px, y2 = py }): Px => [left + x2, top + y2]).reverse();
      return `${start}${to(...(back[0] ?? [0, 0]))}${along(back)}Z`;
    })
    .join('');
}

/** Path data with x and y changed places. */
const turned = (path: string) => path.replace(/(-?[\d.]+),(-?[\d.]+)/g, '$2,$1');

function runsOf(points: readonly (Point | undefined)[]): Point[][] {
  const runs: Point[][] = [[]];
  for (const point of points)
    if (point) runs.at(-1)?.push(point);
    else runs.push([]);
  return runs.filter((run) => run.length > 0);
}
