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

  'mark.against': 'Dit werkt tegen.',
  'mark.gap': 'Hier is geen steun.',

  'insight.overview': `{pairs} van de {of} combinaties van ${row} en ${column} {pairs?geeft:geven} steun.{missing! Van {missing} is het geheim of onbekend.}`,
  'insight.gap': `Geen ${row} steunt ${names}.`,
  'insight.most-column': `{known!Voor zover bekend is de:De} meeste steun {known!:is }voor {names}: {amount!{least!ten minste }{amount}, van }{count} van de {of}{strong!, {strong} keer {word!{word}:de hoogste score}}{times!, samen {times} keer}.`,
  'insight.most-row': `{known!Voor zover bekend komt de:De} meeste steun {known!:komt }van {names}: {amount!{least!ten minste }{amount}, voor }{count} van de {of}{strong!, {strong} keer {word!{word}:de hoogste score}}{times!, samen {times} keer}.`,
  'insight.together': `{names} krijgen het vaakst steun van dezelfde ${row}: {count} keer.`,

  'note.strengths': 'Een totaal telt hoe vaak er steun is. Sterktes zijn niet opgeteld.',
  'note.counted': 'Een symbool laat zien hoe vaak een combinatie in de gegevens staat.',
};
