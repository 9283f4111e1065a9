import { defineChart } from '../../core/chart.js';
import { draw } from './draw.js';
import { insights } from './insights.js';
import { isListed, listing } from './listing.js';
import { options } from './options.js';
import { mostAtOnce, prepare } from './prepare.js';
import { isGiven, rarity } from './rarity.js';
import { nl } from './words.nl.js';

/** Where to begin: items between two scales, in four quadrants that say what to do. */
export const chart = defineChart({
  name: 'priority-matrix',
  options,
  forms: [['item', 'x', 'y']],
  words: { nl, en: () => import('./words.en.js').then((module) => module.en) },
  // One after another: what is not there yet tells what more is needed, and may refuse what a page gives.
  bring(data, values, width) {
    const rare = (isNeeded: boolean) => (isNeeded ? rarity.bring(values) : undefined);
    return (
      rare(isGiven(values)) ??
      rare(prepare(data, values).isRare) ??
      listing.bring(values, isListed(prepare(data, values), width)) ??
      (isGiven(values) ? rarity.part.bringChanged(prepare(data, values), values) : undefined)
    );
  },
  draw,
  specification: async (data, values, frame) =>
    (await import('./whole-specification.js')).wholeSpecification(data, values, frame),
  insights,
  controls: (data, values) =>
    prepare(data, values).items.length > mostAtOnce ? [{ option: 'all', kind: 'flag', value: String(values.all) }] : [],
});
