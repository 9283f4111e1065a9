import type { Words } from '../../core/chart.js';
import { corners } from './options.js';

const names = '{names}{more! en nog {more}}';

/** How many are in each quadrant, by its own name where the page gives one, else by that of a preset. */
const counts = (preset: string, quadrants: readonly string[]): Words => ({
  ...Object.fromEntries(corners.map((corner, at) => [`${preset}.${corner}`, quadrants[at] ?? ''])),
  [`insight.counts-${preset}`]: sentence((at, corner) => `‘${quadrants[at]}’: {${corner}}`),
  [`insight.counts-own-${preset}`]: sentence(
    (at, corner) => `‘{${corner}-name!{${corner}-name}:${quadrants[at]}}’: {${corner}}`,
  ),
});

const sentence = (part: (at: number, corner: string) => string): string =>
  `Aantal per vak – ${corners.map((corner, at) => part(at, corner)).join(', ')}.`;

/** The Dutch words of what most pages have nothing of. */
export const words: Words = {
  ...counts('value-risk', ['Begin hier', 'Eerst risico verkleinen', 'Doe het erbij', 'Niet doen']),
  ...counts('effort-value', ['Begin hier', 'Groot plan maken', 'Doe het erbij', 'Niet nu']),
  ...counts('participation', ['Goed informeren', 'Samen beslissen', 'Volgen', 'Tevreden houden']),
  'insight.begin-effort-value': `Begin met ${names}: veel waarde en weinig inspanning.`,
  'insight.begin-participation': `Beslis samen met ${names}: veel invloed en veel betrokkenheid.`,
  'insight.begin': `Begin met ${names}.`,
  'insight.no-begin': 'Niets staat in het vak om mee te beginnen.',
  'insight.none': 'Niets heeft de twee cijfers die nodig zijn.',

  'fold.open': 'Toon alle {count}',
  'control.all': 'Toon alle namen',

  'mark.together': '{count} staan op dezelfde plek.',

  'note.scales': 'De schaal van {x} loopt van {from} tot {to}, die van {y} van {yFrom} tot {yTo}.',
  'note.split': 'De grens tussen de vakken ligt bij {x} {xAt} en bij {y} {yAt}.',
  'note.median': 'De grens tussen de vakken is de mediaan: {x} {xAt} en {y} {yAt}. De helft staat er niet boven.',
  'note.together': 'Op {count} {count?plek:plekken} staat meer dan één. Die hebben samen één stip.',
  'note.provisional': 'De cijfers van {count} zijn voorlopig of verwacht.',
  'note.outside': '{count} {count?ligt:liggen} buiten de schaal.',
  'note.unsized': 'Van {count} is niet bekend: {size}. Die {count?heeft:hebben} een open vorm.',
  'note.nameless': '{count} {count?rij heeft:rijen hebben} geen naam (–).',
};
