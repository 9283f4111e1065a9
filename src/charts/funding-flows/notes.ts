import { insight, quantity, type Insight } from '../../core/insight.js';
import type { Apart, Why } from './graph.js';
import type { Figures } from './prepare.js';

/** How many names a note spells out. */
const spelled = 3;

/** Everything that a reader must know of what is not, or not simply, in the picture. Every row left out is in one of them. */
export function notesOf(figures: Figures): Insight[] {
  const { paths, amountField, apart } = figures;
  const notes: Insight[] = [];
  const money = (value: number) => quantity(value, amountField.unit);
  const add = (kind: string, count: number, facts: Insight['facts'] = {}) => {
    if (count > 0) notes.push(insight(`note.${kind}`, { count, ...facts }));
  };
  const sum = (parts: readonly Apart[]) => parts.reduce((total, { amount }) => total + (amount ?? 0), 0);
  const because = (why: Why) => apart.filter((part) => part.why === why);
  const listed = (why: Why, kind: string) => {
    const parts = [...because(why)].sort((a, b) => Math.abs(b.amount ?? 0) - Math.abs(a.amount ?? 0));
    const names = parts.slice(0, spelled).map(({ names }) => names.map((name) => name ?? '?').join(' → '));
    const more = parts.length - names.length;
    const rows = parts.reduce((total, part) => total + part.rows, 0);
    add(kind, parts.length, { names, rows, sum: money(sum(parts)), ...(more > 0 ? { more } : {}) });
  };

  if (figures.absent !== undefined)
    add('no-period', 1, { given: figures.absent, ...(figures.at ? { period: { period: figures.at } } : {}) });
  add('no-amount', figures.missing - figures.suppressed);
  add('secret-amount', figures.suppressed);
  add('corrections', figures.corrections, {
    sum: money(figures.cut),
    gross: money(figures.gross),
    net: money(figures.gross + figures.cut),
  });
  listed('negative', 'negative-path');
  listed('zero', 'zero');
  listed('self', 'self');
  listed('back', 'back');
  figures.unknown.forEach((count, stage) =>
    add('unknown-stage', count, { stage: figures.stages[stage] ?? String(stage + 1) }),
  );
  add('provisional-amount', paths.provisionalRows, { sum: money(paths.provisionalSum) });
  add('undated', paths.undated);
  add('other-grain', paths.otherGrain);
  return notes;
}
