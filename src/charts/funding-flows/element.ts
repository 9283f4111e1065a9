import { defineElement } from '../../element/define-element.js';
import { PeilElement } from '../../element/peil-element.js';
import { chart } from './chart.js';

/**
 * `<peil-funding-flows>`: which money flows there are, from whom to what. Rows are links (`from`, `to`, `amount`) or ways
 * through stages (`stages`, `amount`); `period` gives a choice of years, `level` colours the flows.
 */
export class PeilFundingFlows extends PeilElement {
  static override readonly chart = chart;
}

defineElement('peil-funding-flows', PeilFundingFlows);
