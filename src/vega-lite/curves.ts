import { linear, round, to, type Curve, type Px } from './marks/path-of.js';

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

/** Lines between points, by Vega-Lite's names. */
export const curves: Readonly<Record<string, Curve>> = {
  linear,
  step: stepped(0.5),
  'step-before': stepped(0),
  'step-after': stepped(1),
  monotone,
};

/** Curves that are drawn. */
export const curveNames: readonly string[] = Object.keys(curves);
