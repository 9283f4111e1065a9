import type { Dataset } from '../../core/dataset.js';
import { insight, quantity, type Facts, type Insight } from '../../core/insight.js';
import { spanOf } from '../../core/period-span.js';
import { beforeAndAfter } from './before-after.js';
import { difference, exact, figure, latestOf, pointAt, yearBefore } from './change.js';
import { forecastError } from './forecast-error.js';
import type { TrendValues } from './options.js';
import { measureName } from './measure-name.js';
import { prepare, type Line, type Point, type Trend } from './prepare.js';
import { longestOf, runsOf } from './runs.js';
import { targetInsights } from './target-insights.js';
import { when } from './when.js';

/** More sentences than this are a text beside the picture. */
const most = 5;

/** A rise or fall of fewer steps than this is no message. */
const fewest = 3;

/** A point with a figure of what happened. */
export type Latest = Point & { readonly value: number };

/** What can be said of the line that is told first, and of the others beside it, most important first. */
export function insights(data: Dataset, values: TrendValues): readonly Insight[] {
  const trend = prepare(data, values);
  const [line] = trend.lines;
  const latest = line && latestOf(line.points);
  if (!line) return [];
  const said = !latest
    ? [insight('insight.none'), expected(line, undefined, trend)]
    : [
        insight('insight.latest', {
          ...about(line, trend, values),
          value: figure(latest.value, trend),
          period: when(latest.period),
          provisional: latest.status === 'provisional' ? 1 : undefined,
        }),
        change(line, latest, trend),
        measure(line, trend, values),
        ...targetInsights(line, latest, trend, values),
        error(line, trend),
        peer(latest, trend),
        expected(line, latest, trend),
        interval(latest, trend),
        run(line, latest, trend),
        spread(latest, trend),
        extremes(line, trend),
      ];
  return said.filter((one) => one !== undefined).slice(0, most);
}

function about(line: Line, trend: Trend, values: TrendValues): Facts {
  return {
    measure: measureName(values),
    line: line.name || undefined,
    base: trend.base && when(trend.base),
  };
}

/** The latest figure against the one before it and that of a year before. */
function change({ points }: Line, latest: Latest, trend: Trend): Insight | undefined {
  const before = points[points.indexOf(latest) - 1];
  const year = pointAt(points, yearBefore(latest.period));
  const hasYear = year?.value !== undefined && year !== before;
  if (before?.value === undefined && !hasYear) return undefined;
  const facts: Facts[] = [];
  if (before?.value !== undefined)
    facts.push({ ...difference(latest.value, before.value, trend), previous: when(before.period) });
  if (hasYear) {
    const { up, down, share, points: inPoints } = difference(latest.value, year.value ?? 0, trend);
    facts.push({ yearUp: up, yearDown: down, yearShare: share, points: inPoints, year: when(year.period) });
  }
  return insight('insight.change', Object.assign({}, ...facts) as Facts);
}

/** The difference with the line to compare with, now and a year before. */
function peer(latest: Latest, trend: Trend): Insight | undefined {
  const [line] = trend.lines;
  const other = trend.lines.find(({ isPeer }) => isPeer);
  if (!line || !other) return undefined;
  const now = pointAt(other.points, latest.period)?.value;
  if (now === undefined) return undefined;
  const year = yearBefore(latest.period) ?? '';
  const [ours, theirs] = [line, other].map(({ points }) => pointAt(points, year)?.value);
  const gap = ours === undefined || theirs === undefined ? undefined : difference(ours, theirs, trend);
  return insight('insight.peer', {
    ...difference(latest.value, now, trend),
    peer: other.name,
    value: figure(now, trend),
    ...(gap ? { gapUp: gap['up'], gapDown: gap['down'], year: when(year) } : {}),
  });
}

/** The highest and the lowest of several lines in the latest period. */
function spread(latest: Latest, { lines, ...trend }: Trend): Insight | undefined {
  const now = lines
    .filter(({ isPeer }) => !isPeer)
    .flatMap(({ name, points }) => {
      const value = pointAt(points, latest.period)?.value;
      return value === undefined ? [] : [{ name, value }];
    })
    .sort((a, b) => b.value - a.value);
  const [high, low] = [now[0], now.at(-1)];
  if (!high || !low || now.length < 3 || high.value === low.value) return undefined;
  return insight('insight.spread', {
    period: when(latest.period),
    high: high.name,
    highest: figure(high.value, trend),
    low: low.name,
    lowest: figure(low.value, trend),
  });
}

