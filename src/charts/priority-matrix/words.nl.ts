import type { Words } from '../../core/chart.js';

export const nl: Words = {
  'value-risk.top-left': 'Begin hier',
  'value-risk.top-right': 'Eerst risico verkleinen',
  'value-risk.bottom-left': 'Doe het erbij',
  'value-risk.bottom-right': 'Niet doen',
  'effort-value.top-left': 'Begin hier',
  'effort-value.top-right': 'Groot plan maken',
  'effort-value.bottom-left': 'Doe het erbij',
  'effort-value.bottom-right': 'Niet nu',
  'participation.top-left': 'Goed informeren',
  'participation.top-right': 'Samen beslissen',
  'participation.bottom-left': 'Volgen',
  'participation.bottom-right': 'Tevreden houden',
  'insight.counts-value-risk':
    'Aantal per vak – ‘{top-left-name!{top-left-name}:Begin hier}’: {top-left}, ‘{top-right-name!{top-right-name}:Eerst risico verkleinen}’: {top-right}, ‘{bottom-left-name!{bottom-left-name}:Doe het erbij}’: {bottom-left}, ‘{bottom-right-name!{bottom-right-name}:Niet doen}’: {bottom-right}.',
  'insight.counts-effort-value':
    'Aantal per vak – ‘{top-left-name!{top-left-name}:Begin hier}’: {top-left}, ‘{top-right-name!{top-right-name}:Groot plan maken}’: {top-right}, ‘{bottom-left-name!{bottom-left-name}:Doe het erbij}’: {bottom-left}, ‘{bottom-right-name!{bottom-right-name}:Niet nu}’: {bottom-right}.',
  'insight.counts-participation':
    'Aantal per vak – ‘{top-left-name!{top-left-name}:Goed informeren}’: {top-left}, ‘{top-right-name!{top-right-name}:Samen beslissen}’: {top-right}, ‘{bottom-left-name!{bottom-left-name}:Volgen}’: {bottom-left}, ‘{bottom-right-name!{bottom-right-name}:Tevreden houden}’: {bottom-right}.',
  name: 'Waar beginnen we?',
  'noun.item': 'onderwerp',
  'axis.x': '{name}{unit! ({unit})} →',
  'axis.y': '↑ {name}{unit! ({unit})}',
  'legend.rest': 'overige of gemengd',
  'list.heading': '{name} ({count})',
  'list.edge': 'Op de grens',
  'fold.open': 'Toon alle {count}',
  'control.preset': 'Vakken',
  'control.all': 'Toon alle namen',
  'expected.split': 'middle, median, of een of twee getallen zoals 3 of 3 4',
  'expected.scale': 'het begin en het eind van de schaal, zoals 1 5 of 1 5; 0 100',

  'mark.together': '{count} staan op dezelfde plek.',
  'mark.corner': 'Vak: {corner}.',
  'mark.edge': 'Dit staat precies op de grens tussen vakken.',
  'mark.rank': 'Plaats {rank} van {of} om mee te beginnen.',

  'insight.none': 'Niets heeft de twee cijfers die nodig zijn.',
  'insight.begin-value-risk': 'Begin met {names}{more! en nog {more}}: veel waarde en weinig risico.',
  'insight.begin-effort-value': 'Begin met {names}{more! en nog {more}}: veel waarde en weinig inspanning.',
  'insight.begin-participation': 'Beslis samen met {names}{more! en nog {more}}: veel invloed en veel betrokkenheid.',
  'insight.begin': 'Begin met {names}{more! en nog {more}}.',
  'insight.no-begin': 'Niets staat in het vak om mee te beginnen.',
  'insight.edge': 'Precies op de grens {count?staat:staan} {names}{more! en nog {more}}. Kies zelf in welk vak.',

  'note.scale': 'De schalen lopen van {from} tot {to}.',
  'note.scales': 'De schaal van {x} loopt van {from} tot {to}, die van {y} van {yFrom} tot {yTo}.',
  'note.split-same': 'De grens tussen de vakken ligt bij {xAt}.',
  'note.split': 'De grens tussen de vakken ligt bij {x} {xAt} en bij {y} {yAt}.',
  'note.median': 'De grens tussen de vakken is de mediaan: {x} {xAt} en {y} {yAt}. De helft staat er niet boven.',
  'note.together': 'Op {count} {count?plek:plekken} staat meer dan één. Die hebben samen één stip.',
  'note.provisional': 'De cijfers van {count} zijn voorlopig of verwacht.',
  'note.missing':
    '{count} {count?mist:missen} een cijfer en {count?staat:staan} niet in het beeld: {names}{more! en nog {more}}.',
  'note.secret':
    'Van {count} is een cijfer geheim. Die {count?staat:staan} niet in het beeld: {names}{more! en nog {more}}.',
  'note.outside': '{count} {count?ligt:liggen} buiten de schaal.',
  'note.unsized': 'Van {count} is niet bekend: {size}. Die {count?heeft:hebben} een open rondje.',
  'note.nameless': '{count} {count?rij heeft:rijen hebben} geen naam (–).',
};
