import type { Words } from '../../core/chart.js';
import { insight, type Facts, type Insight } from '../../core/insight.js';
import type { Tell } from './insights.js';
import type { MatrixValues } from './options.js';
import type { Line, Matrix } from './prepare.js';

export { foldMark } from './fold.js';

const row = '{row!{row}:innovatie}';
const names = '{names}{more! en nog {more}}';

/** The Dutch words of what is here. */
export const words: Words = {
  'fold.open': 'Toon alle {count}',
  'fold.rest': '{count} met minder steun',
  'mark.part': 'Een deel is geheim of onbekend. Het is dus ten minste zo veel.',
  'mark.added': 'Dit is de som van {times} rijen.',
  'mark.strongest': 'Dit staat er {times} keer. De sterkste telt.',
  'mark.least': 'Dit is ten minste zo veel: {count} {count?vakje is:vakjes zijn} geheim of onbekend.',
  'insight.none': `Er is nergens steun gevonden{missing!: van {missing} {missing?combinatie:combinaties} is het geheim of onbekend}.`,
  'insight.unsure': `Of een ${row} {names} steunt, is geheim of onbekend.`,
  'insight.thin': `Slechts één ${row} steunt ${names}.`,
  'insight.idle': `${names} {names?steunt:steunen} niets.`,
  'note.secret':
    '{count} {count?vakje is:vakjes zijn} geheim (open rondje). Geheim is niet nul. Een totaal met ≥ is ten minste zo veel.',
  'note.unknown':
    'Van {count} {count?vakje:vakjes} is geen cijfer bekend (vraagteken). {count?Dat:Die} {count?telt:tellen} niet mee.',
  'note.part': 'In {count} {count?vakje:vakjes} is een deel geheim of onbekend. Daar staat ten minste zo veel.',
  'note.provisional': '{count} {count?cijfer is:cijfers zijn} voorlopig of verwacht (streepjesrand).',
  'note.added': '{count} {count?combinatie staat:combinaties staan} vaker in de gegevens. Die rijen zijn opgeteld.',
  'note.strongest': '{count} {count?combinatie staat:combinaties staan} vaker in de gegevens. De sterkste telt.',
  'note.strange':
    '{count} {count?woord zegt:woorden zeggen} niet hoe sterk de steun is: {names}. Daar staat een vraagteken.',
  'note.nameless': '{count} {count?rij mist:rijen missen} een naam. {count?Die hoort:Die horen} bij geen combinatie.',
  'note.totals':
    '{count} {count?rij is een totaal:rijen zijn totalen}. Die {count?telt:tellen} niet mee, anders telt alles dubbel.',
  'note.both': 'De sterkte is getekend. De kolom {field} niet.',
};

/** What is secret or missing, what is taken together and what is left out. */
export function rareNotes({ measure, rows, left }: Matrix, values: MatrixValues): readonly Insight[] {
  const pairs = rows.flatMap((row) => row.pairs);
  const notes: Insight[] = [];
  const note = (kind: string, count: number, facts: Facts = {}) => {
    if (count > 0) notes.push(insight(`note.${kind}`, { count, ...facts }));
  };
  const having = (kind: string, test: (pair: (typeof pairs)[number]) => boolean) =>
    note(kind, pairs.filter(test).length);
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

/** Columns of which it is not known whether anything supports them. */
export function unsureInsights({ columns }: Matrix, tell: Tell): Insight[] {
  const unsure = columns.filter((one) => one.support === 0 && one.missing > 0);
  return unsure.length > 0 ? [tell('unsure', few(unsure))] : [];
}

/** Columns that hang on one row, and rows that support nothing. */
export function thinInsights({ rows, columns }: Matrix, tell: Tell): Insight[] {
  const thin = columns.filter((one) => one.support === 1 && one.missing === 0);
  const idle = rows.filter((one) => one.support === 0 && one.missing === 0);
  return [
    ...(thin.length > 0 && rows.length > 2 ? [tell('thin', few(thin))] : []),
    ...(idle.length > 0 ? [tell('idle', few(idle))] : []),
  ];
}

const few = (lines: readonly Line[]): Facts => ({
  names: lines.slice(0, 4).map(({ name }) => name),
  more: lines.length > 4 ? lines.length - 4 : undefined,
});
