import { defineElement } from '../../element/define-element.js';
import { PeilElement } from '../../element/peil-element.js';
import { chart } from './chart.js';

/**
 * How a municipality does compared with others: a strip of all of them or ranked bars, with its place, the middle and the middle half.
 *
 * The data has a row per municipality with `region` (a code of CBS or a name) and `value`, and where it has them `period`, `lower` and
 * `upper`, `group` and `name`. Columns are found by their usual names or named by attributes. `municipality="GM0344"` stands out;
 * `compare` and `peers` say whom it is compared with. Rows of a country or a province are never ranked among municipalities.
 */
export class PeilBenchmark extends PeilElement {
  static override readonly chart = chart;
}

defineElement('peil-benchmark', PeilBenchmark);
