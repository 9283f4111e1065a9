import type { ReactiveController } from 'lit';
import { PeilError } from '../core/error.js';
import { load, forget } from '../data/source.js';
import type { Progress } from '../data/read.js';
import type { Reading, ReadSettings } from '../data/report.js';
import type { PeilHost } from './host.js';

/** The attributes that say how the page wants its data read, see `read-settings.ts`. */
const setting = /^(data-(?!url$|cred)|suppress-|round-)/;

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
  /** How far a source is that comes in parts: rows, and of how many. */
  heard: Parameters<Progress> | undefined;

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
    this.#children = new MutationObserver((changes) => {
      const inside = changes.some(({ type }) => type !== 'attributes');
      if (inside && !this.#host.dataUrl && !this.#host.rows) this.refresh();
      this.#host.requestUpdate();
    });
    this.#children.observe(this.#host, { childList: true, subtree: true, characterData: true, attributes: true });
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
    const { dataUrl, rows, credentials, refresh } = this.#host;
    const asked = rows ?? JSON.stringify([dataUrl, credentials, refresh, this.#given]);
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
    const { signal } = (this.#abort = new AbortController());
    if (!keep) this.reading = undefined;
    this.error = this.heard = undefined;
    this.slow = false;
    const answer = this.#read(signal);
    if (!answer) {
      this.phase = this.reading ? 'ready' : 'none';
      return;
    }
    this.phase = 'loading';
    this.#slowTimer = setTimeout(() => {
      this.slow = true;
      this.#host.requestUpdate();
    }, 4000);
    void this.#settle(answer, signal);
    this.#host.requestUpdate();
  }

  /** Takes what came, or why it did not; not when something else was asked meanwhile. */
  async #settle(answer: Promise<Reading>, signal: AbortSignal): Promise<void> {
    let reading: Reading | undefined;
    let error: PeilError | undefined;
    try {
      reading = await answer;
    } catch (cause) {
      error = cause instanceof PeilError ? cause : new PeilError('broken', { found: String(cause) }, { cause });
    }
    // What reads is a task of its own, and so is what draws.
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return;
    clearTimeout(this.#slowTimer);
    this.error = error;
    this.phase = error ? 'error' : 'ready';
    if (reading) {
      this.reading = reading;
      this.readAt = new Date();
    }
    this.#host.requestUpdate();
  }

  /** What the page says of reading, as it is written. */
  get #given(): string {
    return [...this.#host.attributes]
      .flatMap(({ name, value }) => (setting.test(name) ? `${name}=${value}` : []))
      .join();
  }

  #read(signal: AbortSignal): Promise<Reading> | undefined {
    const host = this.#host;
    const { rows, dataUrl, credentials = 'omit', refresh } = host;
    const inPage =
      rows ??
      (!dataUrl && host.querySelector(':scope > script[type="application/json"]:not([data-for]), :scope > table'));
    const bring = async (): Promise<Reading> => {
      const settings: ReadSettings = this.#given ? (await import('./read-settings.js')).readSettingsOf(host) : {};
      if (inPage) return (await import('./read-children.js')).readChildren(host, settings);
      const progress: Progress = (...heard) => {
        this.heard = heard;
        host.requestUpdate();
      };
      const url = this.#url(dataUrl ?? '');
      const request = { signal, credentials, settings };
      const answer = load(url, { ...request, progress });
      if (refresh) void import('./refresh.js').then(({ keepFresh }) => keepFresh(this, host, url, request, answer));
      return answer;
    };
    return inPage || dataUrl ? bring() : undefined;
  }
}
