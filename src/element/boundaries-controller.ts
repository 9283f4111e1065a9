import type { ReactiveController } from 'lit';
import type { Boundaries } from '../core/boundaries.js';
import { PeilError } from '../core/error.js';
import type { Besides, PeilHost } from './host.js';

/** Brings the areas of a map for the options that take them, from the address in `<option>-url`. */
export class BoundariesController implements ReactiveController, Besides {
  error: PeilError | undefined;

  readonly #host: PeilHost;
  readonly #loaded = new Map<string, Boundaries>();
  readonly #asked = new Map<string, string>();
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
    if (this.error) this.#asked.clear();
    this.error = undefined;
  }

  of(option: string): Boundaries | undefined {
    return this.#loaded.get(option);
  }

  hostConnected(): void {
    this.#abort = new AbortController();
  }

  hostDisconnected(): void {
    this.#abort.abort();
    this.#asked.clear();
    this.#waiting = 0;
  }

  prepare(): void {
    for (const [name, option] of Object.entries(this.#host.chart.options)) {
      if (option.kind === 'boundaries') this.#bring(name);
    }
  }

  #bring(option: string): void {
    const url = this.#host.input(`${option}Url`);
    const field = this.#host.input('boundaryField');
    const asked = typeof url === 'string' && url !== '' ? `${url} ${String(field ?? '')}` : '';
    if (asked === (this.#asked.get(option) ?? '')) return;
    this.#asked.set(option, asked);
    this.#loaded.delete(option);
    this.error = undefined;
    if (asked) void this.#load(option, asked, String(url), typeof field === 'string' ? field : undefined);
  }

  async #load(option: string, asked: string, url: string, field: string | undefined): Promise<void> {
    const { signal } = this.#abort;
    this.#waiting++;
    try {
      const { loadBoundaries } = await import('../data/load-boundaries.js');
      const address = new URL(url, this.#host.baseURI).href;
      const credentials = this.#host.credentials ?? 'omit';
      const boundaries = await loadBoundaries(address, { signal, credentials, ...(field ? { field } : {}) });
      if (this.#asked.get(option) === asked) this.#loaded.set(option, boundaries);
    } catch (error) {
      if (signal.aborted || this.#asked.get(option) !== asked) return;
      const told = error instanceof PeilError ? error.facts : { found: String(error) };
      this.error = new PeilError('boundaries', { ...told, url }, { cause: error });
    } finally {
      if (!signal.aborted) this.#waiting--;
      this.#host.requestUpdate();
    }
  }
}
