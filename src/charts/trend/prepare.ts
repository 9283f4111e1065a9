import { numberAt, type Status } from '../../core/dataset.js';
import { spanOf, type Length } from '../../core/period-span.js';
import type { Role } from '../../core/drawing.js';
import { once } from '../../kit/once.js';
import type { Extra } from './extra.js';
import type { Measure } from './measures.js';
import type { TrendValues } from './options.js';
import { nameAt, needOf, parts } from './parts.js';

/** The figures of one period of a line; what is not there is `undefined`, never zero. */
export interface Point extends Readonly<Partial<Record<Measure, number | undefined>>> {
  readonly period: string;
  /** What happened. */
  readonly value: number | undefined;
  /** Of the value: how sure it is, or why there is none. */
  readonly status?: Status | undefined;
}

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
  /** What is in none of the lines. */
  readonly left?: LeftOut;
  /** What it has besides lines, in the order in which it is told. */
  readonly extras: readonly Extra[];
  /** The same in one, for what but one of them can have. */
  readonly has: Extra;
}

/** The lines of the data, one length of period at a time, and a count of what is left out. The parts it needs have been brought. */
export const prepare = once((data, values: TrendValues): Trend => {
  const need = needOf(data, values);
  const { length = 'year', plain } = need;
  const { value } = values;
  const extras: readonly Extra[] = need.names.map((name) => parts[name].part);
  const { unit, decimals = 2 } = value?.field ?? {};
  const points = (plain ?? []).map(([period, row]): Point => ({ period, value: numberAt(value, row) }));
  const trend: Trend = {
    length,
    periods: points.map(({ period }) => period),
    lines: [{ name: nameAt(values, 0), paint: 'category-1', points }],
    unit,
    decimals: Math.min(decimals, 6),
    extras,
    has: Object.assign({}, ...extras) as Extra,
  };
  return plain ? trend : parts.intricate.part.build(trend, need, data, values);
});

const firstDays = new Map<string, string | null>();

/** First day of a period; `null` for what is no period. */
export function firstDay(period: string): string | null {
  // Many rows are of the same period.
  let day = firstDays.get(period);
  if (day === undefined) firstDays.set(period, (day = spanOf(period)?.[0] ?? null));
  return day;
}

/** Ms of the first day of a period. */
export function timeOf(period: string): number {
  return Date.parse(firstDay(period) ?? '');
}
