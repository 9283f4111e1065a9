import type { Dataset } from '../../core/dataset.js';
import { insight, type Insight } from '../../core/insight.js';
import { parts } from './later-parts.js';
import { isChecklist, type ProgressValues } from './options.js';
import { count, good, known, prepare } from './prepare.js';

/** What can be said of the goals together, most important first. */
export function insights(data: Dataset, values: ProgressValues): readonly Insight[] {
  if (isChecklist(values)) return parts.checklist.part.insights(data, values);
  const progress = prepare(data, values);
  if (progress.goals.length === 0) return [];
  if (progress.isLevels) return parts.levels.part.insights(progress);
  const { goals, hasMore } = progress;
  return [
    insight('insight.counts', {
      count: goals.length,
      known: some(known(goals)),
      good: some(good(goals)),
      reached: count(goals, 'reached'),
      behind: count(goals, 'behind'),
    }),
    ...(hasMore ? parts.more.part.moreInsights(progress, values) : []),
  ];
}

/** A number, absent where there is none to tell. */
export const some = (number: number): number | undefined => number || undefined;
