import type { Words } from '../../core/chart.js';

const row = '{row!{row}:innovation}';
const names = '{names}{more! and {more} more}';

const most = (verb: string, way: string) =>
  `{known!As far as is known, {names}:{names}} ${verb} most support: {amount!{least!at least }{amount}, }${way} {count} of the {of}{strong!, {word!{word}:the highest score} {strong} {strong?time:times}}{times!, {times} times in all}.`;

export const en: Words = {
  name: 'What supports what?',
  'field.count': 'times',
  'total.amount': 'total{least! (at least)}',
  'total.count': 'times supported{least! (at least)}',
  'total.strength': 'times supported{least! (at least)}',

  'label.total': 'total',
  'sign.none': '–',
  'sign.unknown': '?',
  'sign.impossible': 'n/a',
  'legend.against': 'works against',
  'legend.none': 'no support',
  'legend.unknown': 'unknown',
  'legend.impossible': 'not applicable',

  'control.order': 'Order',
  'order.blocks': 'What belongs together',
  'order.size': 'Most support first',
  'order.data': 'As in the data',
  'order.name': 'By name',
  'control.all': 'Show every row',
  'fold.open': 'Show all {count}',
  'fold.rest': '{count} with less support',

  'mark.against': 'This works against it.',
  'mark.part': 'A part is secret or unknown, so this is at least so much.',
  'mark.added': 'This is the sum of {times} rows.',
  'mark.strongest': 'This occurs {times} times. The strongest counts.',
  'mark.least': 'This is at least so much: {count} {count?cell is:cells are} secret or unknown.',
  'mark.gap': 'No support is given here.',

  'insight.none':
    'No support was found anywhere{missing!: of {missing} {missing?combination:combinations} it is secret or unknown}.',
  'insight.gap': `No ${row} supports ${names}.{against! {against} {against?works:work} against: {opposed}.}`,
  'insight.unsure': `Whether any ${row} supports {names} is secret or unknown.`,
  'insight.most-column': most('{names?gets:get}', 'from'),
  'insight.most-row': most('{names?gives:give}', 'for'),
  'insight.thin': `Only one ${row} supports ${names}.`,
  'insight.idle': `No support is known of ${names}.`,
  'insight.together': `{names} are most often supported by the same ${row}: {count} times.`,

  'note.overview': '{count} of the {of} combinations {count?gives:give} support.',
  'note.strengths': 'A total counts how often there is support. Strengths are not added up.',
  'note.counted': 'A symbol shows how often a combination is in the data.',
  'note.secret':
    '{count} {count?cell is:cells are} secret (open circle). Secret is not zero. A total with ≥ is at least so much.',
  'note.unknown':
    'Of {count} {count?cell:cells} no figure is known (question mark). {count?It does:They do} not count.',
  'note.part': 'In {count} {count?cell:cells} a part is secret or unknown. It says at least so much.',
  'note.provisional': '{count} {count?figure is:figures are} provisional or expected (dashed edge).',
  'note.added': '{count} {count?combination is:combinations are} in the data more than once. Those rows are added up.',
  'note.strongest': '{count} {count?combination is:combinations are} in the data more than once. The strongest counts.',
  'note.strange':
    '{count} {count?word does:words do} not say how strong the support is: {names}. They show as a question mark.',
  'note.nameless': '{count} {count?row lacks:rows lack} a name, and {count?belongs:belong} to no combination.',
  'note.totals':
    '{count} {count?row is a total:rows are totals}. {count?It is:They are} left out, or all would count twice.',
  'note.both': 'The strength is drawn. The column {field} is not.',
};
