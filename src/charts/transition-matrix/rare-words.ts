import type { Words } from '../../core/chart.js';

const row = '{row!{row}:innovatie}';
const names = '{names}{more! en nog {more}}';

/** The Dutch words of what most pages have nothing of. */
export const words: Words = {
  'insight.none': `Er is nergens steun gevonden{missing!: van {missing} {missing?combinatie:combinaties} is het geheim of onbekend}.`,
  'insight.unsure': `Of een ${row} {names} steunt, is geheim of onbekend.`,
  'insight.thin': `Slechts één ${row} steunt ${names}.`,
  'insight.idle': `${names} {names?steunt:steunen} niets.`,
  'note.secret':
    '{count} {count?vakje is:vakjes zijn} geheim (open rondje). Geheim is niet nul. Een totaal met ≥ is ten minste zo veel.',
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
