import type { ReactiveController } from 'lit';
import type { Boundaries } from '../core/boundaries.js';
import { PeilError } from '../core/error.js';
import type { Besides, PeilHost } from './host.js';

/** Brings the areas of a map for the option that takes them, from the address in `<option>-url`. */
export class BoundariesController implements ReactiveController, Besides {
  error: PeilError | undefined;

  readonly #host: PeilHost;
  #boundaries: Boundaries | undefined;
  #asked = '';
  #abort = new AbortController();
  #waiting = 0;

  constructor(host: PeilHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether areas are on their way. */
  get waiting(): boolean {
    return this.#waiting > 0;
  }

  again(): void {
    if (this.error) this.#asked = '';
    this.error = undefined;
  }

  of(option: string): Boundaries | undefined {
    return this.#host.chart.options[option]?.kind === 'boundaries' ? this.#boundaries : undefined;
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
    const { options } = this.#host.chart;
    const [url, field] = [
      `${Object.keys(options).find((name) => options[name]?.kind === 'boundaries')}Url`,
      'boundaryField',
    ].map((name) => String(this.#host.input(name) ?? '')) as [string, string];
    const asked = url && `${url} ${field}`;
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#boundaries = this.error = undefined;
    if (asked) void this.#load(asked, url, field);
  }

  async #load(asked: string, url: string, field: string): Promise<void> {
    const { signal } = this.#abort;
    this.#waiting++;
    try {
      const { loadBoundaries } = await import('../data/load-boundaries.js');
      const address = new URL(url, this.#host.baseURI).href;
      const credentials = this.#host.credentials ?? 'omit';
      const boundaries = await loadBoundaries(address, { signal, credentials, ...(field ? { field } : {}) });
      if (this.#asked === asked) this.#boundaries = boundaries;
    } catch (error) {
      if (signal.aborted || this.#asked !== asked) return;
      const told = error instanceof PeilError ? error.facts : { found: String(error) };
      this.error = new PeilError('boundaries', { ...told, url }, { cause: error });
    } finally {
      if (!signal.aborted) this.#waiting--;
      this.#host.requestUpdate();
    }
  }
}
