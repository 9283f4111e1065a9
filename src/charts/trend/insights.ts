import type { Dataset } from '../../core/dataset.js';
import { insight, type Facts, type Insight } from '../../core/insight.js';
import { difference, exact, figure, hasValue, latestOf, measureName, pointAt, when, yearBefore } from './change.js';
import type { Latest } from './extra.js';
import type { TrendValues } from './options.js';
import { prepare, type Line, type Trend } from './prepare.js';

/** More sentences than this are a text beside the picture; the others are notes. */
const most = 3;

/** A rise or fall of fewer steps than this is no message. */
const fewest = 3;

/** The most important that can be said. */
export const insights = (data: Dataset, values: TrendValues): readonly Insight[] => said(data, values).slice(0, most);

/** What else can be said. */
export const further = (data: Dataset, values: TrendValues): readonly Insight[] => said(data, values).slice(most);

/** What can be said of the line that is told first, and of the others beside it, most important first. */
function said(data: Dataset, values: TrendValues): readonly Insight[] {
  const trend = prepare(data, values);
  const [line] = trend.lines;
  if (!line) return [];
  const latest = latestOf(line.points);
  const own = trend.extras.flatMap((extra) => extra.insights?.(line, latest, trend, values) ?? []);
  if (!latest) return [insight('insight.none'), ...own].filter((one) => one !== undefined);
  const now = insight('insight.latest', {
    measure: measureName(values),
    line: line.name || undefined,
    base: trend.base && when(trend.base),
    value: figure(latest.value, trend),
    period: when(latest.period),
    provisional: latest.status === 'provisional' ? 1 : undefined,
  });
  const all = [now, change(line, latest, trend), ...own, run(line, latest, trend), extremes(line, trend)];
  return all.filter((one) => one !== undefined);
}

/** The latest figure against the one before it and that of a year before. */
function change({ points }: Line, latest: Latest, trend: Trend): Insight | undefined {
  const before = points[points.indexOf(latest) - 1];
  const year = pointAt(points, yearBefore(latest.period));
  const facts: Record<string, Facts[string]> = {};
  if (before?.value !== undefined)
    Object.assign(facts, difference(latest.value, before.value, trend), { previous: when(before.period) });
  if (year?.value !== undefined && year !== before) {
    const { up, down, share, points: inPoints } = difference(latest.value, year.value, trend);
    Object.assign(facts, { yearUp: up, yearDown: down, yearShare: share, points: inPoints, year: when(year.period) });
  }
  return Object.keys(facts).length > 0 ? insight('insight.change', facts) : undefined;
}

/** That the figure has risen or fallen for some time, or when it did so longest. A gap or an equal figure ends it. */
function run({ points }: Line, latest: Latest, trend: Trend): Insight | undefined {
  let now = { way: 0, steps: 0, from: latest, to: latest };
  let longest = now;
  points.forEach((to, at) => {
    const from = points[at - 1];
    const way = from && hasValue(from) && hasValue(to) ? Math.sign(exact(to.value - from.value, trend)) : 0;
    if (!way) now = { ...now, way };
    else if (way === now.way) now = { ...now, steps: now.steps + 1, to: to as Latest };
    else now = { way, steps: 1, from: from as Latest, to: to as Latest };
    if (now.steps > longest.steps) longest = now;
  });
  const told = now.to === latest && now.way && now.steps >= fewest ? now : longest;
  if (told.steps < fewest) return undefined;
  return insight(told === now ? 'insight.run' : 'insight.longest', {
    count: told.steps,
    up: told.way > 0 ? 1 : undefined,
    from: when(told.from.period),
    to: when(told.to.period),
    first: figure(told.from.value, trend),
    last: figure(told.to.value, trend),
    longest: told === longest ? 1 : undefined,
  });
}

/** The highest and the lowest figure of all; of equal ones the latest. */
function extremes({ points }: Line, trend: Trend): Insight | undefined {
  const known = points.filter(hasValue);
  const high = known.reduce((best, one) => (one.value >= best.value ? one : best));
  const low = known.reduce((best, one) => (one.value <= best.value ? one : best));
  if (high.value === low.value) return undefined;
  return insight('insight.extremes', {
    high: figure(high.value, trend),
    highPeriod: when(high.period),
    low: figure(low.value, trend),
    lowPeriod: when(low.period),
  });
}
