import type { Dataset } from '../../core/dataset.js';
import { insight, type Insight } from '../../core/insight.js';
import type { State } from './goal.js';
import { parts } from './later-parts.js';
import { isChecklist, type ProgressValues } from './options.js';
import { count, good, known, prepare, type Progress } from './prepare.js';

/** What can be said of the goals together, most important first. */
export function insights(data: Dataset, values: ProgressValues): readonly Insight[] {
  if (isChecklist(values)) return parts.checklist.part.insights(data, values);
  const progress = prepare(data, values);
  if (progress.goals.length === 0) return [];
  if (progress.isLevels) return parts.levels.part.insights(progress);
  return [...counts(progress), ...(progress.hasMore ? parts.more.part.moreInsights(progress, values) : [])];
}

/** A number, absent where there is none to tell. */
export const some = (number: number): number | undefined => number || undefined;

function counts({ goals, date }: Progress): readonly Insight[] {
  const [first] = goals;
  if (first && goals.length === 1)
    return [insight('insight.one', { date: { date }, name: first.name, [first.state]: 1 })];
  const of = (...states: readonly State[]) => Object.fromEntries(states.map((state) => [state, count(goals, state)]));
  const facts = { count: goals.length, known: some(known(goals)), good: some(good(goals)) };
  return [
    insight('insight.counts', { ...facts, ...of('reached', 'behind') }),
    insight('insight.others', { date: { date }, ...of('overdue', 'unknown', 'secret') }),
  ];
}
