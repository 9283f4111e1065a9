import type { Dataset } from '../../core/dataset.js';
import { insight, quantity, type Insight } from '../../core/insight.js';
import { lagOf } from './goal.js';
import { parts } from './later-parts.js';
import { most, namesOf, some } from './names.js';
import { isChecklist, type ProgressValues } from './options.js';
import { count, good, prepare, unknown, type Progress } from './prepare.js';

/** More sentences than this are a text above the picture; the others are notes. */
const mostSaid = 3;

/** The most important that can be said. */
export const insights = (data: Dataset, values: ProgressValues): readonly Insight[] =>
  isChecklist(values) ? parts.checklist.part.insights(data, values) : said(prepare(data, values)).slice(0, mostSaid);

/** What else can be said of goals with figures. */
export const further = (progress: Progress): readonly Insight[] => said(progress).slice(mostSaid);

/** What can be said of the goals together, most important first. */
function said(progress: Progress): readonly Insight[] {
  const { goals, date, isLevels, hasMore } = progress;
  if (goals.length === 0) return [];
  if (isLevels) return parts.levels.part.insights(progress);
  const number = (...states: Parameters<typeof count>[1][]) => some(count(goals, ...states));
  const more = hasMore ? parts.more.part : undefined;
  return [
    insight('insight.counts', {
      count: goals.length,
      known: some(goals.length - unknown(goals)),
      good: some(good(goals)),
      reached: number('reached'),
      behind: number('behind'),
    }),
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
    ...furthestBehind(progress),
    ...(more?.otherwise(progress) ?? []),
    ...firstDue(progress),
    ...(more?.weighted(progress) ?? []),
    ...programmes(progress),
  ];
}

function furthestBehind({ goals }: Progress): Insight[] {
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

/** The first term to come of what is not reached yet. */
function firstDue({ goals, date }: Progress): Insight[] {
  const open = goals.filter(({ state, due = '' }) => state !== 'reached' && due >= date);
  const [due] = open.map((goal) => goal.due ?? '').sort();
  if (!due) return [];
  const first = open.filter((goal) => goal.due === due);
  const names = first.length > most ? undefined : first.map(({ name }) => name);
  return [insight('insight.due', { due: { date: due }, count: first.length, names })];
}

/** The programme with the smallest part of its goals on course, of those of which it can be told. */
function programmes({ groups }: Progress): Insight[] {
  const [last, next] = groups
    .map(({ name, goals }) => ({ name, good: good(goals), count: goals.length - unknown(goals) }))
    .filter((group) => group.name && group.count > 1)
    .sort((a, b) => a.good / a.count - b.good / b.count);
  return last && next && last.good / last.count < next.good / next.count ? [insight('insight.programme', last)] : [];
}
