import { defineChart } from '../../core/chart.js';
import { bringAll, bringOn } from '../../kit/later.js';
import { bringSpecified } from '../../vega-lite/specified.js';
import { draw } from './draw.js';
import { insights } from './insights.js';
import { parts, pictureOf } from './later-parts.js';
import { nowhere } from './look.js';
import { isChecklist, options } from './options.js';
import { mayBeLevels, prepare, shownOf } from './prepare.js';
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
  bring: (data, values) =>
    bringOn(() => {
      const { checklist, levels, more, left, far, fold, free } = parts;
      if (isChecklist(values))
        return bringAll([checklist, fold], values) ?? bringSpecified(checklist.part.specification(), values, values);
      // Whether figures are levels is for that part to say.
      const first = mayBeLevels(values) && levels.bring(values);
      if (first) return first;
      const progress = prepare(data, values);
      const { goals, hasMore, hasLeft, isFar } = progress;
      const isChanged = values.spec ?? values.specPatch;
      const isFolded = shownOf(progress, values).length < goals.length;
      const needed = [hasMore && more, hasLeft && left, isFar && far, isFolded && fold, Boolean(isChanged) && free];
      return (
        bringAll(needed, values) ??
        bringSpecified(pictureOf(progress, [], values, nowhere).specification, values, values)
      );
    }),
  draw,
  specification: async (data, values, frame) => (await import('./whole.js')).whole(data, values, frame),
  insights,
});
