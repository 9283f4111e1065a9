import type { Words } from '../../core/chart.js';

const most = (verb: string, way: string) =>
  `{names} ${verb}{known!, voor zover bekend,} de meeste steun: {amount!{least!ten minste }{amount}, }${way} {count} van de {of}{strong!, {strong} keer {word!{word}:de hoogste score}}{times!, samen {times} keer}.`;

/** The Dutch words of all but usual words of strength. */
export const words: Words = {
  'field.count': 'aantal keer',
  'total.amount': 'totaal{least! (ten minste)}',
  'total.count': 'aantal keer steun{least! (ten minste)}',
  'fold.open': 'Toon alle {count}',
  'fold.rest': '{count} met minder steun',
  'control.all': 'Toon alle rijen',
  'sign.impossible': 'nvt',
  'legend.against': 'werkt tegen',
  'legend.impossible': 'niet van toepassing',
  'mark.against': 'Dit werkt tegen.',
  'mark.part': 'Een deel is geheim of onbekend. Het is dus ten minste zo veel.',
  'mark.added': 'Dit is de som van {times} rijen.',
  'mark.strongest': 'Dit staat er {times} keer. De sterkste telt.',
  'insight.gap':
    'Geen {row!{row}:innovatie} steunt {names}{more! en nog {more}}.{against! Wel {against?werkt:werken} er {against} tegen: {opposed}.}',
  'insight.most-column': most('{names?krijgt:krijgen}', 'van'),
  'insight.most-row': most('{names?geeft:geven}', 'aan'),
  'note.counted': 'Een symbool laat zien hoe vaak een combinatie in de gegevens staat.',
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
