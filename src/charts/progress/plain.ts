import { numberAt, textAt, type Column, type Dataset } from '../../core/dataset.js';
import { spanOf } from '../../core/period-span.js';
import { bullets, farthest, lowest } from './bullets.js';
import type { PlainGoal } from './goal.js';
import type { ProgressValues } from './options.js';
import { between } from './plain-words.js';
import type { Progress } from './progress.js';

/** With more goals than this some are folded away. */
export const most = 60;

/** Options that plain goals have. */
const usual = /^(goal|value|target|start|since|due|owner|group|date|levels)$/;
/** What the others are where a page does not set them. */
const unset = /^(auto|given)$/;

/**
 * The goals, where of each all is known that a pace needs. Of such goals there is nothing to tell but their pace. `undefined` where there is more to it: that is for the intricate part.
 */
export function plainOf(data: Dataset, values: ProgressValues): Progress<PlainGoal> | undefined {
  const { goal, value, target, start } = values;
  const [, date = ''] = spanOf(values.date) ?? [];
  if (
    data.length < 2 ||
    data.length > most ||
    Object.entries(values).some(([name, given]) => given && !usual.test(name) && !unset.test(given as string)) ||
    [value, target].some((column) => column?.field.unit ?? /niveau|level/i.test(String(column?.field.name))) ||
    data.columns.some(({ statuses }) => statuses.size)
  )
    return;
  const goals: PlainGoal[] = [];
  for (let row = 0; row < data.length; row++) {
    const words = (column: Column | undefined) => textAt(column, row)?.trim() ?? '';
    const [from, now, to] = [start, value, target].map((column) => numberAt(column, row) ?? NaN) as [
      number,
      number,
      number,
    ];
    const name = words(goal);
    const group = words(values.group);
    const [since = ''] = spanOf(words(values.since)) ?? [];
    const [, due = ''] = spanOf(words(values.due)) ?? [];
    const share = ((now - from) / (to - from)) * 100;
    const needed = Math.min(100, (between(since, date) / between(since, due)) * 100);
    if (!name || since >= due || !(needed >= 0 && share >= lowest && share <= farthest)) return;
    const way = to > from ? 1 : -1;
    // What is told in whole percents is weighed so: no goal is behind that reads as far as it should be.
    const isBehind = Math.round(needed) > Math.round(share);
    goals.push({
      row,
      id: `${group}|${name}`,
      name,
      group,
      value: now,
      target: to,
      start: from,
      since,
      due,
      measured: date,
      state: way * (now - to) >= 0 ? 'reached' : due < date ? 'overdue' : isBehind ? 'behind' : 'on-course',
      way,
      share,
      of: 'way',
      needed,
    });
  }
  const names = new Set(goals.map(({ group }) => group));
  return new Set(goals.map(({ id }) => id)).size < goals.length || (names.size > 1 && names.has(''))
    ? undefined
    : {
        date,
        goals,
        groups: Array.from(names, (name) => ({ name, goals: goals.filter(({ group }) => group === name) })),
        look: bullets,
      };
}
