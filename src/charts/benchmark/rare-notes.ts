import type { Words } from '../../core/chart.js';
import { insight, type Facts, type Insight } from '../../core/insight.js';
import { regions } from './more-parts.js';
import type { BenchmarkValues } from './options.js';
import type { Full } from './compare.js';
import { when } from './wording.js';

export const words: Words = {
  'note.sought': '{name} staat niet in de gegevens. Daarom ziet u geen eigen plaats.',
  'note.which': '{name} kan meer dan één gemeente zijn: {names}. Schrijf de code.',
  'note.joined': '{asked} is opgegaan in {name}. Daarom ziet u {name}.',
  'note.refused': 'De gekozen vergelijking kan niet met deze gegevens. Daarom ziet u de vergelijking met allemaal.',
  'note.missed': 'Niet in de gegevens: {names}.',
  'note.no-such-period': 'Er zijn geen cijfers van {asked}. U ziet {period}.',
  'note.strange':
    '{count} {count?rij gaat:rijen gaan} over een gemeente die toen niet bestond{names!: {names}}. Die tellen niet mee.',
  'note.other-level':
    '{count} {count?rij gaat:rijen gaan} over een ander soort gebied, zoals een provincie. Die tellen niet mee.',
  'note.repeated':
    '{count} {count?rij is:rijen zijn} over hetzelfde gebied en dezelfde periode als een andere. U ziet de eerste. Filter de gegevens als die rijen over iets anders gaan.',
  'note.ambiguous': 'Deze namen kunnen meer dan één gebied zijn: {names}. Die tellen niet mee. Gebruik een code.',
  'note.nameless': '{count} {count?rij heeft:rijen hebben} geen gebied. Die tellen niet mee.',
  'note.periodless': '{count} {count?rij heeft:rijen hebben} geen periode. Die tellen niet mee.',
};

/** More names than this are only counted. */
const mostNames = 6;

/** What is to be said of rows and wishes that do not fit. */
export function rareNotes(all: Full, { at }: BenchmarkValues): readonly Insight[] {
  const { tables, strange, otherLevel, repeated, sought, peers, reference, period, joined, ours } = all;
  const notes: Insight[] = [];
  const note = (name: string, count: number, facts: Facts = {}) => {
    if (count > 0) notes.push(insight(`note.${name}`, { count, ...facts }));
  };
  const some = (names: readonly string[]) => (names.length > mostNames ? undefined : names);
  const which = sought === undefined ? [] : candidates(sought);
  if (which.length > 1) note('which', 1, { name: sought, names: which });
  else note('sought', sought === undefined ? 0 : 1, { name: sought });
  note('joined', joined === undefined ? 0 : 1, { asked: joined, name: ours?.name });
  note('refused', peers.refused === undefined ? 0 : 1);
  note('missed', peers.missed.length, { names: peers.missed });
  note('no-such-period', at !== undefined && at.trim() !== period ? 1 : 0, {
    asked: at && when(at.trim()),
    period: when(period),
  });
  note('strange', strange.length, {
    names: some(strange.map(({ name, code }) => (code ? `${name} (${code})` : name))),
  });
  note('other-level', otherLevel - (reference ? 1 : 0));
  note('repeated', repeated);
  note('ambiguous', tables.ambiguous.length, { names: tables.ambiguous });
  note('nameless', tables.nameless);
  note('periodless', tables.periodless);
  return notes;
}

/** The municipalities that a name may be, by code and name. */
function candidates(name: string): readonly string[] {
  const { readRegion, isAmbiguous, codeAndName } = regions.part;
  const found = readRegion(name);
  if (!isAmbiguous(found)) return [];
  return found.ambiguous.filter(({ kind }) => kind === 'municipality').map(({ code }) => codeAndName(code));
}
