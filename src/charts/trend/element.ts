import { defineElement } from '../../element/define-element.js';
import { PeilElement } from '../../element/peil-element.js';
import { chart } from './chart.js';
import { EventsLater } from './element/events-later.js';

/**
 * Whether things go the right way: lines through time with what was agreed, what is expected, how sure it is, and what happened.
 *
 * The data has a row per period with `period` and `value`, and where it has them `series`, `lower` and `upper`, `target`, `forecast`
 * and `status`. Columns are found by their usual names or named by attributes. Events come from `events`, from `events-url`, or from
 * a child list: `<ul data-for="events"><li><time datetime="2026-03-12">12 maart 2026</time> De raad stelt het plan vast</li></ul>`.
 */
export class PeilTrend extends PeilElement {
  static override readonly chart = chart;

  protected override readonly besides = new EventsLater(this);
}

defineElement('peil-trend', PeilTrend);
