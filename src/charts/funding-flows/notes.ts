import { insight, quantity, type Facts, type Insight } from '../../core/insight.js';
import { later } from '../../kit/later.js';
import type { Apart, Why } from './graph.js';
import type { FlowValues } from './options.js';
import type { Figures } from './prepare.js';

/** Words, a legend and settings that few pages need. */
export const rare = later(() => import('./rare.js'));

/** Whether a page needs those. */
export function isRare(figures: Figures, { open }: FlowValues): boolean {
  const { absent, labelled, links, otherGrain, provisionalRows, suppressed, undated } = figures;
  return (
    !labelled || links.length === 0 || !!(absent ?? open) || otherGrain + provisionalRows + suppressed + undated > 0
  );
}

/** What few pages need, where this one does. */
export function rareOf(figures: Figures, values: FlowValues) {
  return isRare(figures, values) ? rare.part : undefined;
}

/** How many ways a note spells out. */
const spelled = 2;

/** Everything that a reader must know of what is not, or not simply, in the picture. Every row left out is in one of them. */
export function notesOf(figures: Figures): Insight[] {
  const { at, gross, cut, missing, suppressed } = figures;
  const notes: Insight[] = [];
  const money = (value: number) => quantity(value, figures.amountField.unit);
  const add = (kind: string, count: number, facts: Facts = {}) => {
    if (count > 0) notes.push(insight(`note.${kind}`, { count, ...facts }));
  };
  const listed = (why: Why, kind: string = why) => {
    const parts = figures.apart.filter((part) => part.why === why);
    const size = ({ amount }: Apart) => Math.abs(amount ?? 0);
    const names = parts
      .sort((a, b) => size(b) - size(a))
      .slice(0, spelled)
      .map(({ names: [first = '?', ...others] }) => [first, ...(others.length > 1 ? ['…'] : []), others.at(-1) ?? '?'])
      .map((way) => way.join(' → '));
    const more = parts.length - names.length;
    const sum = money(parts.reduce((amount, part) => amount + (part.amount ?? 0), 0));
    add(kind, parts.length, { names, sum, drawn: money(figures.total), ...(more > 0 ? { more } : {}) });
  };

  if (figures.absent !== undefined) {
    add('no-period', 1, { given: figures.absent, ...(at ? { period: { period: at } } : {}) });
  }
  add('no-amount', missing - suppressed);
  add('secret-amount', suppressed);
  add('corrections', figures.corrections, { sum: money(cut), gross: money(gross), net: money(gross + cut) });
  listed('negative', 'negative-path');
  listed('zero');
  listed('self');
  listed('back');
  figures.unknown.forEach((count, stage) =>
    add('unknown-stage', count, { stage: figures.stages[stage] ?? String(stage + 1) }),
  );
  add('provisional-amount', figures.provisionalRows, { sum: money(figures.provisionalSum) });
  add('undated', figures.undated);
  add('other-grain', figures.otherGrain);
  return notes;
}
