import { insight, type Facts, type Insight } from '../../core/insight.js';
import { difference, exact, figure } from './change.js';
import type { TrendValues } from './options.js';
import type { Line, Point, Trend } from './prepare.js';
import { isReached, paceOf, targetOf, wayOf } from './target.js';
import { when } from './when.js';

/** The distance to the target, whether the pace reaches it in time, and where the path to it says it should be now. */
export function targetInsights(
  line: Line,
  latest: Point & { readonly value: number },
  trend: Trend,
  values: TrendValues,
): (Insight | undefined)[] {
  const goal = targetOf(line, values);
  if (!goal) return [];
  const way = wayOf(line, goal, values);
  const facts: Facts = { target: figure(goal.value, trend), due: goal.due && when(goal.due) };
  if (isReached(latest.value, goal, way)) return [insight('insight.target-reached', facts)];
  const rest = difference(latest.value, goal.value, trend);
  const distance = insight('insight.target', { ...facts, ...rest, share: undefined });
  const planned = goal.path.find(({ period }) => period === latest.period);
  const path =
    planned && planned.period !== goal.due
      ? insight('insight.path', {
          planned: figure(planned.value, trend),
          period: when(planned.period),
          ahead: isReached(latest.value, { ...goal, value: planned.value }, way) ? 1 : undefined,
        })
      : undefined;
  const pace = paceOf(line, goal, trend);
  if (!pace) return [distance, path];
  const kind = !pace.reached ? 'never' : pace.inTime === undefined ? 'when' : pace.inTime ? 'in-time' : 'late';
  const perYear = (value: number | undefined) =>
    value === undefined
      ? undefined
      : trend.unit === '%'
        ? Math.abs(exact(value, trend, 1))
        : figure(Math.abs(value), trend, 1);
  const told = insight(`insight.pace-${kind}`, {
    since: when(pace.since.period),
    reached: pace.reached && when(pace.reached),
    away: Math.sign(pace.perYear) === Math.sign(latest.value - goal.value) && pace.perYear !== 0 ? 1 : undefined,
    pace: perYear(pace.perYear),
    needed: perYear(pace.needed),
    points: trend.unit === '%' ? 1 : undefined,
  });
  return [distance, told, path];
}
