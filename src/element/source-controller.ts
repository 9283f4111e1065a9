import type { ReactiveController } from 'lit';
import { PeilError } from '../core/error.js';
import { load, forget } from '../data/source.js';
import type { Reading, ReadSettings } from '../data/report.js';
import type { PeilHost } from './host.js';

/** The attributes `data-…` that say how the page wants its data read. */
const settingNames = 'format path delimiter decimal encoding header-row types'.split(' ');

/** Where the data stands. */
export type Phase = 'none' | 'loading' | 'ready' | 'error';

/** Brings the data of an element: by URL, from a child table or JSON script, or from the rows a page sets. */
export class SourceController implements ReactiveController {
  phase: Phase = 'none';
  /** Whether the answer is taking longer than a reader expects. */
  slow = false;
  reading: Reading | undefined;
  error: PeilError | undefined;
  /** When the last good answer came. */
  readAt: Date | undefined;

  readonly #host: PeilHost;
  #abort: AbortController | undefined;
  #asked: unknown;
  #children: MutationObserver | undefined;
  #slowTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: PeilHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#children = new MutationObserver(() => {
      if (!this.#host.dataUrl && !this.#host.rows) this.refresh();
    });
    this.#children.observe(this.#host, { childList: true, subtree: true, characterData: true });
    this.#asked = undefined;
    // Children that the parser has yet to add are seen by the observer.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#children?.disconnect();
    this.#abort?.abort();
    clearTimeout(this.#slowTimer);
  }

  /** Asks for the data when what is asked has changed. */
  prepare(): void {
    const { dataUrl, rows, credentials } = this.#host;
    const asked = rows ?? JSON.stringify([dataUrl, credentials, this.#given]);
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#start(false);
  }

  /** Asks again for the same data; what was shown stays until the answer is there. */
  refresh(): void {
    if (this.#host.dataUrl) forget(this.#url(this.#host.dataUrl));
    this.#start(true);
  }

  #url(given: string): string {
    return new URL(given, this.#host.baseURI).href;
  }

  #start(keep: boolean): void {
    this.#abort?.abort();
    clearTimeout(this.#slowTimer);
    const abort = (this.#abort = new AbortController());
    if (!keep) this.reading = undefined;
    this.error = undefined;
    this.slow = false;
    const answer = this.#read(abort.signal);
    if (!answer) {
      this.phase = this.reading ? 'ready' : 'none';
      return;
    }
    this.phase = 'loading';
    this.#slowTimer = setTimeout(() => {
      this.slow = true;
      this.#host.requestUpdate();
    }, 4000);
    answer.then(
      (reading) => this.#settle(abort, () => this.#done(reading)),
      (error: unknown) => this.#settle(abort, () => this.#fail(error)),
    );
    this.#host.requestUpdate();
  }

  #settle(abort: AbortController, then: () => void): void {
    if (abort.signal.aborted) return;
    clearTimeout(this.#slowTimer);
    then();
    this.#host.requestUpdate();
  }

  #done(reading: Reading): void {
    this.reading = reading;
    this.readAt = new Date();
    this.phase = 'ready';
  }

  #fail(error: unknown): void {
    this.error =
      error instanceof PeilError ? error : new PeilError('broken', { found: String(error) }, { cause: error });
    this.phase = 'error';
  }

  /** What the page says of reading, as it is written; `null` for each that is absent. */
  get #given(): readonly (string | null)[] {
    return settingNames.map((name) => this.#host.getAttribute(`data-${name}`));
  }

  #read(signal: AbortSignal): Promise<Reading> | undefined {
    const host = this.#host;
    const { rows, dataUrl, credentials = 'omit' } = host;
    const inPage =
      rows ??
      (!dataUrl && host.querySelector(':scope > script[type="application/json"]:not([data-for]), :scope > table'));
    const bring = async (): Promise<Reading> => {
      const settings: ReadSettings = this.#given.some((value) => value !== null)
        ? (await import('./read-settings.js')).readSettingsOf(host)
        : {};
      if (inPage) return (await import('./read-children.js')).readChildren(host, settings);
      return load(this.#url(dataUrl ?? ''), { signal, credentials, settings });
    };
    return inPage || dataUrl ? bring() : undefined;
  }
}
