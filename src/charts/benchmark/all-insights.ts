import { insight, type Facts, type Insight } from '../../core/insight.js';
import type { Full } from './compare.js';
import { difference, figure } from './facts.js';
import { aboutOurs, fewestForQuarters } from './insights.js';
import type { BenchmarkValues } from './options.js';
import type { Benchmark } from './prepare.js';
import { fewestForHalf } from './rows.js';
import type { Placed } from './standing.js';
import { nameOf, when } from './wording.js';

/** More sentences than this are a text beside the picture. */
const most = 6;

/** More names than this are counted. */
const mostNames = 3;

/** What can be said of ours among the others; without ours of all of them. Most important first. */
export function allInsights(all: Benchmark, values: BenchmarkValues): readonly Insight[] {
  const { ours, placed, reference, kind } = all;
  const [first] = placed;
  if (!first) return [insight('insight.none')];
  const about = { ...kind, period: all.when, name: ours?.name, count: placed.length };
  const isPlaced = ours !== undefined && 'rank' in ours;
  if (placed.length < 2)
    return [insight('insight.alone', { ...about, name: first.name, value: figure(first.value, all) })];
  const said: (Insight | false | undefined)[] = isPlaced
    ? [...aboutOursAndMargin(ours, all, values)]
    : [
        ours && insight('insight.absent', { ...about, secret: ours.status === 'suppressed' ? 1 : undefined }),
        placed.length >= fewestForHalf &&
          insight('insight.middle', {
            ...about,
            low: figure(all.low, all, 1),
            median: figure(all.median, all, 1),
            high: figure(all.high, all, 1),
          }),
        extremes(all),
      ];
  const compared = reference && {
    ...nameOf(reference, 'reference'),
    value: figure(reference.value, all),
    ...(isPlaced
      ? { name: ours.name, ...difference(ours.value, reference.value, all), ...within(ours, reference) }
      : {}),
  };
  said.push(compared && insight('insight.reference', compared));
  if (isPlaced) said.push(quarter(ours, all, values), margin(ours, all, values), moved(all, about));
  return said.filter((one) => !!one).slice(0, most);
}

/** The place of ours and the middle one, with how sure these are. */
function aboutOursAndMargin(ours: Placed, all: Benchmark, values: BenchmarkValues): readonly Insight[] {
  const { better } = values;
  const [place, middle] = aboutOurs(all, values);
  if (!place || !middle) return [];
  const { highest, lowest } = middle.facts;
  return [
    insight(place.kind, { ...place.facts, provisional: ours.status === 'provisional' ? 1 : undefined }),
    insight(middle.kind, {
      ...middle.facts,
      ...within(ours, { value: all.median }),
      best: better === 'up' ? highest : better === 'down' ? lowest : undefined,
      worst: better === 'up' ? lowest : better === 'down' ? highest : undefined,
    }),
  ];
}

interface Interval {
  readonly value: number;
  readonly lower?: number | undefined;
  readonly upper?: number | undefined;
}

/** Whether the intervals of two figures touch. */
function within({ lower, upper, value }: Interval, other: Interval): Facts {
  const isKnown = lower !== undefined && upper !== undefined && value !== other.value;
  return isKnown && lower <= (other.upper ?? other.value) && (other.lower ?? other.value) <= upper ? { within: 1 } : {};
}

/** How far the best quarter is, where a page says which way is better. */
function quarter({ value }: Placed, all: Benchmark, { better }: BenchmarkValues): Insight | false {
  const edge = better === 'up' ? all.high : all.low;
  const gap = better === 'up' ? edge - value : value - edge;
  if (better === 'none' || gap <= 0 || all.placed.length < fewestForQuarters) return false;
  const { up, points } = difference(gap, 0, all, 1);
  return (
    up !== undefined &&
    insight('insight.quarter', { edge: figure(edge, all, 1), gap: up, points, more: better === 'up' ? 1 : undefined })
  );
}

/** The places that ours may have, when it counts only as better or worse than those whose interval it does not touch. */
function margin(ours: Placed, { placed }: Benchmark, { better }: BenchmarkValues): Insight | false {
  const { lower, upper, key } = ours;
  if (lower === undefined || upper === undefined) return false;
  const others = placed.filter((one) => one.key !== key);
  const above = others.filter((one) => (one.lower ?? one.value) > upper).length;
  const below = others.filter((one) => (one.upper ?? one.value) < lower).length;
  const [before, after] = better === 'down' ? [below, above] : [above, below];
  const [best, worst] = [before + 1, placed.length - after];
  return best < worst && insight('insight.margin', { best, worst });
}

function moved({ before }: Partial<Full>, about: Facts): Insight | undefined {
  if (!before) return undefined;
  const { period, from, to, count } = before;
  return insight('insight.move', {
    ...about,
    period: when(period),
    from: from.rank,
    to: to.rank,
    count,
    same: from.rank === to.rank ? 1 : undefined,
    ...(from.rank === to.rank ? {} : within(to, from)),
  });
}

function extremes(all: Benchmark): Insight | undefined {
  const figures = all.placed.map(({ value }) => value);
  const [high, low] = [Math.max(...figures), Math.min(...figures)];
  if (high === low) return undefined;
  const at = (value: number) => all.placed.filter((one) => one.value === value).map(({ name }) => name);
  const [highest, lowest] = [at(high), at(low)];
  const told = (names: readonly string[]) => (names.length > mostNames ? undefined : names);
  return insight('insight.extremes', {
    high: figure(high, all),
    highest: told(highest),
    highCount: highest.length,
    low: figure(low, all),
    lowest: told(lowest),
    lowCount: lowest.length,
  });
}
