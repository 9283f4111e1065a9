import { insight, quantity, type Facts, type Insight } from '../../core/insight.js';
import { lagOf, type Goal } from './goal.js';
import type { parts } from './later-parts.js';
import { namesOf } from './names.js';
import { firstDue, programmes } from './plain-words.js';
import { count, some, tally as plainTally, type Progress } from './progress.js';

const isKnown = ({ state }: Goal): boolean => state !== 'unknown' && state !== 'secret';

/** How many goals there are of each kind, and of how many it cannot be told. */
export const tally = (goals: readonly Goal[]): Facts => ({
  ...plainTally(goals),
  none: goals.some(isKnown) ? undefined : 1,
  unknown: some(goals.length - goals.filter(isKnown).length),
});

/** What can be said of goals of any kind together, most important first. */
export function said({ goals, groups, date }: Progress, more?: typeof parts.more.part): readonly Insight[] {
  if (goals.length === 0) return [];
  const number = (state: Goal['state']) => some(count(goals, state));
  return [
    insight('insight.counts', tally(goals)),
    ...(goals.some(({ due, reason, status }) => due ?? reason ?? status)
      ? [
          insight('insight.others', {
            overdue: number('overdue'),
            unknown: number('unknown'),
            secret: number('secret'),
            date: { date },
          }),
        ]
      : []),
    ...furthestBehind(goals),
    ...(more?.otherwise(goals) ?? []),
    ...firstDue(goals, date),
    ...(more?.weighted(goals) ?? []),
    ...programmes(groups.map(({ name, goals: own }) => ({ name, goals: own.filter(isKnown) }))),
  ];
}

function furthestBehind(goals: readonly Goal[]): Insight[] {
  const [first, ...others] = goals.filter((goal) => lagOf(goal) >= 0).sort((a, b) => lagOf(b) - lagOf(a));
  if (!first) return [];
  const { name, share, of, needed, state } = first;
  const known = share !== undefined && share >= 0 && needed !== undefined && state === 'behind';
  return [
    insight('insight.behind', {
      name,
      share: known ? quantity(Math.round(share), '%') : undefined,
      needed: known ? quantity(Math.round(needed), '%') : undefined,
      away: of === 'way' && (share ?? 0) < 0 ? 1 : undefined,
      over: state === 'overdue' ? 1 : undefined,
      ...namesOf(others),
    }),
  ];
}
