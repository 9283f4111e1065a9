import { defineChart, type Words } from '../../core/chart.js';
import { bringSpecified } from '../../vega-lite/specified.js';
import { controls } from './controls.js';
import { draw } from './draw.js';
import { insights } from './insights.js';
import { options } from './options.js';
import { prepare } from './prepare.js';
import { isRare, rare } from './rarely.js';
import { specification } from './specification.js';
import { nl } from './words.nl.js';

/** What supports what, and where nothing does: symbols in a matrix, sized by how much. */
export const chart = defineChart({
  name: 'transition-matrix',
  options,
  forms: [['row', 'column']],
  words: { nl, en: () => import('./words.en.js').then((module) => module.en) },
  bring(data, values) {
    // Where things stand is not known yet, and does not matter for what is needed.
    const any = { x: { field: 'column' }, y: { field: 'row' }, height: 1, area: 1, isList: false };
    return bothOf(
      isRare(prepare(data, values), values) ? rare.bring(values) : undefined,
      bringSpecified(specification({ most: 1 }, any), values, values),
    );
  },
  draw,
  specification: async (data, values, frame) =>
    (await import('./whole-specification.js')).wholeSpecification(data, values, frame),
  insights,
  controls,
});

/** The words of two parts that are on their way. */
function bothOf(one: Promise<Words> | undefined, other: Promise<Words> | undefined): Promise<Words> | undefined {
  return one && other ? Promise.all([one, other]).then(([a, b]) => ({ ...a, ...b })) : (one ?? other);
}
