import { defineChart } from '../../core/chart.js';
import { controls } from './controls.js';
import { draw } from './draw.js';
import { insights } from './insights.js';
import { options } from './options.js';
import { nl } from './words.nl.js';

/** How jobseekers and vacancies match, per occupation. */
export const chart = defineChart({
  name: 'job-matching',
  options,
  forms: [
    ['occupation', 'jobseekers', 'vacancies'],
    ['occupation', 'kind', 'count'],
    ['from', 'to', 'count'],
  ],
  words: { nl, en: () => import('./words.en.js').then((module) => module.en) },
  draw,
  insights,
  controls,
});
