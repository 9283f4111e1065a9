import { defineChart } from '../../core/chart.js';
import { bringAll, bringOn } from '../../kit/later.js';
import { bringSpecified } from '../../vega-lite/specified.js';
import { controls } from './controls.js';
import { draw } from './draw.js';
import { hasMore, insights } from './insights.js';
import { gridding, isNarrow, listing } from './layout.js';
import { options, type MatrixValues } from './options.js';
import { plainly, prepare, type Matrix } from './prepare.js';
import { rare, sayings } from './rarely.js';
import { specification } from './specification.js';
import { nl } from './words.nl.js';

/** Where things stand is not known yet, and does not matter for what is needed. */
const anywhere = { encoding: { x: { field: 'column' }, y: { field: 'row' } }, height: 1, area: 1 };

/** Brings what shows and tells a matrix. */
function bringView(matrix: Matrix, values: MatrixValues, width: number) {
  const isList = isNarrow(matrix, width);
  return (
    bringAll([!isList && gridding, hasMore(matrix) && sayings], values) ??
    listing.bring(values, isList) ??
    bringSpecified(() => specification(matrix, anywhere), values, values)
  );
}

/** What supports what, and where nothing does: symbols in a matrix, sized by how much. */
export const chart = defineChart({
  name: 'transition-matrix',
  options,
  forms: [['row', 'column']],
  words: { nl, en: () => import('./words.en.js').then((module) => module.en) },
  bring: (data, values, width) =>
    bringOn(
      () => (plainly(data, values) ? undefined : rare.bring(values)) ?? bringView(prepare(data, values), values, width),
    ),
  draw,
  specification: async (data, values, frame) =>
    (await import('./whole-specification.js')).wholeSpecification(data, values, frame),
  insights,
  controls,
});