/** The means before and after a measure: an observation, not a cause. */
function measure(line: Line, trend: Trend, { measureDate }: TrendValues): Insight | undefined {
  const sides = beforeAndAfter(line, measureDate);
  if (!sides || measureDate === undefined) return undefined;
  const { before, after } = sides;
  return insight('insight.measure', {
    date: { date: measureDate },
    before: figure(before.mean, trend, 1),
    beforeCount: before.count,
    after: figure(after.mean, trend, 1),
    afterCount: after.count,
    ...difference(after.mean, before.mean, trend, 1),
  });
}

/** That the figure has risen or fallen for some time, or when it did so longest. */
function run({ points }: Line, latest: Latest, trend: Trend): Insight | undefined {
  const runs = runsOf(points, trend);
  const longest = longestOf(runs);
  const now = runs.at(-1);
  const facts = (one: NonNullable<typeof now>): Facts => ({
    count: one.steps,
    from: when(one.from.period),
    to: when(one.to.period),
    first: figure(one.from.value, trend),
    last: figure(one.to.value, trend),
  });
  if (now && now.to.period === latest.period && now.steps >= fewest)
    return insight(`insight.run-${now.way}`, { ...facts(now), longest: now.steps === longest?.steps ? 1 : undefined });
  return longest && longest.steps >= fewest ? insight(`insight.longest-${longest.way}`, facts(longest)) : undefined;
}

/** How well what was expected came true. */
function error(line: Line, trend: Trend): Insight | undefined {
  const found = forecastError(line);
  if (!found) return undefined;
  const bias = exact(found.bias, trend, 1);
  return insight('insight.forecast-error', {
    count: found.count,
    error: trend.unit === '%' ? exact(found.mean, trend, 1) : figure(found.mean, trend, 1),
    points: trend.unit === '%' ? 1 : undefined,
    share:
      found.share === undefined || trend.unit === '%'
        ? undefined
        : quantity(Number((found.share * 100).toFixed(1)), '%'),
    high: bias > 0 ? 1 : undefined,
    low: bias < 0 ? 1 : undefined,
    within: found.intervals > 0 ? found.within : undefined,
    intervals: found.intervals || undefined,
  });
}

/** The last figure that is expected. */
function expected({ points }: Line, latest: Latest | undefined, trend: Trend): Insight | undefined {
  const last = points.findLast(({ forecast }) => forecast !== undefined);
  if (last?.forecast === undefined) return undefined;
  if (latest && (spanOf(last.period)?.[1] ?? '') <= (spanOf(latest.period)?.[1] ?? '')) return undefined;
  return insight('insight.forecast', {
    value: figure(last.forecast, trend),
    period: when(last.period),
    ...bounds(last, trend),
  });
}

/** The interval around the latest figure, in words. */
function interval(latest: Latest, trend: Trend): Insight | undefined {
  const { lower, upper, forecast } = latest;
  if (lower === undefined || upper === undefined || forecast !== undefined) return undefined;
  return insight('insight.interval', { period: when(latest.period), ...bounds(latest, trend) });
}

export function bounds({ lower, upper }: Point, trend: Trend): Facts {
  return lower === undefined || upper === undefined ? {} : { lower: figure(lower, trend), upper: figure(upper, trend) };
}

/** The highest and the lowest figure of all; of equal ones the latest. */
function extremes({ points }: Line, trend: Trend): Insight | undefined {
  let [high, low]: (Latest | undefined)[] = [];
  for (const point of points) {
    if (point.value === undefined) continue;
    const one = point as Latest;
    if (!high || one.value >= high.value) high = one;
    if (!low || one.value <= low.value) low = one;
  }
  if (!high || !low || high.value === low.value) return undefined;
  return insight('insight.extremes', {
    high: figure(high.value, trend),
    highPeriod: when(high.period),
    low: figure(low.value, trend),
    lowPeriod: when(low.period),
  });
}
