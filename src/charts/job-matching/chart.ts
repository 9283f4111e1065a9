import { defineChart } from '../../core/chart.js';
import { later } from '../../kit/later.js';
import { controls } from './controls.js';
import { drawBars } from './draw-bars.js';
import { insights } from './insights.js';
import { options } from './options.js';
import { viewOf } from './shown.js';
import { nl } from './words.nl.js';

/** The views that most pages do not open with. */
const parts = { trend: later(() => import('./trend.js')), flow: later(() => import('./moves.js')) };

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
  bring(data, values) {
    const view = viewOf(data, values);
    return view === 'bars' ? undefined : parts[view].bring();
  },
  draw(data, values, frame) {
    const view = viewOf(data, values);
    return (view === 'bars' ? drawBars : parts[view].part.draw)(data, values, frame);
  },
  insights(data, values) {
    const view = viewOf(data, values);
    return (view === 'bars' ? insights : parts[view].part.insights)(data, values);
  },
  controls: (data, values, locale) =>
    controls(data, values, locale, viewOf(data, values) === 'flow' ? parts.flow.part.folds : undefined),
});
