import type { Dataset } from '../../core/dataset.js';
import { insight, type Insight } from '../../core/insight.js';
import type { Length } from '../../core/period-span.js';
import { changed, figure, hasValue, latestOf, measureName, when } from './change.js';
import type { Latest } from './extra.js';
import type { TrendValues } from './options.js';
import { prepare, type Line, type Trend } from './prepare.js';

/** More sentences than this are no summary. What else there is to say, is said of the points. */
const most = 3;

/**
 * The latest figure, the two most important things that the parts of a trend have to say of it, and where they have less:
 * how much it changed, whether it goes on rising or falling, and the highest and lowest.
 */
export function insights(data: Dataset, values: TrendValues): readonly Insight[] {
  const trend = prepare(data, values);
  const [line] = trend.lines;
  if (!line) return [];
  const latest = latestOf(line.points);
  const own = trend.extras
    .flatMap((extra) => extra.insights?.(line, latest, trend, values) ?? [])
    .filter((one) => one !== undefined);
  const now = latest
    ? insight('insight.latest', {
        measure: measureName(values),
        line: line.name || undefined,
        value: figure(latest.value, trend),
        period: when(latest.period),
        ...trend.has.about?.(latest, trend),
      })
    : insight('insight.none');
  const isEnough = !latest || own.length > 1;
  const rest = isEnough
    ? own
    : [change(line, latest, trend), ...own, trend.has.run?.(line, latest, trend), extremes(line, trend)];
  return [now, ...rest].filter((one) => one !== undefined).slice(0, most);
}

/** How many periods are a year, where that is a whole number of them. */
const yearly: Readonly<Partial<Record<Length, number>>> = {
  month: 12,
  quarter: 4,
  'half-year': 2,
  'school-year': 1,
  year: 1,
};

/** The latest figure against that of a year before, else the one before it. */
function change({ points }: Line, latest: Latest, trend: Trend): Insight | undefined {
  const at = points.indexOf(latest);
  const { [trend.length]: steps = 0 } = yearly;
  return (steps && changed(latest, points[at - steps], trend, 1)) || changed(latest, points[at - 1], trend);
}

/** The highest and the lowest figure of all; of equal ones the latest. */
function extremes({ points }: Line, trend: Trend): Insight | undefined {
  const known = points.filter(hasValue);
  const [high, low] = ([1, -1] as const).map((way) =>
    known.reduce((best, one) => ((one.value - best.value) * way >= 0 ? one : best)),
  ) as [Latest, Latest];
  if (high.value === low.value) return undefined;
  return insight('insight.extremes', {
    since: when((known as [Latest])[0].period),
    high: figure(high.value, trend),
    highPeriod: when(high.period),
    low: figure(low.value, trend),
    lowPeriod: when(low.period),
  });
}
