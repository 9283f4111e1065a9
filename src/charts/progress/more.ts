import { insight, quantity, type Insight } from '../../core/insight.js';
import type { Goal } from './goal.js';
import { namesOf } from './names.js';
import { some, type Progress } from './progress.js';
import { reportOf } from './reports.js';

export { words } from './more-words.nl.js';

/** Why it cannot be told how a goal stands, and that its owner sees it otherwise. */
export const saysOf = (goal: Goal): readonly Insight[] => [
  ...(goal.reason ? [insight(`reason.${goal.reason}`)] : []),
  ...difference(goal),
];

/** Where the owner reports something else than the figures say: both. */
function difference({ reported, state }: Goal): Insight[] {
  const said = reportOf(reported);
  if (!reported || said === state || (said === 'behind' && state === 'overdue')) return [];
  const other = state === 'unknown' || state === 'secret' || !said ? undefined : 1;
  return [insight('differs', { reported, other, [state]: 1 })];
}

/** Goals that the owner calls on course or reached, while the figures say otherwise. */
export function otherwise(goals: readonly Goal[]): Insight[] {
  const all = goals.filter((goal) => difference(goal)[0]?.facts['other']);
  return all.length > 0 ? [insight('insight.otherwise', { count: all.length, ...namesOf(all) })] : [];
}

/** How far all goals are together: each for its weight and for no more than the whole way. */
export function weighted(goals: readonly Goal[]): Insight[] {
  let [way, total, left] = [0, 0, 0];
  for (const goal of goals) {
    const share = shareOf(goal);
    const { weight = 0 } = goal;
    if (share === undefined || weight <= 0) left++;
    else {
      way += share * weight;
      total += weight;
    }
  }
  return total > 0
    ? [insight('insight.weighted', { share: quantity(Math.round(way / total), '%'), left: some(left) })]
    : [];
}

/** Part of the way from 0 to 100; `undefined` where it cannot be told or may not be. */
function shareOf({ state, share, of }: Goal): number | undefined {
  if (state === 'secret') return undefined;
  // What was to stay as it was, and did, is there wholly.
  if (state === 'reached' || (state === 'on-course' && of === 'target')) return 100;
  return of === 'way' && share !== undefined ? Math.max(0, Math.min(share, 100)) : undefined;
}

/** What is supposed, missing or secret. */
export function notesOf({ goals }: Progress): readonly Insight[] {
  const tests: Readonly<Record<string, (goal: Goal) => boolean>> = {
    'no-start': ({ start, share }) => start === undefined && share !== undefined,
    secret: ({ state }) => state === 'secret',
    missing: ({ value, state }) => value === undefined && state !== 'secret',
    provisional: ({ value, status }) => value !== undefined && status === 'provisional',
    forecast: ({ value, status }) => value !== undefined && status === 'forecast',
  };
  return Object.entries(tests).flatMap(([name, test]) => {
    const count = goals.filter(test).length;
    return count > 0 ? [insight(`note.${name}`, { count })] : [];
  });
}
