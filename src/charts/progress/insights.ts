import type { Dataset } from '../../core/dataset.js';
import { insight, type Insight } from '../../core/insight.js';
import type { State } from './goal.js';
import { parts } from './later-parts.js';
import { isChecklist, type ProgressValues } from './options.js';
import { count, good, prepare, type Progress } from './prepare.js';

/** What can be said of the goals together, most important first. */
export function insights(data: Dataset, values: ProgressValues): readonly Insight[] {
  if (isChecklist(values)) return parts.checklist.part.insights(data, values);
  const progress = prepare(data, values);
  if (progress.goals.length === 0) return [];
  if (progress.isLevels) return parts.levels.part.insights(progress);
  return [counts(progress), ...(progress.hasMore ? parts.more.part.moreInsights(progress, values) : [])];
}

const states: readonly State[] = ['reached', 'behind', 'overdue', 'unknown', 'secret'];

/** A number, absent where there is none to tell. */
export const some = (number: number): number | undefined => number || undefined;

function counts({ goals, date }: Progress): Insight {
  const [first] = goals;
  if (first && goals.length === 1)
    return insight('insight.one', { date: { date }, name: first.name, [first.state]: 1 });
  const of = (state: State) => count(goals, state);
  return insight('insight.counts', {
    date: { date },
    count: goals.length,
    known: some(goals.length - (of('unknown') ?? 0) - (of('secret') ?? 0)),
    good: some(good(goals)),
    ...Object.fromEntries(states.map((state) => [state, of(state)])),
  });
}
