import { defineChart } from '../../core/chart.js';
import { bringAll, bringOn } from '../../kit/later.js';
import { bringSpecified } from '../../vega-lite/specified.js';
import { draw } from './draw.js';
import { insights } from './insights.js';
import { isListed, listing } from './listing.js';
import { notesOf } from './notes.js';
import { options } from './options.js';
import { prepare } from './prepare.js';
import { isGiven, rarity } from './rarity.js';
import { specification } from './specification.js';
import { nl } from './words.nl.js';

/** Where to begin: items between two scales, in four quadrants that say what to do. */
export const chart = defineChart({
  name: 'priority-matrix',
  options,
  forms: [['item', 'x', 'y']],
  words: { nl, en: () => import('./words.en.js').then((module) => module.en) },
  bring(data, values, width) {
    return bringOn(() => {
      const given = isGiven(values) && rarity.bring(values);
      if (given) return given;
      const priorities = prepare(data, values);
      const { groups } = priorities;
      const isRare = [...insights(data, values), ...notesOf(priorities, values)].some(({ kind }) => !nl[kind]);
      return (
        bringAll(
          [
            isRare && rarity,
            { bring: (asker) => listing.bring(asker ?? values, isListed(priorities, width)), part: undefined },
          ],
          values,
        ) ??
        // What is needed to draw does not depend on where things are.
        bringSpecified(specification({ x: axis, y: axis, height: 1, most: 1, area: 1, groups }), values, values)
      );
    });
  },
  draw,
  specification: async (data, values, frame) =>
    (await import('./whole-specification.js')).wholeSpecification(data, values, frame),
  insights,
  controls: (data, values) =>
    prepare(data, values).items.length > 45 ? [{ option: 'all', kind: 'flag', value: String(values.all) }] : [],
});

const axis = { title: '', domain: [0, 1], ticks: [] } as const;
