import type { Period } from './period.js';
import { lengthOf, nextPeriod, spanOf, type Length } from './period-span.js';

/** From fine to coarse. */
export const lengths: readonly Length[] = ['day', 'week', 'month', 'quarter', 'half-year', 'school-year', 'year'];

/** The periods of one length in a series. */
export interface GrainGroup {
  readonly length: Length;
  /** Rising, each once. */
  readonly periods: readonly Period[];
  /** Periods between the first and the last that are not there. */
  readonly missing: readonly Period[];
  /** Whether none is missing and at least half of the years of the whole series have one. */
  readonly isComplete: boolean;
}

/** Sets periods of different lengths apart, finest first. What is no period is left out. */
export function splitGrains(periods: Iterable<Period>): readonly GrainGroup[] {
  const found = new Map<Length, Set<Period>>();
  const years = new Set<string>();
  for (const period of periods) {
    const length = lengthOf(period);
    if (!length) continue;
    found.set(length, (found.get(length) ?? new Set()).add(period));
    years.add(period.slice(0, 4));
  }
  return lengths.flatMap((length) => {
    const group = found.get(length);
    if (!group) return [];
    const sorted = [...group].sort();
    const missing = missingPeriods(sorted);
    return [{ length, periods: sorted, missing, isComplete: isWhole(sorted, years.size, missing) }];
  });
}

/** Whether periods of one length, rising, have no gaps and cover at least half of this number of years. */
export function isWhole(sorted: readonly Period[], years: number, missing = missingPeriods(sorted)): boolean {
  return missing.length === 0 && new Set(sorted.map((period) => period.slice(0, 4))).size * 2 >= years;
}

/** The group to show of a series that mixes lengths: the finest that is complete, else the one with the most periods. */
export function finestGrain(groups: readonly GrainGroup[]): GrainGroup | undefined {
  const most = [...groups].sort((a, b) => b.periods.length - a.periods.length)[0];
  return groups.find(({ isComplete }) => isComplete) ?? most;
}

/** More than this is no series with gaps but another scale of time. */
const most = 10_000;

/** The periods that a series of one length lacks between its first and its last, rising; at most 10,000. Other lengths than the first's are left out. */
export function missingPeriods(periods: Iterable<Period>): readonly Period[] {
  const all = [...periods];
  const length = lengthOf(all[0] ?? '');
  const there = new Set(all.filter((period) => lengthOf(period) === length));
  const sorted = [...there].sort();
  const last = sorted.at(-1);
  const missing: Period[] = [];
  if (length === undefined || last === undefined) return missing;
  for (let at = nextPeriod(sorted[0]!); at !== undefined && at < last && missing.length < most; at = nextPeriod(at))
    if (!there.has(at)) missing.push(at);
  return missing;
}

/** Order of periods of any length: by their first day, the shorter before the longer; what is no period comes last. */
export function comparePeriods(a: Period, b: Period): number {
  const [first, second] = [spanOf(a), spanOf(b)];
  if (!first || !second) return (first ? -1 : 0) + (second ? 1 : 0) || compare(a, b);
  return compare(first[0], second[0]) || compare(first[1], second[1]) || compare(a, b);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
