import { defineElement } from '../../element/define-element.js';
import { PeilElement } from '../../element/peil-element.js';
import { chart } from './chart.js';

/**
 * Where to begin: measures, projects or parties between two scales, in four quadrants that say what to do.
 *
 * The data has a row per item with `item`, `x` (risk, effort or influence) and `y` (value or involvement), and where it has them `size`
 * and `group`. Columns are found by their usual names or named by attributes. `preset` names the quadrants: `value-risk`,
 * `effort-value` or `participation`; `top-left` and the like give names of the page's own.
 */
export class PeilPriorityMatrix extends PeilElement {
  static override readonly chart = chart;
}

defineElement('peil-priority-matrix', PeilPriorityMatrix);
