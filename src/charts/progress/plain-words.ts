import type { Locale } from '../../core/frame.js';
import { insight, quantity, type Insight } from '../../core/insight.js';
import type { Goal, Group, PlainGoal } from './goal.js';
import { namesOf } from './names.js';
import type { ProgressValues } from './options.js';
import { count, good, some, type Progress, tally } from './progress.js';

const percent = (share: number) => quantity(Math.round(share), '%');

/** The figures of a goal in words: `1.240 van 2.000, 62%`. */
export const lineOf = (
  { value, target, start, share, state }: PlainGoal,
  _values: ProgressValues,
  locale: Locale,
): string =>
  locale.say('figures', {
    value,
    start: start || undefined,
    target,
    share: share < 0 ? undefined : percent(state === 'reached' ? share : Math.min(99, share)),
    wrong: share < 0 ? 1 : undefined,
  });

const monthMs = 2_629_746_000;
/** From here a pace is told per year, months. */
const longTerm = 36;

/** Ms from a day to another. */
export const between = (from: string, to: string): number => Date.parse(to) - Date.parse(from);

const months = (from: string, to: string): number => Math.round(between(from, to) / monthMs);

/** A pace in as many digits as say something. */
const rough = (value: number): number => Number(value.toPrecision(Math.abs(value) < 100 ? 2 : 3));

/** What is left to do until the term, how fast that must go, and how fast it went; nothing where nothing is left. */
export function saysOf(goal: PlainGoal, isShort = false): readonly Insight[] {
  const { value, target, start, since, due, measured, state, way } = goal;
  if (state === 'reached' || (isShort && state === 'on-course')) return [];
  const gap = Math.abs(target - value);
  const ahead = months(measured, due);
  const past = months(since, measured);
  const facts = { gap, less: way < 0 ? 1 : undefined, due: { date: due } };
  if (state === 'overdue') return [insight('pace.over', facts)];
  if (ahead < 1) return [insight('pace.left', facts)];
  const isYears = ahead > longTerm || gap / ahead < 1;
  const times = isYears ? 12 : 1;
  const pace = past < 1 ? undefined : rough((way * (value - start) * times) / past);
  return [
    insight('pace', {
      ...facts,
      months: ahead,
      needed: rough((gap * times) / ahead),
      year: isYears ? 1 : undefined,
      ...(pace !== undefined && (pace < 0 ? { away: 1 } : { pace })),
    }),
  ];
}

/** What can be said of plain goals together, most important first. */
export const said = ({ goals, groups, date }: Progress<PlainGoal>): readonly Insight[] => [
  insight('insight.counts', tally(goals)),
  insight('insight.others', { overdue: some(count(goals, 'overdue')), date: { date } }),
  ...furthestBehind(goals),
  ...firstDue(goals, date),
  ...programmes(groups),
];

function furthestBehind(goals: readonly PlainGoal[]): Insight[] {
  const lag = ({ state, needed, share }: PlainGoal) => (state === 'overdue' ? 1000 : needed) - share;
  const [first, ...others] = goals
    .filter(({ state }) => state === 'behind' || state === 'overdue')
    .sort((a, b) => lag(b) - lag(a));
  if (!first) return [];
  const { name, share, needed, state } = first;
  const over = state === 'overdue' ? 1 : undefined;
  const away = share < 0 ? 1 : undefined;
  const pace = over || away ? {} : { share: percent(share), needed: percent(needed) };
  return [insight('insight.behind', { name, over, away, ...pace, ...namesOf(others) })];
}

/** The first term to come of what is not reached yet. */
export function firstDue(goals: readonly Goal[], date: string): Insight[] {
  const open = goals.filter(({ state, due = '' }) => state !== 'reached' && due >= date);
  const [due] = open.map((goal) => goal.due ?? '').sort();
  if (!due) return [];
  const first = open.filter((goal) => goal.due === due);
  const names = first.length > 3 ? undefined : first.map(({ name }) => name);
  return [insight('insight.due', { due: { date: due }, count: first.length, names })];
}

/** The programme with the smallest part of its goals on course. */
export function programmes(groups: readonly Group[]): Insight[] {
  const part = ({ goals }: Group) => good(goals) / goals.length;
  const [last, next] = groups.filter(({ name, goals }) => name && goals.length > 1).sort((a, b) => part(a) - part(b));
  return last && next && part(last) < part(next)
    ? [insight('insight.programme', { name: last.name, good: good(last.goals), count: last.goals.length })]
    : [];
}

/** What is supposed. */
export const notesOf = (): readonly Insight[] => [insight('note.pace')];
