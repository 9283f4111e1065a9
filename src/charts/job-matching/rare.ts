import type { Words } from '../../core/chart.js';
import type { Dataset } from '../../core/dataset.js';
import { insight, type Insight } from '../../core/insight.js';
import type { JobValues } from './options.js';
import { prepare } from './prepare.js';
import { periodShown, when } from './shown.js';

/** Words for what few files have, in Dutch. */
export const words: Words = {
  'note.regions': 'De cijfers zijn opgeteld over {count} gebieden (kolom {column}).',
  'note.no-such-period': 'De periode {given} staat niet in de gegevens. U ziet {shown}.',
  'note.incomplete-period': 'De nieuwste cijfers ({latest}) zijn nog niet compleet. U ziet {shown}.',
  'note.least':
    '≥ betekent minstens. Bij {count} {count?beroep:beroepen} heeft een deel geen getal. Het echte aantal kan hoger zijn.',
  'note.revised-figures': 'De cijfers van {count} {count?beroep:beroepen} zijn herzien.',
  'note.forecast-figures': 'De cijfers van {count} {count?beroep:beroepen} zijn een verwachting (streepjeslijn).',
  'note.nameless': '{count} {count?rij heeft:rijen hebben} geen beroep. Die {count?telt:tellen} niet mee.',
  'note.periodless': '{count} {count?rij heeft:rijen hebben} geen periode. Die {count?telt:tellen} niet mee.',
  'note.other-grain':
    '{count} {count?rij gaat:rijen gaan} over een langere of kortere periode. Die {count?telt:tellen} niet mee.',
  'note.totals':
    '{count} {count?rij is een totaal:rijen zijn totalen}. Die {count?telt:tellen} niet mee, anders telt alles dubbel.',
  'note.other-kinds':
    '{count} {count?rij is:rijen zijn} geen vacature en geen werkzoekende ({kinds}). Die {count?telt:tellen} niet mee.',
  'note.negative':
    '{count} {count?getal is:getallen zijn} kleiner dan nul. Dat kan niet. Die {count?telt:tellen} niet mee.',
  'mark.least-jobseekers':
    'Er zijn minstens {least} werkzoekenden. {missing?Eén deel heeft:{missing} delen hebben} geen getal.',
  'mark.least-vacancies':
    'Er zijn minstens {least} vacatures. {missing?Eén deel heeft:{missing} delen hebben} geen getal.',
  'field.missing': '{name}: delen zonder getal',
  'label.impossible': 'klopt niet',
};

/** That the bars show another period than the one that was asked, or than the latest. */
export function periodNotes(data: Dataset, values: JobValues): Insight[] {
  const { periods, latestComplete } = prepare(data, values);
  const period = periodShown(data, values);
  const latest = periods.at(-1) ?? '';
  if (values.at !== undefined && values.at !== period)
    return [insight('note.no-such-period', { given: values.at, shown: when(period) })];
  return latest !== latestComplete && period === latestComplete
    ? [insight('note.incomplete-period', { latest: when(latest), shown: when(period) })]
    : [];
}

/** Rows that are in no figure, by reason. */
export function leftNotes(data: Dataset, values: JobValues): Insight[] {
  const { left, negative } = prepare(data, values);
  const kinds = [...left.otherKinds].sort((a, b) => b[1] - a[1]);
  const counts: readonly (readonly [kind: string, count: number, kinds?: readonly string[]])[] = [
    ['nameless', left.nameless],
    ['periodless', left.periodless],
    ['other-grain', left.otherGrain],
    ['totals', left.totals],
    ['negative', negative],
    ['other-kinds', kinds.reduce((sum, [, rows]) => sum + rows, 0), kinds.slice(0, 5).map(([name]) => name || '–')],
  ];
  return counts.flatMap(([kind, count, names]) =>
    count > 0 ? [insight(`note.${kind}`, names ? { count, kinds: names } : { count })] : [],
  );
}
