import { defineElement } from '../../element/define-element.js';
import { PeilElement } from '../../element/peil-element.js';
import { chart } from './chart.js';

/**
 * How well jobseekers and employers find each other, per occupation: bars back to back around the tension between them,
 * the tension through time, or moves from occupation to occupation.
 *
 * The data has a row per occupation with `jobseekers` and `vacancies`, a row per count with `kind` and `count`, or a row per
 * move with `from`, `to` and `count`. Columns are found by their usual names or named by attributes.
 */
export class PeilJobMatching extends PeilElement {
  static override readonly chart = chart;
}

defineElement('peil-job-matching', PeilJobMatching);
