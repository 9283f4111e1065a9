import { PeilError } from '../../../core/error.js';
import type { Besides, PeilHost } from '../../../element/host.js';
import type { TrendEvent } from '../events.js';

/** Brings what reads events for an element that has some: an address in `events-url`, or a child list. */
export class EventsLater implements Besides {
  readonly #host: PeilHost;
  #events: Besides | undefined;
  #error: PeilError | undefined;
  #isComing = false;

  constructor(host: PeilHost) {
    this.#host = host;
  }

  get error(): PeilError | undefined {
    return this.#error ?? this.#events?.error;
  }

  get waiting(): boolean {
    return this.#isComing || (this.#events?.waiting ?? false);
  }

  again(): void {
    this.#error = undefined;
    this.#events?.again();
  }

  of(option: string): readonly TrendEvent[] | undefined {
    return this.#events?.of(option) as readonly TrendEvent[] | undefined;
  }

  prepare(): void {
    this.#events?.prepare();
    const isWanted = this.#host.input('eventsUrl') ?? this.#host.querySelector(':scope > [data-for="events"]');
    if (isWanted && !this.#events && !this.#isComing && !this.#error) void this.#load();
  }

  async #load(): Promise<void> {
    this.#isComing = true;
    try {
      const { EventsController } = await import('./events-controller.js');
      this.#events = new EventsController(this.#host);
    } catch (error) {
      this.#error = new PeilError('network', { url: import.meta.url }, { cause: error });
    }
    this.#isComing = false;
    this.#host.requestUpdate();
  }
}
