import { defineChart } from '../../core/chart.js';
import { bringSpecified } from '../../vega-lite/specified.js';
import { controls } from './controls.js';
import { draw } from './draw.js';
import { insights } from './insights.js';
import { options } from './options.js';
import { specification } from './specification.js';
import { nl } from './words.nl.js';

/** Where to begin: items between two scales, in four quadrants that say what to do. */
export const chart = defineChart({
  name: 'priority-matrix',
  options,
  forms: [['item', 'x', 'y']],
  words: { nl, en: () => import('./words.en.js').then((module) => module.en) },
  bring(_data, values) {
    // What is needed does not depend on what is shown.
    const any = { x: [0, 1], y: [0, 1] } as const;
    const terms = { titles: { x: '', y: '' }, domains: any, ticks: any, height: 1, most: 1, area: 1, groups: [] };
    return bringSpecified(specification(terms), values, values);
  },
  draw,
  specification: async (data, values, frame) =>
    (await import('./whole-specification.js')).wholeSpecification(data, values, frame),
  insights,
  controls,
});
