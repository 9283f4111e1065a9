import type { Words } from '../../core/chart.js';

export const words: Words = {
  differs:
    'De eigenaar meldt: {reported}. {other!Het tempo zegt: {reached!behaald}{on-course!op koers}{behind!achter}{overdue!termijn voorbij}.}',
  'reason.value': 'Er is nog geen cijfer.',
  'reason.target': 'Er is geen streefwaarde.',
  'reason.start': 'De beginstand is niet bekend.',
  'reason.since': 'De begindatum is niet bekend.',
  'reason.due': 'Er is geen termijn.',
  'reason.direction': 'Niet bekend is of hoger of lager beter is.',
  'reason.early': 'De periode is nog niet begonnen.',

  'insight.weighted':
    'Samen is {share} van de weg afgelegd. Elk doel telt mee voor zijn gewicht en voor hoogstens 100%.{left! {left} {left?doel telt:doelen tellen} niet mee: daarvan is de weg of het gewicht niet bekend.}',
  'insight.otherwise':
    'Bij {count} {count?doel:doelen} meldt de eigenaar iets anders dan de cijfers zeggen: {names}{more! en nog {more}}.',
  'note.no-start':
    'Bij {count} {count?doel:doelen} is de beginstand niet bekend. Daar begint de balk bij 0 en zegt het percentage welk deel van de afspraak er is. Een tempo is er niet.',
  'note.secret': '{count} {count?cijfer is:cijfers zijn} geheim. Geheim is niet nul.',
  'note.missing': 'Van {count} {count?doel:doelen} is er geen cijfer.',
  'note.provisional': '{count} {count?cijfer is:cijfers zijn} voorlopig.',
  'note.forecast': '{count} {count?cijfer is:cijfers zijn} een verwachting.',
};
