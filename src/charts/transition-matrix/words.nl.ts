import type { Words } from '../../core/chart.js';

const row = '{row!{row}:innovatie}';
const column = '{column!{column}:opgave}';
const names = '{names}{more! en nog {more}}';

const most = (verb: string, side: string, other: string) =>
  `{known!Voor zover bekend ${verb} de:De} meeste steun {known!:${verb} }${side} {names}: {amount!{least!ten minste }{amount}, ${other} }{count} van de {of}{strong!, {strong} keer {word!{word}:de hoogste score}}{times!, samen {times} keer}.`;

export const nl: Words = {
  name: 'Wat steunt wat?',
  'noun.row': 'innovatie',
  'noun.column': 'opgave',
  'field.count': 'aantal keer',
  'field.total-amount': 'totaal{least! (ten minste)}',
  'field.total-support': 'aantal keer steun{least! (ten minste)}',

  'label.total': 'totaal',
  'sign.none': '–',
  'sign.unknown': '?',
  'legend.none': 'geen steun',
  'legend.unknown': 'onbekend',

  'control.order': 'Volgorde',
  'order.blocks': 'Wat bij elkaar hoort',
  'order.size': 'Meeste steun eerst',
  'order.data': 'Zoals in de gegevens',
  'order.name': 'Op naam',

  'mark.least': 'Dit is ten minste zo veel: {count} {count?vakje is:vakjes zijn} geheim of onbekend.',
  'mark.gap': 'Hier is geen steun.',

  'insight.overview': `{pairs} van de {of} combinaties van ${row} en ${column} {pairs?geeft:geven} steun.{missing! Van {missing} is het geheim of onbekend.}`,
  'insight.gap': `Geen ${row} steunt ${names}.`,
  'insight.most-column': most('is', 'voor', 'van'),
  'insight.most-row': most('komt', 'van', 'voor'),
  'insight.together': `{names} krijgen het vaakst steun van dezelfde ${row}: {count} keer.`,

  'note.unknown':
    'Van {count} {count?vakje:vakjes} is geen cijfer bekend (vraagteken). {count?Dat:Die} {count?telt:tellen} niet mee.',
  'note.strengths': 'Een totaal telt hoe vaak er steun is. Sterktes zijn niet opgeteld.',
  'note.counted': 'Een symbool laat zien hoe vaak een combinatie in de gegevens staat.',
};
