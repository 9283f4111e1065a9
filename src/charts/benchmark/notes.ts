import { insight, type Facts, type Insight } from '../../core/insight.js';
import type { Full } from './compare.js';
import type { BenchmarkValues } from './options.js';
import { hasRare } from './has-rare.js';
import { rare } from './more-parts.js';
import { when } from './wording.js';

/** What the reader must know: who has no figure, which periods and rows are not shown. */
export function notesOf(all: Full, values: BenchmarkValues): readonly Insight[] {
  const { absent, unlisted, placed, thin, kind } = all;
  const notes: Insight[] = [];
  const note = (name: string, count: number, facts: Facts = {}) => {
    if (count > 0) notes.push(insight(`note.${name}`, { ...kind, count, ...facts }));
  };
  const names = [...absent.map(({ name }) => name), ...unlisted];
  const secret = absent.filter(({ status }) => status === 'suppressed').length;
  note('absent', names.length, { names: names.length > 8 ? undefined : names, secret: secret || undefined });
  if (thin) note('thin', thin.count, { period: when(thin.period) });
  note('count', all.isCount && all.level === 'municipality' && placed.length > 1 ? 1 : 0);
  note('provisional', placed.filter(({ status }) => status === 'provisional').length);
  note('margin', placed.some(({ lower, upper }) => lower !== undefined && upper !== undefined) ? 1 : 0);
  return hasRare(all, values) ? [...notes, ...rare.part.rareNotes(all, values)] : notes;
}
