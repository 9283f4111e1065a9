import { defineChart } from '../../core/chart.js';
import { bring, draw } from './draw.js';
import { insights } from './insights.js';
import { options } from './options.js';
import { prepare } from './prepare.js';
import { picture, rowsOf } from './rows.js';
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
  controls(data, values, locale) {
    const trend = prepare(data, values);
    // Made before it is drawn, which is a task of its own.
    picture(rowsOf(trend, values), trend);
    return trend.extras.flatMap(({ controls }) => controls?.(data, values, locale) ?? []);
  },
});
