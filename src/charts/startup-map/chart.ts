import { defineChart } from '../../core/chart.js';
import { controls } from './controls.js';
import { draw } from './draw.js';
import { insights } from './insights.js';
import { options } from './options.js';
import { nl } from './words.nl.js';

/** Where young, innovative firms are and what they need. */
export const chart = defineChart({
  name: 'startup-map',
  options,
  forms: [['x', 'y'], ['lon', 'lat'], ['position'], ['area']],
  words: { nl, en: () => import('./words.en.js').then((module) => module.en) },
  draw,
  insights,
  controls,
});
