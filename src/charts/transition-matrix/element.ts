import { defineElement } from '../../element/define-element.js';
import { PeilElement } from '../../element/peil-element.js';
import { chart } from './chart.js';

/**
 * What supports what: innovations against challenges, with a symbol as large as the support, totals, and what has none.
 *
 * The data has a row per pair with `row` and `column`, and where it has it `strength` (words or numbers on a scale) or `value` (a
 * number to add up). Without either a pair counts as often as it occurs. Columns are found by their usual names or named by attributes.
 */
export class PeilTransitionMatrix extends PeilElement {
  static override readonly chart = chart;
}

defineElement('peil-transition-matrix', PeilTransitionMatrix);
