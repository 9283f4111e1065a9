import type { Point } from './model.js';

type Px = readonly [x: number, y: number];

/** Path data from the first to the last of some points, without the move to the first. */
type Curve = (points: readonly Px[]) => string;

const round = (value: number) => Math.round(value * 100) / 100;
const to = (...[x, y]: Px) => `L${round(x)},${round(y)}`;

const linear: Curve = (points) =>
  points
    .slice(1)
    .map(([x, y]) => to(x, y))
    .join('');

/** Steps that change at a share of the way to the next point. */
const stepped =
  (share: number): Curve =>
  (points) =>
    points
      .slice(1)
      .map(([x, y], at) => {
        const [fromX, fromY] = points[at] ?? [x, y];
        const turn = fromX + (x - fromX) * share;
        return to(turn, fromY) + to(turn, y) + (share < 1 ? to(x, y) : '');
      })
      .join('');

/**
 * A smooth line that never rises or falls where its points do not: cubic pieces with the slopes of M. Steffen, A simple method for
 * monotonic interpolation in one dimension, Astronomy and Astrophysics 239 (1990).
 */
const monotone: Curve = (points) => {
  const slopes = slopesOf(points);
  return points
    .slice(1)
    .map(([x, y], at) => {
      const [fromX, fromY] = points[at] ?? [x, y];
      const third = (x - fromX) / 3;
      const [start = 0, end = 0] = [slopes[at], slopes[at + 1]];
      const control = [fromX + third, fromY + third * start, x - third, y - third * end].map(round);
      return `C${control.join(',')},${round(x)},${round(y)}`;
    })
    .join('');
};

function slopesOf(points: readonly Px[]): number[] {
  const steps = points.slice(1).map(([x, y], at) => {
    const [fromX, fromY] = points[at] ?? [x, y];
    return { width: x - fromX, slope: x === fromX ? 0 : (y - fromY) / (x - fromX) };
  });
  const inner = points.map((_, at): number => {
    const [before, after] = [steps[at - 1], steps[at]];
    if (!before || !after) return 0;
    const mean = (before.slope * after.width + after.slope * before.width) / (before.width + after.width);
    const sign = Math.sign(before.slope) + Math.sign(after.slope);
    return sign * Math.min(Math.abs(before.slope), Math.abs(after.slope), Math.abs(mean) / 2) || 0;
  });
  // At both ends the slope that bends least.
  const last = points.length - 1;
  const [first, final] = [steps[0], steps[last - 1]];
  if (first) inner[0] = points.length === 2 ? first.slope : (3 * first.slope - (inner[1] ?? 0)) / 2;
  if (final) inner[last] = points.length === 2 ? final.slope : (3 * final.slope - (inner[last - 1] ?? 0)) / 2;
  return inner;
}

const curves: Readonly<Record<string, Curve>> = {
  linear,
  step: stepped(0.5),
  'step-before': stepped(0),
  'step-after': stepped(1),
  monotone,
};

/** Curves that are drawn. */
export const curveNames: readonly string[] = Object.keys(curves);

interface Path {
  readonly kind: 'line' | 'area';
  readonly points: readonly (Point | undefined)[];
  readonly curve: string;
  /** Whether it goes from top to bottom: an area then lies between points of one y. */
  readonly isSideways?: boolean;
}

/** Path data of a line or an area; a missing point is a gap. A line of one point is a dot of no length, which round ends show. */
export function pathOf({ kind, points, curve, isSideways = false }: Path): string {
  const draw = curves[curve] ?? linear;
  const along = (run: readonly Px[]): string => {
    if (!isSideways || curve === 'linear') return draw(run);
    return turned(draw(run.map(([x, y]): Px => [y, x])));
  };
  return runsOf(points)
    .map((run) => {
      const there = run.map(({ x, y }): Px => [x, y]);
      const [[x, y] = [0, 0]] = there;
      const start = `M${round(x)},${round(y)}${along(there)}`;
      if (kind === 'line') return run.length === 1 ? `${start}Z` : start;
      const back = run.map(({ x: px, y: py, x2 = px, y2 = py }): Px => [x2, y2]).reverse();
      const [[endX, endY] = [0, 0]] = back;
      return `${start}${to(endX, endY)}${along(back)}Z`;
    })
    .join('');
}

/** Path data with x and y changed places. */
const turned = (path: string) => path.replace(/(-?[\d.]+),(-?[\d.]+)/g, '$2,$1');

function runsOf(points: readonly (Point | undefined)[]): Point[][] {
  const runs: Point[][] = [];
  let isOpen = false;
  for (const point of points) {
    if (!point) isOpen = false;
    else if (isOpen) runs.at(-1)?.push(point);
    else {
      runs.push([point]);
      isOpen = true;
    }
  }
  return runs;
}
