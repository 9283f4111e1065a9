import type { Words } from '../../core/chart.js';

export const words: Words = {
  pace: 'Nog {gap}{points! procentpunt}{less! minder} in {months} {months?maand:maanden}: {needed} per {year!jaar:maand}.{pace! Tot nu toe: {pace} per {year!jaar:maand}.}{away! Tot nu toe ging het de verkeerde kant op.}',
  'pace.left': 'Nog {gap}{points! procentpunt}{less! minder} tot en met {due}.',
  'pace.over': 'De termijn was {due}. Het scheelt nog {gap}{points! procentpunt}.',
  differs:
    'De eigenaar meldt: {reported}. {other!Het tempo zegt: {reached!behaald}{on-course!op koers}{behind!achter}{overdue!termijn voorbij}.}',
  'reason.value': 'Er is nog geen cijfer.',
  'reason.target': 'Er is geen streefwaarde.',
  'reason.start': 'De beginstand is niet bekend.',
  'reason.since': 'De begindatum is niet bekend.',
  'reason.due': 'Er is geen termijn.',
  'reason.direction': 'Niet bekend is of hoger of lager beter is.',
  'reason.early': 'De periode is nog niet begonnen.',

  'insight.others':
    '{overdue!Van {overdue} is de termijn voorbij.} {unknown!Van {unknown} {unknown?doel:doelen} is het nog niet te zeggen.} {secret!Van {secret} is het cijfer geheim.} Zo was het op {date}.',
  'insight.behind':
    'Het verst achter: {name}{share! ({share} van de weg, nodig is {needed})}{over! (termijn voorbij)}{away!, dat de verkeerde kant op gaat}.{names! Daarna: {names}{more! en nog {more}}.}',
  'insight.due': 'De eerste termijn is {due}: {names!{names}:{count} doelen}.',
  'insight.weighted':
    'Samen is {share} van de weg afgelegd. Elk doel telt mee voor zijn gewicht en voor hoogstens 100%.{left! {left} {left?doel telt:doelen tellen} niet mee: daarvan is de weg of het gewicht niet bekend.}',
  'insight.otherwise':
    'Bij {count} {count?doel:doelen} meldt de eigenaar iets anders dan de cijfers zeggen: {names}{more! en nog {more}}.',
  'insight.programme': 'Het minst op koers is {name}: {good} van {count}.',
  'note.pace':
    'Op koers betekent: minstens zo ver als bij een gelijk tempo van begin tot termijn{margin!, met een marge van {margin} procentpunt}.',
  'note.no-start':
    'Bij {count} {count?doel:doelen} is de beginstand niet bekend. Daar begint de balk bij 0 en zegt het percentage welk deel van de afspraak er is. Een tempo is er niet.',
  'note.secret': '{count} {count?cijfer is:cijfers zijn} geheim. Geheim is niet nul.',
  'note.missing': 'Van {count} {count?doel:doelen} is er geen cijfer.',
  'note.provisional': '{count} {count?cijfer is:cijfers zijn} voorlopig.',
  'note.forecast': '{count} {count?cijfer is:cijfers zijn} een verwachting.',
  'note.older': '{count} {count?cijfer is:cijfers zijn} ouder dan een ander van hetzelfde doel. U ziet het laatste.',
  'note.nameless': '{count} {count?rij noemt:rijen noemen} geen doel. Die ziet u niet.',
  'note.undated': 'Bij {count} {count?doel is:doelen is} een datum niet te lezen: {names}.',
};
