import type { Words } from '../../core/chart.js';

const most = (verb: string, way: string) =>
  `{names} ${verb}{known!, voor zover bekend,} de meeste steun: ${way} {count} van de {of}{strong!, {strong} keer {word}}.`;

const cells = '{count} {count?vakje is:vakjes zijn}';

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

  'mark.least': `Dit is ten minste zo veel: ${cells} geheim of onbekend.`,
  'mark.gap': 'Hier is geen steun.',

  'insight.gap': 'Geen {row!{row}:innovatie} steunt {names}{more! en nog {more}}.',
  'insight.most-column': most('{names?krijgt:krijgen}', 'van'),
  'insight.most-row': most('{names?geeft:geven}', 'aan'),

  'note.overview': '{count} van de {of} combinaties {count?geeft:geven} steun.',
  'note.unknown': `${cells} onbekend (?) en {count?telt:tellen} niet mee.`,
  'note.strengths': 'Een totaal is het aantal keer steun, hoe sterk ook.',
};
