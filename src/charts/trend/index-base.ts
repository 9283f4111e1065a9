import { spanOf } from '../../core/period-span.js';
import type { Line, Measure, Point, Trend } from './prepare.js';

const measures: readonly Measure[] = ['value', 'forecast', 'lower', 'upper', 'target'];

/** The same lines with the mean of a period as 100, each its own; as they are where no line has a figure then. */
export function rebase(trend: Trend, base: string | undefined): Trend {
  const span = base === undefined ? undefined : spanOf(base.trim());
  if (base === undefined || !span) return trend;
  const lines: Line[] = [];
  const baseless: string[] = [];
  for (const line of trend.lines) {
    const within = line.points.flatMap(({ period, value }) =>
      value !== undefined && isWithin(period, span) ? [value] : [],
    );
    const mean = within.reduce((sum, value) => sum + value, 0) / within.length;
    if (within.length === 0 || mean === 0) baseless.push(line.name);
    else lines.push({ ...line, points: line.points.map((point) => scaled(point, 100 / mean)) });
  }
  return lines.length === 0 ? trend : { ...trend, lines, baseless, base: base.trim(), unit: undefined, decimals: 1 };
}

function isWithin(period: string, [first, last]: readonly [string, string]): boolean {
  const own = spanOf(period);
  return own !== undefined && own[0] >= first && own[1] <= last;
}

function scaled(point: Point, factor: number): Point {
  const changed = measures.flatMap((name): [Measure, number][] => {
    const value = point[name];
    return value === undefined ? [] : [[name, value * factor]];
  });
  return { ...point, ...Object.fromEntries(changed) };
}
