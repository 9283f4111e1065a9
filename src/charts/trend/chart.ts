import { defineChart } from '../../core/chart.js';
import { bringSpecified } from '../../vega-lite/specified.js';
import { controls } from './controls.js';
import { draw, specified } from './draw.js';
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
  bring: (data, values, width) => bringSpecified(specified(data, values, width), values, values),
  draw,
  specification: async (data, values, frame) => (await import('./whole.js')).whole(data, values, frame),
  insights,
  controls,
});
