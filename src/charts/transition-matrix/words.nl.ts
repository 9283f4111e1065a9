import type { Words } from '../../core/chart.js';

const row = '{row!{row}:innovatie}';
const column = '{column!{column}:opgave}';
const names = '{names}{more! en nog {more}}';

export const nl: Words = {
  name: 'Wat steunt wat?',
  'noun.row': 'innovatie',
  'noun.column': 'opgave',
  'field.count': 'aantal keer',
  'field.total-amount': 'totaal{least! (ten minste)}',
  'field.total-support': 'aantal keer steun{least! (ten minste)}',

  'label.total': 'totaal',
  'label.gap': 'geen steun',
  'sign.none': '–',
  'sign.unknown': '?',
  'sign.impossible': 'nvt',
  'legend.against': 'werkt tegen',
  'legend.none': 'geen steun',
  'legend.unknown': 'onbekend',
  'legend.impossible': 'niet van toepassing',

  'control.order': 'Volgorde',
  'order.blocks': 'Wat bij elkaar hoort',
  'order.size': 'Meeste steun eerst',
  'order.data': 'Zoals in de gegevens',
  'order.name': 'Op naam',
  'control.all': 'Toon alle rijen',
  'fold.open': 'Toon alle {count}',
  'fold.rest': '{count} met minder steun',

  'mark.against': 'Dit werkt tegen.',
  'mark.part': 'Een deel is geheim of onbekend. Het is dus ten minste zo veel.',
  'mark.added': 'Dit is de som van {times} rijen.',
  'mark.strongest': 'Dit staat er {times} keer. De sterkste telt.',
  'mark.least': 'Dit is ten minste zo veel: {count} {count?vakje is:vakjes zijn} geheim of onbekend.',
  'mark.gap': 'Hier is geen steun.',

  'insight.overview': `{pairs} van de {of} combinaties van ${row} en ${column} {pairs?geeft:geven} steun.{missing! Van {missing} is het geheim of onbekend.}`,
  'insight.none': `Er is nergens steun gevonden{missing!: van {missing} {missing?combinatie:combinaties} is het geheim of onbekend}.`,
  'insight.gap': `Geen ${row} steunt ${names}.`,
  'insight.unsure': `Of een ${row} {names} steunt, is geheim of onbekend.`,
  'insight.most-column': `{known!Voor zover bekend is de:De} meeste steun {known!:is }voor {names}: {amount!{least!ten minste }{amount}, van }{count} van de {of}{strong!, {strong} keer {word!{word}:de hoogste score}}{times!, samen {times} keer}.`,
  'insight.most-row': `{known!Voor zover bekend komt de:De} meeste steun {known!:komt }van {names}: {amount!{least!ten minste }{amount}, voor }{count} van de {of}{strong!, {strong} keer {word!{word}:de hoogste score}}{times!, samen {times} keer}.`,
  'insight.thin': `Slechts één ${row} steunt ${names}.`,
  'insight.idle': `${names} {names?steunt:steunen} niets.`,
  'insight.together': `{names} krijgen het vaakst steun van dezelfde ${row}: {count} keer.`,

  'note.strengths': 'Een totaal telt hoe vaak er steun is. Sterktes zijn niet opgeteld.',
  'note.counted': 'Een symbool laat zien hoe vaak een combinatie in de gegevens staat.',
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
