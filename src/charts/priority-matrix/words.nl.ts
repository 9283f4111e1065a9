import type { Words } from '../../core/chart.js';
import { corners } from './options.js';

const names = '{names}{more! en nog {more}}';

/** The words of a preset: the names of its quadrants in the order of `corners`, and where to begin. */
const preset = (name: string, quadrants: readonly string[], begin: string): Words => ({
  ...Object.fromEntries(corners.map((corner, at) => [`${name}.${corner}`, quadrants[at] ?? ''])),
  [`insight.begin-${name}`]: begin,
  [`insight.counts-${name}`]: `Aantal per vak – ${corners
    .map((corner, at) => `‘{${corner}-name!{${corner}-name}:${quadrants[at]}}’: {${corner}}`)
    .join(', ')}.`,
});

export const nl: Words = {
  ...preset(
    'value-risk',
    ['Begin hier', 'Eerst risico verkleinen', 'Doe het erbij', 'Niet doen'],
    `Begin met ${names}: veel waarde en weinig risico.`,
  ),
  ...preset(
    'effort-value',
    ['Begin hier', 'Groot plan maken', 'Doe het erbij', 'Niet nu'],
    `Begin met ${names}: veel waarde en weinig inspanning.`,
  ),
  ...preset(
    'participation',
    ['Goed informeren', 'Samen beslissen', 'Volgen', 'Tevreden houden'],
    `Beslis samen met ${names}: veel invloed en veel betrokkenheid.`,
  ),
  name: 'Waar beginnen we?',
  'noun.item': 'onderwerp',
  'axis.x': '{name}{unit! ({unit})} →',
  'axis.y': '↑ {name}{unit! ({unit})}',
  'expected.split': 'middle, median, of een of twee getallen zoals 3 of 3 4',
  'expected.scale': 'het begin en het eind van de schaal, zoals 1 5 of 1 5; 0 100',

  'mark.corner': 'Vak: {corner}.',
  'mark.edge': 'Dit staat precies op de grens tussen vakken.',
  'mark.rank': 'Plaats {rank} van {of} om mee te beginnen.',

  'insight.edge': `Precies op de grens {count?staat:staan} ${names}. Kies zelf in welk vak.`,

  'note.scale': 'De schalen lopen van {from} tot {to}.',
  'note.split-same': 'De grens tussen de vakken ligt bij {xAt}.',
  'note.missing': `{count} {count?mist:missen} een cijfer en {count?staat:staan} niet in het beeld: ${names}.`,
  'note.secret': `Van {count} is een cijfer geheim. Die {count?staat:staan} niet in het beeld: ${names}.`,
};
