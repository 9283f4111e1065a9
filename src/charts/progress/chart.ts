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
      const { checklist, levels, more, rare, free } = parts;
      if (isChecklist(values))
        return (
          bringAll([checklist, rare], values) ?? bringSpecified(() => checklist.part.specification(), values, values)
        );
      // Whether figures are levels is for that part to say.
      const first = mayBeLevels(values) && levels.bring(values);
      if (first) return first;
      const progress = prepare(data, values);
      const { goals, hasMore, hasLeft, isFar } = progress;
      const isRare = hasLeft || isFar || shownOf(progress, values).length < goals.length;
      const isChanged = values.spec !== undefined || values.specPatch !== undefined;
      const needed = [hasMore && more, isRare && rare, isChanged && free];
      return (
        bringAll(needed, values) ??
        bringSpecified(() => pictureOf(progress, [], values, nowhere).specification, values, values)
      );
    }),
  draw,
  specification: async (data, values, frame) => (await import('./whole.js')).whole(data, values, frame),
  insights,
});
