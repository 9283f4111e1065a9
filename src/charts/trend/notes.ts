import type { Dataset } from '../../core/dataset.js';
import { insight, type Facts, type Insight } from '../../core/insight.js';
import type { TrendValues } from './options.js';
import { prepare } from './prepare.js';
import { when } from './when.js';

/** What the reader must know: what is dashed, what is missing, what is left out. */
export function notesOf(data: Dataset, values: TrendValues, startsAtZero: boolean, leftEvents = 0): readonly Insight[] {
  const trend = prepare(data, values);
  const points = trend.lines.flatMap((line) => line.points);
  const notes: Insight[] = [];
  const note = (kind: string, count: number, facts: Facts = {}) => {
    if (count > 0) notes.push(insight(`note.${kind}`, { count, ...facts }));
  };
  const having = (kind: string, test: (point: (typeof points)[number]) => boolean) =>
    note(kind, points.filter(test).length);
  if (trend.base) notes.push(insight('note.index', { base: when(trend.base) }));
  else if (values.index) notes.push(insight('note.no-base', { base: when(values.index) }));
  note('baseless', trend.baseless.length, { names: trend.baseless, base: trend.base && when(trend.base) });
  having('provisional', ({ status, value }) => status === 'provisional' && value !== undefined);
  having('revised', ({ status }) => status === 'revised');
  having('forecast', ({ forecast }) => forecast !== undefined);
  having('suppressed', ({ status }) => status === 'suppressed');
  having(
    'missing',
    ({ value, forecast, status, target }) =>
      value === undefined && forecast === undefined && target === undefined && status !== 'suppressed',
  );
  if (points.some(({ lower, upper }) => lower !== undefined && upper !== undefined))
    notes.push(insight('note.interval'));
  if (values.grain !== 'auto' && trend.length !== values.grain) notes.push(insight('note.no-such-grain'));
  note('other-grain', trend.left.otherGrain);
  note('periodless', trend.left.periodless);
  note('repeated', trend.left.repeated);
  note('events', leftEvents);
  if (!startsAtZero) notes.push(insight('note.no-zero'));
  return notes;
}
