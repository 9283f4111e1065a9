import { nextPeriod, spanOf, type Length } from '../../core/period-span.js';
import { hasValue, latestOf } from './change.js';
import type { TrendValues } from './options.js';
import type { Line, Point, Trend } from './prepare.js';

/** What was agreed to reach. */
export interface Target {
  readonly value: number;
  /** The period or day by which; `undefined` where nobody said. */
  readonly due: string | undefined;
  /** Per period, where there is more than one. */
  readonly path: readonly { readonly period: string; readonly value: number }[];
}

/** How fast a line goes towards its target. */
export interface Pace {
  /** The figure from which the pace is measured. */
  readonly since: Point & { readonly value: number };
  /** Change per year. */
  readonly perYear: number;
  /** Change per year that would be just in time; `undefined` without a date. */
  readonly needed: number | undefined;
  /** The period in which the line is at its target at this pace; `undefined` when it goes the other way, or takes over fifty years. */
  readonly reached: string | undefined;
  /** Whether that is in time; `undefined` without a date. */
  readonly inTime: boolean | undefined;
}

const perYear: Readonly<Record<Length, number>> = {
  day: 365.25,
  week: 52.18,
  month: 12,
  quarter: 4,
  'half-year': 2,
  'school-year': 1,
  year: 1,
};

/** The pace is measured over so many years, where the line is that long. */
const paceYears = 3;

/** The target of a line: the last of its column, else what the page says. */
export function targetOf(line: Line, { targetValue, targetDate }: TrendValues): Target | undefined {
  const path = line.points.flatMap(({ period, target }) => (target === undefined ? [] : [{ period, value: target }]));
  const last = path.at(-1);
  if (!last) return targetValue === undefined ? undefined : { value: targetValue, due: targetDate, path: [] };
  const isConstant = path.every(({ value }) => value === last.value);
  const due = isConstant && targetDate !== undefined ? targetDate : last.period;
  // A norm that is the same in every period up to now has no date by which.
  const isNorm = isConstant && last.period <= (latestOf(line.points)?.period ?? '');
  return { value: last.value, due: isNorm ? targetDate : due, path: isConstant && path.length > 1 ? [] : path };
}

/** 1 where more is better, -1 where less is; 0 where the data does not tell. */
export function wayOf(line: Line, target: Target | undefined, { better }: TrendValues): -1 | 0 | 1 {
  if (better !== 'auto') return better === 'up' ? 1 : -1;
  const first = line.points.find(hasValue);
  return target && first ? (Math.sign(target.value - first.value) as -1 | 0 | 1) : 0;
}

/** Whether the latest figure is at its target. */
export function isReached(value: number, target: Target, way: -1 | 0 | 1): boolean {
  return way === 0 ? value === target.value : (value - target.value) * way >= 0;
}

/**
 * The pace of the last three years, as the mean change per period between the first and the last figure of them; `undefined`
 * for less than a year or fewer than three figures.
 */
export function paceOf(line: Line, target: Target, { length }: Pick<Trend, 'length'>): Pace | undefined {
  const latest = latestOf(line.points);
  if (!latest) return undefined;
  const end = line.points.indexOf(latest);
  const begin =
    length === 'day'
      ? line.points.findIndex((point) => yearsBetween(point.period, latest.period) <= paceYears)
      : end - paceYears * perYear[length];
  const known = line.points.slice(Math.max(0, Math.round(begin)), end + 1).filter(hasValue);
  const [since] = known;
  if (!since || known.length < 3) return undefined;
  const years = yearsBetween(since.period, latest.period);
  if (years < 0.99) return undefined;
  const pace = (latest.value - since.value) / years;
  const rest = target.value - latest.value;
  const { due } = target;
  const left = due === undefined ? undefined : yearsBetween(latest.period, due);
  const needed = left !== undefined && left > 0 ? rest / left : undefined;
  const wait = rest === 0 ? 0 : rest / pace;
  if (!(wait >= 0 && wait <= 50))
    return { since, perYear: pace, needed, reached: undefined, inTime: due === undefined ? undefined : false };
  // A hair less than a whole number of periods is a whole number.
  const steps = Math.ceil(wait * perYear[length] - 1e-6);
  let reached: string | undefined = latest.period;
  for (let step = 0; step < steps && reached; step++) reached = nextPeriod(reached);
  return {
    since,
    perYear: pace,
    needed,
    reached,
    inTime: due === undefined || !reached ? undefined : yearsBetween(reached, due) >= 0,
  };
}

/** Years from the end of a period to the end of another, by the calendar; below zero when the other is earlier. */
function yearsBetween(from: string, to: string): number {
  const [a, b] = [from, to].map((period) => new Date(Date.parse(spanOf(period)?.[1] ?? '') + 86_400_000));
  if (!a || !b) return Number.NaN;
  const months = (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth();
  return months / 12 + (b.getUTCDate() - a.getUTCDate()) / 365.25;
}
