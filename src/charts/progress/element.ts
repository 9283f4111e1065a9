import { defineElement } from '../../element/define-element.js';
import { PeilElement } from '../../element/peil-element.js';
import { chart } from './chart.js';

/**
 * Whether goals are on course for what was agreed: each as a bar from start to target, with where it should be now at an even pace.
 *
 * The data has a row per goal with `goal`, `value` and `target`, and where it has them `start`, `since`, `due`, `status` (what the owner
 * reports), `owner`, `weight`, `group` and `unit`. A pace is told only where the start, its day and the term are known: a start of zero is
 * taken only when the page says `start-value="0"` or a column does. With `goal` and `status` alone it is a checklist: done, partly done,
 * not done, not applicable. With levels as figures (`view="levels"`) it shows which level skills have. Columns are found by their
 * usual names or named by attributes.
 */
export class PeilProgress extends PeilElement {
  static override readonly chart = chart;
}

defineElement('peil-progress', PeilProgress);
