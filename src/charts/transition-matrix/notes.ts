import { insight, type Facts, type Insight } from '../../core/insight.js';
import type { MatrixValues } from './options.js';
import type { Matrix } from './prepare.js';

/** What the reader must know: how totals are made, what is secret or missing, what is left out. */
export function notesOf({ measure, rows, left }: Matrix, values: MatrixValues): readonly Insight[] {
  const pairs = rows.flatMap((row) => row.pairs);
  const notes: Insight[] = [];
  const note = (kind: string, count: number, facts: Facts = {}) => {
    if (count > 0) notes.push(insight(`note.${kind}`, { count, ...facts }));
  };
  const having = (kind: string, test: (pair: (typeof pairs)[number]) => boolean) =>
    note(kind, pairs.filter(test).length);
  note(measure === 'strength' ? 'strengths' : measure === 'count' ? 'counted' : '', Number(measure !== 'amount'));
  having('secret', ({ state }) => state === 'secret');
  having('unknown', ({ state }) => state === 'unknown');
  having('part', ({ isLeast }) => isLeast);
  having('provisional', ({ status }) => status !== undefined);
  note(measure === 'strength' ? 'strongest' : 'added', left.repeated);
  note('strange', left.strange.length, { names: left.strange.slice(0, 5) });
  note('nameless', left.nameless);
  note('totals', left.totals);
  if (values.strength && values.value) notes.push(insight('note.both', { field: values.value.field.name }));
  return notes;
}
