import { defineChart } from '../../core/chart.js';
import { controls } from './controls.js';
import { draw, bring } from './draw.js';
import { insights } from './insights.js';
import { options } from './options.js';
import { nl } from './words.nl.js';

/** Where money comes from and where it goes, stage by stage. */
export const chart = defineChart({
  name: 'funding-flows',
  options,
  forms: [
    ['stages', 'amount'],
    ['from', 'to', 'amount'],
  ],
  words: { nl, en: () => import('./words.en.js').then((module) => module.en) },
  bring,
  draw,
  insights,
  controls,
});
