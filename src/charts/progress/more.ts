import { insight, quantity, type Facts, type Insight } from '../../core/insight.js';
import { lagOf, type Goal } from './goal.js';
import { some } from './insights.js';
import { most, namesOf } from './names.js';
import type { ProgressValues } from './options.js';
import { difference } from './pace.js';
import { count, good, known, type Progress } from './prepare.js';

export { words } from './more-words.nl.js';
export { saysOf } from './pace.js';

/** What is said where there are weights, several programmes, or owners who see it otherwise. */
export function moreInsights(progress: Progress, values: ProgressValues): readonly Insight[] {
  return [
    others(progress),
    ...furthestBehind(progress),
    ...otherwise(progress),
    ...firstDue(progress),
    ...weighted(progress, values),
    ...programmes(progress),
  ];
}

/** What is neither on course nor behind, and of which day that holds. */
function others({ goals, date }: Progress): Insight {
  const states = (['overdue', 'unknown', 'secret'] as const).map((state) => [state, count(goals, state)]);
  return insight('insight.others', { ...(Object.fromEntries(states) as Facts), date: { date } });
}

function furthestBehind({ goals }: Progress): Insight[] {
  const late = goals.filter((goal) => lagOf(goal) >= 0).sort((a, b) => lagOf(b) - lagOf(a));
  const [first, ...others] = late;
  if (!first) return [];
  const { name, share, of, needed, state } = first;
  const known = share !== undefined && share >= 0 && of === 'way' && needed !== undefined && state === 'behind';
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

/** The first term to come of what is not reached yet. */
function firstDue({ goals, date }: Progress): Insight[] {
  const open = goals.flatMap((goal) => (goal.state !== 'reached' && goal.due && goal.due >= date ? [goal] : []));
  const [due] = open.map((goal) => goal.due ?? '').sort();
  if (!due) return [];
  const first = open.filter((goal) => goal.due === due);
  const names = first.length > most ? undefined : first.map(({ name }) => name);
  return [insight('insight.due', { due: { date: due }, count: first.length, names })];
}

/** How far all goals are together: each for its weight and for no more than the whole way. */
function weighted({ goals }: Progress, { weight }: ProgressValues): Insight[] {
  if (!weight) return [];
  const counted = goals.flatMap((goal) => {
    const share = shareOf(goal);
    return share === undefined || !(goal.weight && goal.weight > 0) ? [] : [{ share, weight: goal.weight }];
  });
  const total = counted.reduce((sum, one) => sum + one.weight, 0);
  if (total === 0) return [];
  const share = counted.reduce((sum, one) => sum + one.share * one.weight, 0) / total;
  return [
    insight('insight.weighted', {
      share: quantity(Math.round(share), '%'),
      left: some(goals.length - counted.length),
    }),
  ];
}

/** Part of the way from 0 to 100; `undefined` where it cannot be told or may not be. */
function shareOf({ state, share, of }: Goal): number | undefined {
  if (state === 'secret') return undefined;
  // What was to stay as it was, and did, is there wholly.
  if (state === 'reached' || (state === 'on-course' && of === 'target')) return 100;
  return of === 'way' && share !== undefined ? Math.max(0, Math.min(share, 100)) : undefined;
}

/** Goals that the owner calls on course or reached, while the figures say otherwise. */
function otherwise({ goals }: Progress): Insight[] {
  const all = goals.filter((goal) => {
    const facts = difference(goal)?.facts;
    return facts !== undefined && facts['other'] !== undefined;
  });
  return all.length === 0 ? [] : [insight('insight.otherwise', { count: all.length, ...namesOf(all) })];
}

/** The programme with the smallest part of its goals on course, of those of which it can be told. */
function programmes({ groups }: Progress): Insight[] {
  const parts = groups
    .filter(({ name, goals }) => name && known(goals) > 1)
    .map(({ name, goals }) => ({ name, count: known(goals), good: good(goals) }))
    .sort((a, b) => a.good / a.count - b.good / b.count);
  const [last, next] = parts;
  if (!last || !next || last.good / last.count === next.good / next.count) return [];
  return [insight('insight.programme', { ...last })];
}

/** What is supposed, missing, secret or left out. */
export function moreNotes({ goals, left, isLevels }: Progress, { margin }: ProgressValues): readonly Insight[] {
  const number = (test: (goal: Goal) => unknown) => goals.filter(test).length;
  const facts: readonly (readonly [string, number, Parameters<typeof insight>[1]?])[] = [
    ['no-start', isLevels ? 0 : number(({ start, share }) => start === undefined && share !== undefined)],
    ['secret', number(({ state }) => state === 'secret')],
    ['missing', number(({ value, state }) => value === undefined && state !== 'secret')],
    ['provisional', number(({ value, status }) => value !== undefined && status === 'provisional')],
    ['forecast', number(({ value, status }) => value !== undefined && status === 'forecast')],
    ['older', left.older],
    ['nameless', left.nameless],
    ['undated', left.undated.length, { names: left.undated.slice(0, 5) }],
  ];
  const pace = !isLevels && goals.some(({ needed }) => needed !== undefined);
  const told = facts.flatMap(([name, amount, more]) =>
    amount > 0 ? [insight(`note.${name}`, { count: amount, ...more })] : [],
  );
  return pace ? [insight('note.pace', { margin: some(margin) }), ...told] : told;
}
