import { defineChart } from '../../core/chart.js';
import { bringAll } from '../../kit/later.js';
import { bringSpecified } from '../../vega-lite/specified.js';
import { draw } from './draw.js';
import { insights } from './insights.js';
import { lookOf, parts } from './later-parts.js';
import { nowhere } from './look.js';
import { isChecklist, options } from './options.js';
import { prepare, shownOf } from './prepare.js';
import { nl } from './words.nl.js';

/** Whether goals are on course for what was agreed, how far a checklist is done, or which level skills have. */
export const chart = defineChart({
  name: 'progress',
  options,
  forms: [
    ['goal', 'value', 'target'],
    ['goal', 'status'],
  ],
  words: { nl, en: () => import('./words.en.js').then((module) => module.en) },
  bring(data, values) {
    const { checklist, levels, fold, free, more } = parts;
    const isChanged = values.spec !== undefined || values.specPatch !== undefined;
    const progress = isChecklist(values) ? undefined : prepare(data, values);
    const coming = bringAll(
      progress
        ? [
            progress.isLevels && levels,
            shownOf(progress, values).length < progress.goals.length && fold,
            progress.hasMore && more,
            isChanged && free,
          ]
        : [checklist, fold],
      values,
    );
    // The picture of a part that is on its way is not known before it is there.
    const specified = () =>
      bringSpecified(
        progress ? lookOf(progress).picture([], values, nowhere).specification : checklist.part.specification(),
        values,
        values,
      );
    return coming ? coming.then(async (words) => ({ ...words, ...(await specified()) })) : specified();
  },
  draw,
  specification: async (data, values, frame) => (await import('./whole.js')).whole(data, values, frame),
  insights,
});
