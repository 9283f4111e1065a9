import { numberAt, statusAt, type Status } from '../../core/dataset.js';
import { nextPeriod, type Length } from '../../core/period-span.js';
import { measures, type Measure } from './measures.js';
import type { TrendValues } from './options.js';
import type { Point } from './prepare.js';

export type Draft = { -readonly [K in keyof Point]: Point[K] };

/** The figures of a row. A value that is secret stays so, with its interval, and one that is a forecast is no value. */
export function readRow(values: TrendValues, period: string, row: number, said: Status | undefined): Draft {
  const status = said ?? statusAt(values.value, row);
  const isSecret = status === 'suppressed';
  const of = (name: Measure) =>
    statusAt(values[name], row) === 'suppressed' || (isSecret && name !== 'target' && name !== 'forecast')
      ? undefined
      : numberAt(values[name], row);
  const [value, forecast, lower, upper, target] = measures.map(of);
  return status === 'forecast'
    ? { period, value: undefined, status: undefined, forecast: value ?? forecast, lower, upper, target }
    : { period, value, status, forecast, lower, upper, target };
}

/** A point for every period up to the last that is more than a target; up to a target that lies ahead nothing is missing. */
export function complete(points: ReadonlyMap<string, Point>, length: Length | undefined): readonly Point[] {
  const all = new Set(points.keys());
  const told = [...all].filter((period) => !isTargetOnly(points.get(period))).sort();
  // Many things are not counted every day. More than so many is no series with gaps but another scale of time.
  if (length !== 'day')
    for (let at = told[0]; at && at < (told.at(-1) ?? '') && all.size < 10_000; at = nextPeriod(at)) all.add(at);
  return [...all].sort().map((period) => points.get(period) ?? { period, value: undefined });
}

function isTargetOnly(point: Point | undefined): boolean {
  return point?.target !== undefined && (point.value ?? point.forecast ?? point.status) === undefined;
}
