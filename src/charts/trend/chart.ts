import { defineChart } from '../../core/chart.js';
import { bring, draw } from './draw.js';
import { insights } from './insights.js';
import { options } from './options.js';
import { prepare } from './prepare.js';
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
  bring,
  draw,
  specification: async (data, values, frame) => (await import('./whole.js')).whole(data, values, frame),
  insights,
  controls: (data, values, locale) =>
    prepare(data, values).extras.flatMap(({ controls }) => controls?.(data, values, locale) ?? []),
});
