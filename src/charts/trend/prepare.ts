import { numberAt, statusAt, textAt, type Dataset, type Status } from '../../core/dataset.js';
import { lengthOf, nextPeriod, spanOf, type Length } from '../../core/period-span.js';
import type { Role } from '../../core/drawing.js';
import type { Extra } from './extra.js';
import type { TrendValues } from './options.js';
import { extrasOf, nameAt, needOf, parts } from './parts.js';

/** The figures of one period of a line; what is not there is `undefined`, never zero. */
export interface Point {
  readonly period: string;
  /** What happened. */
  readonly value: number | undefined;
  /** Of the value: how sure it is, or why there is none. */
  readonly status: Status | undefined;
  /** What was expected. */
  readonly forecast: number | undefined;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  readonly target: number | undefined;
}

export const measures = ['value', 'forecast', 'lower', 'upper', 'target'] as const;

export type Measure = (typeof measures)[number];

export interface Line {
  /** `''` where the data has but one. */
  readonly name: string;
  readonly isPeer?: true;
  /** Its colour. */
  readonly paint: Role;
  /** A point for every period from its first to its last, in order of time; days, and a target that lies ahead, only where there is a row. */
  readonly points: readonly Point[];
}

/** Rows that are in no line, by reason. */
export interface LeftOut {
  readonly periodless: number;
  readonly otherGrain: number;
  readonly repeated: number;
}

export interface Trend {
  readonly length: Length;
  /** The periods of all lines, in order of time. */
  readonly periods: readonly string[];
  /** The one that is told first, the others, the one to compare with. */
  readonly lines: readonly Line[];
  readonly unit: string | undefined;
  /** Most decimals in the source. */
  readonly decimals: number;
  /** The period that is 100, where the lines show an index. */
  readonly base?: string;
  /** Lines that have no figure in that period and so are not there. */
  readonly baseless?: readonly string[];
  readonly left: LeftOut;
  /** What it has besides lines. */
  readonly extras: readonly Extra[];
}

export type Draft = { -readonly [K in keyof Point]: Point[K] };

const trends = new WeakMap<TrendValues, Trend>();

/** The lines of the data, one length of period at a time, and a count of what is left out. The parts it needs have been brought. */
export function prepare(data: Dataset, values: TrendValues): Trend {
  let trend = trends.get(values);
  if (!trend) trends.set(values, (trend = build(data, values)));
  return trend;
}

function build(data: Dataset, values: TrendValues): Trend {
  const need = needOf(data, values);
  const [several, likely, rare] = (['several', 'likely', 'rare'] as const).map((name) =>
    need.names.includes(name) ? parts[name].part : undefined,
  ) as [typeof parts.several.part?, typeof parts.likely.part?, typeof parts.rare.part?];
  const left = { periodless: 0, otherGrain: 0, repeated: 0 };
  const length = rare ? rare.lengthShown(data, values) : need.length;
  const drafts = new Map<string, Map<string, Draft>>();
  for (let row = 0; row < data.length; row++) {
    const when = textAt(values.period, row) ?? '';
    const own = lengthOf(when);
    if (!own) left.periodless++;
    else if (own !== length) left.otherGrain++;
    else {
      const name = nameAt(values, row);
      const points = drafts.get(name) ?? new Map<string, Draft>();
      drafts.set(name, points);
      const figures = read(values, when, row, likely?.statusFrom(textAt(values.status, row)));
      const before = points.get(when);
      if (!before) points.set(when, figures);
      else if (!likely?.join(before, figures)) left.repeated++;
    }
  }
  const found = [...drafts].map(([name, points]) => ({
    name,
    paint: 'category-1' as const,
    points: complete(points, length),
  }));
  const lines = several ? several.order(found, values) : found;
  const { unit, decimals = 2 } = values.value?.field ?? {};
  const trend: Trend = {
    length: length ?? 'year',
    periods: [...new Set(lines.flatMap(({ points }) => points.map(({ period }) => period)))].sort(),
    lines,
    unit,
    decimals: Math.min(decimals, 6),
    left,
    extras: extrasOf(need),
  };
  return rare ? rare.rebase(trend, values.index) : trend;
}

/** The figures of a row. A value that is secret stays so, with its interval, and one that is a forecast is no value. */
function read(values: TrendValues, period: string, row: number, said: Status | undefined): Draft {
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
function complete(points: ReadonlyMap<string, Point>, length: Length | undefined): readonly Point[] {
  const all = new Set(points.keys());
  const told = [...all].filter((period) => !isTargetOnly(points.get(period))).sort();
  // Many things are not counted every day. More than so many is no series with gaps but another scale of time.
  if (length !== 'day')
    for (let at = told[0]; at && at < (told.at(-1) ?? '') && all.size < 10_000; at = nextPeriod(at)) all.add(at);
  return [...all].sort().map((period) => {
    const none = undefined;
    const nothing = { period, value: none, status: none, forecast: none, lower: none, upper: none, target: none };
    return points.get(period) ?? nothing;
  });
}

function isTargetOnly(point: Point | undefined): boolean {
  return point?.target !== undefined && (point.value ?? point.forecast ?? point.status) === undefined;
}

/** Ms of the first day of a period. */
export function timeOf(period: string): number {
  return Date.parse(spanOf(period)?.[0] ?? '');
}
