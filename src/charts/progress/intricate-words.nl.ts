import type { Words } from '../../core/chart.js';

/** Words about goals that are not plain, some of which say more under the same name. */
export const words: Words = {
  'field.target': 'deel van de afspraak',
  'state.unknown': 'nog niet te zeggen',
  'state.secret': 'geheim',
  'group.count': '{good} van {count} op koers of behaald{unknown!, {unknown} onbekend}',
  'group.none': 'Overig',

  figures:
    '{start!nu }{value}{sure! ({sure})}{start!: van {start} naar {target}{share!, {share} van de weg}:{limit!, afgesproken is {target}{most! of minder}{least! of meer}:{target! van {target}{share!, {share}{ofTarget! van de afspraak}}}}}{wrong!, de verkeerde kant op}',

  'insight.counts':
    '{none!:{count?Het doel is {good!{reached!behaald:op koers}:nog niet behaald}:{good!{good} van de {count} doelen {good?is:zijn} op koers of behaald{reached! ({reached} behaald)}:Geen van de {count} doelen is op koers of behaald}}.} {behind!{count?Het loopt:{behind} {behind?loopt:lopen}} achter.}',
  pace: 'Nog {gap}{points! procentpunt}{less! minder} in {months} {months?maand:maanden}: {needed} per {year!jaar:maand}.{pace! Tot nu toe: {pace} per {year!jaar:maand}.}{away! Tot nu toe ging het de verkeerde kant op.}',
  'pace.left': 'Nog {gap}{points! procentpunt}{less! minder} tot en met {due}.',
  'pace.over': 'De termijn was {due}. Het scheelt nog {gap}{points! procentpunt}.',
  'insight.others':
    '{overdue!Van {overdue} is de termijn voorbij.} {unknown!Van {unknown} {unknown?doel:doelen} is het nog niet te zeggen.} {secret!Van {secret} is het cijfer geheim.} Zo was het op {date}.',
  'note.pace':
    'Op koers betekent: minstens zo ver als bij een gelijk tempo van begin tot termijn{margin!, met een marge van {margin} procentpunt}.',
};
