import { defineChart } from '../../core/chart.js';
import type { Dataset } from '../../core/dataset.js';
import { bringAll, later } from '../../kit/later.js';
import { controls } from './controls.js';
import { drawBars } from './draw-bars.js';
import { insights } from './insights.js';
import { rareOf } from './notes.js';
import { options, type JobValues } from './options.js';
import { barsFold, viewOf } from './shown.js';
import { nl } from './words.nl.js';

/** The views that most pages do not open with. */
const parts = { trend: later(() => import('./trend.js')), flow: later(() => import('./moves.js')) };

const bars = { draw: drawBars, insights, folds: barsFold };

/** The code of the view that is shown, once it is there. */
function partOf(data: Dataset, values: JobValues) {
  const view = viewOf(data, values);
  return view === 'bars' ? bars : parts[view].part;
}

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
    return bringAll([view !== 'bars' && parts[view], view !== 'flow' && rareOf(data, values)], values);
  },
  draw: (data, values, frame) => partOf(data, values).draw(data, values, frame),
  insights: (data, values) => partOf(data, values).insights(data, values),
  controls: (data, values, locale) => controls(data, values, locale, partOf(data, values).folds(data, values)),
});
