import { numberAt, statusAt, textAt, type Dataset, type Status } from '../../core/dataset.js';
import { finestGrain, missingPeriods, splitGrains, type GrainGroup } from '../../core/period-grains.js';
import { lengthOf, spanOf, type Length } from '../../core/period-span.js';
import { rebase } from './index-base.js';
import type { TrendValues } from './options.js';
import { statusFrom } from './status-words.js';

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

export type Measure = 'value' | 'forecast' | 'lower' | 'upper' | 'target';

export interface Line {
  /** `''` where the data has but one. */
  readonly name: string;
  readonly isPeer: boolean;
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
  /** The lengths of period that have figures, fine to coarse. */
  readonly offered: readonly Length[];
  /** The periods of all lines, in order of time. */
  readonly periods: readonly string[];
  /** The one that is told first, the others, the one to compare with. */
  readonly lines: readonly Line[];
  readonly unit: string | undefined;
  /** Most decimals in the source. */
  readonly decimals: number;
  /** The period that is 100, where the lines show an index. */
  readonly base: string | undefined;
  /** Lines that have no figure in that period and so are not there. */
  readonly baseless: readonly string[];
  readonly left: LeftOut;
}

const peerName =
  /^(heel )?nederland$|^the netherlands$|^landelijk|^land$|^provincie\b|gemiddelde?\b|^average|^vergelijkbare|^referentie|^peers?$/i;

const cache = new WeakMap<Dataset, { readonly key: string; readonly trend: Trend }>();

/** The lines of the data, one length of period at a time, and a count of what is left out. */
export function prepare(data: Dataset, values: TrendValues): Trend {
  const { period, value, series, lower, upper, target, forecast, status, grain, index, highlight, peer } = values;
  const columns = [period, value, series, lower, upper, target, forecast, status].map((column) => column?.field.name);
  const key = [...columns, grain, index, highlight, peer].join('\n');
  let cached = cache.get(data);
  if (cached?.key !== key) cache.set(data, (cached = { key, trend: build(data, values) }));
  return cached.trend;
}

type Draft = { -readonly [K in keyof Point]: Point[K] };

function build(data: Dataset, values: TrendValues): Trend {
  const { period, series, value } = values;
  const left = { periodless: 0, otherGrain: 0, repeated: 0 };
  const groups = grainsOf(data, values);
  const group = groups.find(({ length }) => length === values.grain) ?? finestGrain(groups);
  const drafts = new Map<string, Map<string, Draft>>();
  for (let row = 0; row < data.length; row++) {
    const when = textAt(period, row) ?? '';
    const length = lengthOf(when);
    if (!length) left.periodless++;
    else if (length !== group?.length) left.otherGrain++;
    else {
      const name = (textAt(series, row) ?? '').replace(/\s+/g, ' ').trim();
      let points = drafts.get(name);
      if (!points) drafts.set(name, (points = new Map()));
      const figures = read(values, when, row);
      const before = points.get(when);
      if (!before) points.set(when, figures);
      else if (!join(before, figures)) left.repeated++;
    }
  }
  const lines = order(
    [...drafts].map(([name, points]) => ({ name, isPeer: false, points: complete(points) })),
    values,
  );
  const periods = [...new Set(lines.flatMap(({ points }) => points.map(({ period }) => period)))].sort();
  const field = value?.field;
  const about = { length: group?.length ?? 'year', offered: groups.map(({ length }) => length), periods, left };
  const plain = { unit: field?.unit, decimals: Math.min(field?.decimals ?? 2, 6), base: undefined, baseless: [] };
  return rebase({ ...about, ...plain, lines }, values.index);
}

/** Lengths of period of which at least one row has a figure; all where none has. */
function grainsOf({ length }: Dataset, { period, value, forecast, target }: TrendValues): readonly GrainGroup[] {
  const all: string[] = [];
  const filled = new Set<Length>();
  for (let row = 0; row < length; row++) {
    const when = textAt(period, row);
    const grain = when === undefined ? undefined : lengthOf(when);
    if (when === undefined || !grain) continue;
    const isFilled = numberAt(value, row) !== undefined || numberAt(forecast, row) !== undefined;
    if (isFilled) filled.add(grain);
    if (isFilled || numberAt(target, row) === undefined) all.push(when);
  }
  const groups = splitGrains(all);
  return filled.size > 0 ? groups.filter(({ length: grain }) => filled.has(grain)) : groups;
}

/** The figures of a row. A value that is secret stays so, and one that is a forecast is no value. */
function read(values: TrendValues, period: string, row: number): Draft {
  const of = (name: Measure) => {
    const secret = statusAt(values[name], row);
    return secret === 'suppressed' ? undefined : numberAt(values[name], row);
  };
  const status = statusFrom(textAt(values.status, row)) ?? statusAt(values.value, row);
  const forecast = of('forecast');
  const value = status === 'suppressed' ? undefined : of('value');
  const bounds = { lower: of('lower'), upper: of('upper'), target: of('target') };
  return status === 'forecast'
    ? { period, value: undefined, status: undefined, forecast: value ?? forecast, ...bounds }
    : { period, value, status, forecast, ...bounds };
}

/** Adds a second row of the same period where it holds what the first has not: what happened beside what was expected. */
function join(before: Draft, more: Draft): boolean {
  const both = (['value', 'forecast'] as const).some(
    (name) => before[name] !== undefined && more[name] !== undefined && before[name] !== more[name],
  );
  const isNew = (['value', 'forecast'] as const).some((name) => before[name] === undefined && more[name] !== undefined);
  if (both || !isNew) return false;
  if (more.value !== undefined) before.status = more.status;
  for (const name of ['value', 'forecast', 'lower', 'upper', 'target'] as const) before[name] ??= more[name];
  return true;
}

/** Rising, with those that are missing in between; days as they are, for many things are not counted every day. */
function periodsOf(given: readonly string[]): readonly string[] {
  const there = [...new Set(given)];
  const all = lengthOf(there[0] ?? '') === 'day' ? there : [...there, ...missingPeriods(there)];
  return all.sort();
}

/** A point for every period up to the last that is more than a target; up to a target that lies ahead nothing is missing. */
function complete(points: ReadonlyMap<string, Point>): readonly Point[] {
  const ahead = [...points.values()].filter(isTargetOnly).map(({ period }) => period);
  const told = [...points.keys()].filter((period) => !ahead.includes(period));
  const filled = periodsOf(told);
  return [...new Set([...filled, ...ahead])].sort().map((period) => points.get(period) ?? nothing(period));
}

function isTargetOnly({ value, forecast, status, target }: Point): boolean {
  return target !== undefined && value === undefined && forecast === undefined && status === undefined;
}

function nothing(period: string): Point {
  const none = undefined;
  return { period, value: none, status: none, forecast: none, lower: none, upper: none, target: none };
}

/** The line to tell of first, the others as the data has them, the one to compare with last. */
function order(lines: readonly Line[], { highlight, peer }: TrendValues): readonly Line[] {
  const named = (wanted: string) => lines.find(({ name }) => name.toLowerCase() === wanted.trim().toLowerCase());
  const other = lines.length < 2 ? undefined : peer ? named(peer) : lines.find(({ name }) => peerName.test(name));
  const first = (highlight && named(highlight)) || lines.find((line) => line !== other);
  const rest = lines.filter((line) => line !== first && line !== other);
  return [first, ...rest, other && other !== first ? { ...other, isPeer: true } : undefined].filter(
    (line) => line !== undefined,
  );
}

/** Ms of the first day of a period. */
export function timeOf(period: string): number {
  return Date.parse(spanOf(period)?.[0] ?? '');
}
