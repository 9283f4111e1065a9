import type { ReactiveController } from 'lit';
import { isNumeric, textAt, type Dataset } from '../../../core/dataset.js';
import { spanOf } from '../../../core/period-span.js';
import { PeilError } from '../../../core/error.js';
import type { Besides, PeilHost } from '../../../element/host.js';
import { dayOf, type TrendEvent } from '../events.js';

/** Brings what happened when: from the address in `events-url`, else from a child list with `data-for="events"`. */
export class EventsController implements ReactiveController, Besides {
  error: PeilError | undefined;

  readonly #host: PeilHost;
  #events: readonly TrendEvent[] | undefined;
  #asked = '';
  #abort = new AbortController();
  #waiting = 0;

  constructor(host: PeilHost) {
    this.#host = host;
    host.addController(this);
  }

  get waiting(): boolean {
    return this.#waiting > 0;
  }

  again(): void {
    if (this.error) this.#asked = '';
    this.error = undefined;
  }

  of(option: string): readonly TrendEvent[] | undefined {
    return option === 'events' ? this.#events : undefined;
  }

  hostConnected(): void {
    this.#abort = new AbortController();
  }

  hostDisconnected(): void {
    this.#abort.abort();
    this.#asked = '';
    this.#waiting = 0;
  }

  prepare(): void {
    const url = String(this.#host.input('eventsUrl') ?? '');
    const children = url ? [] : listed(this.#host);
    const asked = url || JSON.stringify(children);
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.error = undefined;
    this.#events = children.length > 0 ? children : undefined;
    if (url) void this.#load(url);
  }

  async #load(url: string): Promise<void> {
    const { signal } = this.#abort;
    this.#waiting++;
    try {
      const address = new URL(url, this.#host.baseURI).href;
      const { loadReading } = await import('../../../data/load-reading.js');
      const { data } = await loadReading(address, { signal, credentials: this.#host.credentials ?? 'omit' });
      if (this.#asked === url) this.#events = eventsIn(data);
    } catch (error) {
      if (signal.aborted || this.#asked !== url) return;
      this.error =
        error instanceof PeilError ? error : new PeilError('broken', { found: String(error) }, { cause: error });
    } finally {
      if (!signal.aborted) this.#waiting--;
      this.#host.requestUpdate();
    }
  }
}

/** Events of the items of a child list, each with a `<time datetime>`; an item without a date is left out. */
function listed(host: PeilHost): readonly TrendEvent[] {
  return [...host.querySelectorAll(':scope > [data-for="events"] > *')].flatMap((item) => {
    const time = item.querySelector('time');
    const date = dayOf(time?.getAttribute('datetime') ?? time?.textContent?.trim() ?? '');
    const words = [...item.childNodes]
      .map((node) => (node === time ? '' : (node.textContent ?? '')))
      .join(' ')
      .replace(/\s+/g, ' ')
      .replace(/^[\s:–-]+/, '')
      .trim();
    return date && words ? [{ date, words }] : [];
  });
}

/** Events of a table: its first column of dates, and its first column of words. */
export function eventsIn(data: Dataset): readonly TrendEvent[] {
  const when = data.columns.find(({ field }) => field.type === 'date' || field.type === 'period');
  const words = data.columns.find((column) => column !== when && !isNumeric(column) && column.field.type === 'text');
  return Array.from({ length: data.length }, (_, row) => row).flatMap((row) => {
    const written = textAt(when, row) ?? '';
    const date = spanOf(written)?.[0] ?? dayOf(written);
    const said = textAt(words, row)?.trim();
    return date && said ? [{ date, words: said }] : [];
  });
}
