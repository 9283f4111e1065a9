import { spanOf } from '../../core/period-span.js';
import { hasValue } from './change.js';
import type { Line } from './prepare.js';

/** The periods on one side of a measure. */
export interface Side {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly mean: number;
}

/** The means before and after a day; the period in which it falls is in neither, unless it is the first day of it. */
export function beforeAndAfter(line: Line, moment: string | undefined): { before: Side; after: Side } | undefined {
  const [day] = spanOf(moment ?? '') ?? [];
  if (day === undefined) return undefined;
  const points = line.points.filter(hasValue);
  const before = sideOf(points.filter(({ period }) => (spanOf(period)?.[1] ?? '') < day));
  const after = sideOf(points.filter(({ period }) => (spanOf(period)?.[0] ?? '') >= day));
  return before && after && { before, after };
}

function sideOf(points: readonly { readonly period: string; readonly value: number }[]): Side | undefined {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return undefined;
  const mean = points.reduce((sum, { value }) => sum + value, 0) / points.length;
  return { from: first.period, to: last.period, count: points.length, mean };
}
