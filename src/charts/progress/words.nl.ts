import type { Words } from '../../core/chart.js';

/** Words about plain goals; those about others come with what says them, and say more under the same names. */
export const nl: Words = {
  name: 'Liggen we op koers met wat is afgesproken?',
  'field.state': 'hoe het staat',
  'field.way': 'deel van de weg',
  'field.needed': 'nodig op deze dag',

  'state.reached': 'behaald',
  'state.on-course': 'op koers',
  'state.behind': 'achter',
  'state.overdue': 'termijn voorbij',
  'key.way': 'hoe ver het nu is',
  'key.needed': 'waar het nu zou moeten staan',
  'key.target': 'wat is afgesproken',
  'group.count': '{good} van {count} op koers of behaald',

  figures:
    '{start!nu {value}: van {start} naar {target}:{value} van {target}}{share!, {share}{start! van de weg}}{wrong!, de verkeerde kant op}',

  'insight.counts':
    '{good!{good} van de {count} doelen {good?is:zijn} op koers of behaald{reached! ({reached} behaald)}:Geen van de {count} doelen is op koers of behaald}.{behind! {behind} {behind?loopt:lopen} achter.}',
  pace: 'Nog {gap}{less! minder} in {months} {months?maand:maanden}: {needed} per {year!jaar:maand}.{pace! Tot nu toe: {pace} per {year!jaar:maand}.}{away! Tot nu toe ging het de verkeerde kant op.}',
  'pace.left': 'Nog {gap}{less! minder} tot en met {due}.',
  'pace.over': 'De termijn was {due}. Het scheelt nog {gap}.',
  'insight.others': '{overdue!Van {overdue} is de termijn voorbij.} Zo was het op {date}.',
  'insight.behind':
    'Het verst achter: {name}{share! ({share} van de weg, nodig is {needed})}{over! (termijn voorbij)}{away!, dat de verkeerde kant op gaat}.{names! Daarna: {names}{more! en nog {more}}.}',
  'insight.due': 'De eerste termijn is {due}: {names!{names}:{count} doelen}.',
  'insight.programme': 'Het minst op koers is {name}: {good} van {count}.',
  'note.pace': 'Op koers betekent: minstens zo ver als bij een gelijk tempo van begin tot termijn.',
};
