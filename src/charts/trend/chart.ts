import { defineChart } from '../../core/chart.js';
import { controls } from './controls.js';
import { draw } from './draw.js';
import { insights } from './insights.js';
import { options } from './options.js';
import { nl } from './words.nl.js';

/** Figures through time, with what was agreed, what is expected and what happened. */
export const chart = defineChart({
  name: 'trend',
  options,
  forms: [
    ['period', 'value'],
    ['period', 'forecast'],
  ],
  words: { nl, en: () => import('./words.en.js').then((module) => module.en) },
  draw,
  specification: async (data, values, frame) =>
    (await import('./whole-specification.js')).wholeSpecification(data, values, frame),
  insights,
  controls,
});
