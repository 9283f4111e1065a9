import type { Words } from '../../core/chart.js';

const row = '{row!{row}:innovatie}';
const names = '{names}{more! en nog {more}}';

const most = (verb: string, way: string) =>
  `{known!Voor zover bekend ${verb} {names}:{names} ${verb}} de meeste steun: ${way} {count} van de {of}{strong!, {strong} keer {word}}.`;

export const nl: Words = {
  name: 'Wat steunt wat?',

  'total.strength': 'aantal keer steun{least! (ten minste)}',

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
  'mark.gap': 'Hier staat geen steun.',

  'insight.gap': `Geen ${row} steunt ${names}.`,
  'insight.most-column': most('{names?krijgt:krijgen}', 'van'),
  'insight.most-row': most('{names?geeft:geven}', 'aan'),

  'note.overview': '{count} van de {of} combinaties {count?geeft:geven} steun.',
  'note.unknown':
    'Van {count} {count?vakje:vakjes} is geen cijfer bekend (vraagteken). {count?Dat:Die} {count?telt:tellen} niet mee.',
  'note.strengths': 'Een totaal telt hoe vaak er steun is. Sterktes zijn niet opgeteld.',
};
