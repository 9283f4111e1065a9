import type { Paint, Shape } from '../../core/drawing.js';
import type { Status } from '../../core/dataset.js';
import { grainOf } from '../../core/period.js';
import { periodOrder } from '../../kit/period-order.js';

/** A point of a line through time; without a number there is a gap. */
export interface TrendPoint {
  readonly period: string;
  readonly value: number | undefined;
  readonly sureness?: Status | undefined;
}

/** Whether two periods are neighbours, so that a line may join them. Days and weeks have no fixed distance. */
function isNext(before: string, after: string): boolean {
  const grain = grainOf(before);
  if (!grain || grain === 'week') return true;
  return periodOrder(after) === (periodOrder(before) ?? Number.NaN) + 1;
}

/** A line with gaps; parts that end in a figure that is not final are dashed, a point between two gaps is a dot. */
export function trendLine(
  points: readonly TrendPoint[],
  x: (period: string) => number,
  y: (value: number) => number,
  paint: { readonly stroke: Paint; readonly strokeWidth: number },
): Shape[] {
  const runs: { readonly dashed: boolean; readonly places: string[] }[] = [];
  const dots: Shape[] = [];
  const place = ({ period, value = 0 }: TrendPoint) => `${round(x(period))},${round(y(value))}`;
  const joined = (a: TrendPoint | undefined, b: TrendPoint | undefined) =>
    a?.value !== undefined && b?.value !== undefined && isNext(a.period, b.period);
  points.forEach((point, at) => {
    const before = points[at - 1];
    const dashed = point.sureness !== undefined && point.sureness !== 'revised';
    if (before && joined(before, point)) {
      const run = runs.at(-1);
      if (run && run.dashed === dashed && run.places.at(-1) === place(before)) run.places.push(place(point));
      else runs.push({ dashed, places: [place(before), place(point)] });
    } else if (point.value !== undefined && !joined(point, points[at + 1])) {
      dots.push({ shape: 'circle', x: x(point.period), y: y(point.value), r: paint.strokeWidth, fill: paint.stroke });
    }
  });
  const lines = runs.map(({ dashed, places }): Shape => ({
    shape: 'path',
    d: `M${places.join('L')}`,
    fill: 'none',
    ...paint,
    ...(dashed ? { dash: [4, 3] } : {}),
  }));
  return [...lines, ...dots];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** A place for every period, by its distance in time. */
export function timeScale(periods: readonly string[], from: number, to: number): (period: string) => number {
  const first = periodOrder(periods[0] ?? '') ?? 0;
  const last = periodOrder(periods.at(-1) ?? '') ?? 0;
  return (period) =>
    last === first ? (from + to) / 2 : from + (((periodOrder(period) ?? first) - first) / (last - first)) * (to - from);
}
