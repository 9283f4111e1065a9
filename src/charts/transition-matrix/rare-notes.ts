import { insight, type Insight } from '../../core/insight.js';
import type { MatrixValues } from './options.js';
import type { Matrix, Pair } from './prepare.js';

/** How totals are made, what is secret, what is taken together, what is left out. */
export function notesOf({ measure, pairs, left }: Matrix, { strength, value }: MatrixValues): readonly Insight[] {
  const isStrength = measure === 'strength';
  const having = (kind: string, test: (pair: Pair) => unknown) =>
    insight(`note.${kind}`, { count: pairs.filter(test).length });
  const notes = [
    having('secret', ({ state }) => state === 'secret'),
    having('part', ({ isLeast }) => isLeast),
    having('provisional', ({ status }) => status),
    insight(isStrength ? 'note.strongest' : 'note.added', { count: left?.repeated }),
    insight('note.strange', { count: left?.strange.length, names: left?.strange.slice(0, 5) }),
    insight('note.nameless', { count: left?.nameless }),
    insight('note.totals', { count: left?.totals }),
  ].filter(({ facts }) => facts['count']);
  return [
    ...(measure === 'amount' ? [] : [insight(isStrength ? 'note.strengths' : 'note.counted')]),
    ...notes,
    ...(strength && value ? [insight('note.both', { field: value.field.name })] : []),
  ];
}
