import type { PropertyValues } from 'lit';
import { PeilError } from '../../core/error.js';
import { defineElement } from '../../element/define-element.js';
import type { Besides } from '../../element/host.js';
import { PeilElement } from '../../element/peil-element.js';
import { chart } from './chart.js';

/** While what reads events is on its way. */
const coming: Besides = { error: undefined, waiting: true, prepare() {}, again() {}, of() {} };

/**
 * Whether things go the right way: lines through time with what was agreed, what is expected, how sure it is, and what happened.
 *
 * The data has a row per period with `period` and `value`, and where it has them `series`, `lower` and `upper`, `target`, `forecast`
 * and `status`. Columns are found by their usual names or named by attributes. Events come from `events`, from `events-url`, or from
 * a child list: `<ul data-for="events"><li><time datetime="2026-03-12">12 maart 2026</time> De raad stelt het plan vast</li></ul>`.
 */
export class PeilTrend extends PeilElement {
  static override readonly chart = chart;

  protected override besides: Besides | undefined = undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.besides && (this.input('eventsUrl') ?? this.querySelector(':scope > [data-for="events"]')))
      void this.#bringEvents();
    super.willUpdate(changed);
  }

  async #bringEvents(): Promise<void> {
    this.besides = coming;
    this.besides = await import('./element/events-controller.js').then(
      ({ EventsController }) => new EventsController(this),
      (cause: unknown) => ({
        ...coming,
        waiting: false,
        error: new PeilError('network', { url: import.meta.url }, { cause }),
        again: () => (this.besides = undefined),
      }),
    );
    this.requestUpdate();
  }
}

defineElement('peil-trend', PeilTrend);
