import { numberAt, textAt, type Column, type Dataset } from '../../core/dataset.js';
import { spanOf } from '../../core/period-span.js';
import { bullets, farthest } from './bullets.js';
import type { PlainGoal } from './goal.js';
import type { ProgressValues } from './options.js';
import type { Progress } from './progress.js';

/** With more goals than this some are folded away. */
export const most = 60;

/** Options that plain goals have. */
const usual = /^(goal|value|target|start|since|due|owner|group|date|levels)$/;
/** What the others are where a page does not set them. */
const unset = /^(auto|given)$/;

/**
 * The goals, where of each all is known, all terms are still to come and none goes the wrong way. Of such goals there is nothing to
 * tell but their pace. `undefined` where there is more to it: that is for the intricate part.
 */
export function plainOf(data: Dataset, values: ProgressValues): Progress<PlainGoal> | undefined {
  const { goal, value, target, start } = values;
  const [, date = ''] = spanOf(values.date) ?? [];
  const fields = [value?.field, target?.field];
  if (
    data.length < 2 ||
    data.length > most ||
    Object.entries(values).some(([name, given]) => given && !usual.test(name) && !unset.test(given as string)) ||
    fields.some((field) => !field || field.unit || /niveau|level/i.test(field.name)) ||
    data.columns.some(({ statuses }) => statuses.size)
  )
    return;
  const goals = new Map<string, PlainGoal>();
  const groups = new Map<string, PlainGoal[]>();
  for (let row = 0; row < data.length; row++) {
    const words = (column: Column | undefined) => textAt(column, row)?.trim() ?? '';
    const [from, now, to] = [start, value, target].map((column) => numberAt(column, row) ?? NaN) as [
      number,
      number,
      number,
    ];
    const name = words(goal);
    const group = words(values.group);
    const id = `${group}|${name}`;
    const [since = ''] = spanOf(words(values.since)) ?? [];
    const [, due = ''] = spanOf(words(values.due)) ?? [];
    const share = ((now - from) / (to - from)) * 100;
    const needed = (days(since, date) / days(since, due)) * 100;
    if (!name || goals.has(id) || since > date || date > due || !(needed <= 100 && share >= 0 && share <= farthest))
      return;
    const way = to > from ? 1 : -1;
    // What is told in whole percents is weighed so: no goal is behind that reads as far as it should be.
    const isBehind = Math.round(needed) > Math.round(share);
    const found: PlainGoal = {
      row,
      id,
      name,
      group,
      value: now,
      target: to,
      start: from,
      since,
      due,
      measured: date,
      state: way * (now - to) >= 0 ? 'reached' : isBehind ? 'behind' : 'on-course',
      way,
      share,
      of: 'way',
      needed,
    };
    goals.set(id, found);
    groups.set(group, [...(groups.get(group) ?? []), found]);
  }
  if (groups.size > 1 && groups.has('')) return;
  return {
    date,
    goals: [...goals.values()],
    groups: Array.from(groups, ([name, own]) => ({ name, goals: own })),
    look: bullets,
  };
}

const days = (from: string, to: string): number => Date.parse(to) - Date.parse(from);
