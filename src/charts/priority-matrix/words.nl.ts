import type { Words } from '../../core/chart.js';

const names = '{names}{more! en nog {more}}';

export const nl: Words = {
  'value-risk.top-left': 'Begin hier',
  'value-risk.top-right': 'Eerst risico verkleinen',
  'value-risk.bottom-left': 'Doe het erbij',
  'value-risk.bottom-right': 'Niet doen',
  'insight.begin-value-risk': `Begin met ${names}: veel waarde en weinig risico.`,
  'insight.counts-value-risk':
    'Aantal per vak – ‘Begin hier’: {top-left}, ‘Eerst risico verkleinen’: {top-right}, ‘Doe het erbij’: {bottom-left}, ‘Niet doen’: {bottom-right}.',
  'insight.edge': `Precies op de grens {count?staat:staan} ${names}. Kies zelf in welk vak.`,

  name: 'Waar beginnen we?',
  'axis.x': '{name}{unit! ({unit})} →',
  'axis.y': '↑ {name}{unit! ({unit})}',
  'legend.rest': 'overige of gemengd',

  'mark.corner': 'Vak: {corner}.',
  'mark.edge': 'Precies op de grens tussen de vakken.',
  'mark.rank': 'Plaats {rank} van {of} om mee te beginnen.',

  'note.scale': 'De schalen lopen van {from} tot {to}.',
  'note.split-same': 'De grens tussen de vakken ligt bij {xAt}.',
  'note.missing': `{count} {count?mist:missen} een cijfer en {count?staat:staan} niet in het beeld: ${names}.`,
  'note.secret': `Van {count} is een cijfer geheim. Die {count?staat:staan} niet in het beeld: ${names}.`,
};
