import type { Dataset } from '../../core/dataset.js';
import { insight, type Insight } from '../../core/insight.js';
import { parts } from './later-parts.js';
import { isChecklist, type ProgressValues } from './options.js';
import { count, prepare, type Progress } from './prepare.js';

/** What can be said of the goals together, most important first. */
export function insights(data: Dataset, values: ProgressValues): readonly Insight[] {
  if (isChecklist(values)) return parts.checklist.part.insights(data, values);
  const progress = prepare(data, values);
  if (progress.goals.length === 0) return [];
  if (progress.isLevels) return parts.levels.part.insights(progress);
  return [counts(progress), ...(progress.hasMore ? parts.more.part.moreInsights(progress, values) : [])];
}

/** A number, absent where there is none to tell. */
export const some = (number: number): number | undefined => number || undefined;

function counts({ goals, date }: Progress): Insight {
  const [first] = goals;
  if (first && goals.length === 1)
    return insight('insight.one', { date: { date }, name: first.name, [first.state]: 1 });
  return insight('insight.counts', {
    known: some(goals.length - count(goals, 'unknown', 'secret')),
    date: { date },
    count: goals.length,
    good: some(count(goals, 'reached', 'on-course')),
    reached: some(count(goals, 'reached')),
    behind: some(count(goals, 'behind')),
    overdue: some(count(goals, 'overdue')),
    unknown: some(count(goals, 'unknown')),
    secret: some(count(goals, 'secret')),
  });
}
