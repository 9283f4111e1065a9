import { defineChart } from '../../core/chart.js';
import { bringAll, bringOn } from '../../kit/later.js';
import { bringSpecified } from '../../vega-lite/specified.js';
import { controls } from './controls.js';
import { draw } from './draw.js';
import { insights } from './insights.js';
import { gridding, isNarrow, listing } from './layout.js';
import { notesOf } from './notes.js';
import { options } from './options.js';
import { prepare } from './prepare.js';
import { rare, rareWords } from './rarely.js';
import { specification } from './specification.js';
import { nl } from './words.nl.js';

/** What supports what, and where nothing does: symbols in a matrix, sized by how much. */
export const chart = defineChart({
  name: 'transition-matrix',
  options,
  forms: [['row', 'column']],
  words: { nl, en: () => import('./words.en.js').then((module) => module.en) },
  bring(data, values, width) {
    const matrix = prepare(data, values);
    const isList = isNarrow(matrix, width);
    const isRare = [...insights(data, values), ...notesOf(matrix, values)].some(({ kind }) => !nl[kind]);
    // Where things stand is not known yet, and does not matter for what is needed.
    const any = { x: { field: 'column' }, y: { field: 'row' }, height: 1, area: 1, isList: false };
    return bringOn(
      () =>
        bringAll([!isList && gridding, matrix.isOdd && rare, isRare && rareWords], values) ??
        listing.bring(values, isList) ??
        bringSpecified(specification(matrix, any), values, values),
    );
  },
  draw,
  specification: async (data, values, frame) =>
    (await import('./whole-specification.js')).wholeSpecification(data, values, frame),
  insights,
  controls,
});
