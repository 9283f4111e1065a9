import { PeilError } from '../core/error.js';
import { loadAnew } from '../data/load-anew.js';
import type { Reading } from '../data/report.js';
import { keyOf, load, type SourceRequest } from '../data/source.js';
import { intervalOf } from './refresh-interval.js';
import type { PeilHost } from './host.js';
import type { SourceController } from './source-controller.js';

/** An element that is kept fresh, with what it asks for. */
interface Member {
  readonly url: string;
  readonly request: SourceRequest;
  readonly source: SourceController;
  readonly host: PeilHost;
  readonly interval: number;
}

const hour = 3_600_000;
/** The longest that a timer of a browser can wait, ms. */
const longest = 2 ** 31 - 1;

const watches = new Map<string, Watch>();

/**
 * Asks for the data of an element again and again, at the interval in its attribute `refresh`, until the signal of its request: one
 * request for all elements of one address and terms. Not while the page is hidden or offline.
 */
export async function keepFresh(
  source: SourceController,
  host: PeilHost,
  url: string,
  request: SourceRequest,
  answer: Promise<Reading>,
): Promise<void> {
  const interval = intervalOf(host.refresh);
  if (!interval) return;
  const failure: unknown = await answer.then(
    () => undefined,
    (error: unknown) => error,
  );
  // The element itself goes first.
  await new Promise((done) => setTimeout(done));
  const { signal } = request;
  if (signal.aborted) return;
  const key = keyOf(url, request);
  const watch = watches.get(key) ?? new Watch(() => watches.delete(key));
  watches.set(key, watch);
  const member: Member = { url, request, source, host, interval };
  watch.join(member, failure);
  signal.addEventListener('abort', () => watch.leave(member));
}

/** One address with the elements that show what it holds. */
class Watch {
  readonly #members = new Set<Member>();
  readonly #stop = new AbortController();
  readonly #ended: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the last good answer came, and when to ask again: ms since 1970. */
  #goodAt = 0;
  #due = 0;
  /** Why there is no answer, how often in a row that was, and how long the server asked to wait, ms. */
  #failure: PeilError | undefined;
  #failures = 0;
  #patience = 0;
  #asking = false;

  constructor(ended: () => void) {
    this.#ended = ended;
    const { signal } = this.#stop;
    document.addEventListener('visibilitychange', this.#arm, { signal });
    for (const type of ['online', 'offline']) window.addEventListener(type, this.#arm, { signal });
  }

  join(member: Member, failure: unknown): void {
    this.#members.add(member);
    if (failure !== undefined) {
      // Of one request that failed all its elements come to tell.
      if (!this.#failures) this.#note(failure);
    } else if (this.#goodAt) {
      // What was kept of an answer is as old as the answer.
      member.source.readAt = new Date(this.#goodAt);
      this.#tell(member);
    } else this.#goodAt = Date.now();
    this.#plan();
  }

  leave(member: Member): void {
    this.#members.delete(member);
    if (this.#members.size > 0) return;
    clearTimeout(this.#timer);
    this.#stop.abort();
    this.#ended();
  }

  /** Sets when to ask again. After a failure later and later, and not when all others do. */
  #plan(): void {
    const interval = Math.min(...Array.from(this.#members, (member) => member.interval));
    const calm = Math.min(interval * 2 ** this.#failures, Math.max(hour, interval));
    const wait = this.#failures ? Math.max(calm * (1 - Math.random() / 4), this.#patience) : interval;
    this.#due = (this.#failures ? Date.now() : this.#goodAt) + wait;
    this.#arm();
  }

  readonly #arm = (): void => {
    clearTimeout(this.#timer);
    // Who comes back brings it to life again.
    if (this.#asking || document.visibilityState === 'hidden' || !navigator.onLine) return;
    const wait = Math.max(0, this.#due - Date.now());
    this.#timer = setTimeout(() => void this.#ask(), Math.min(wait, longest));
  };

  async #ask(): Promise<void> {
    const [first] = this.#members;
    if (!first) return;
    this.#asking = true;
    const { signal } = this.#stop;
    const settings = new Map<string, SourceRequest['settings']>();
    for (const { request } of this.#members) settings.set(JSON.stringify(request.settings), request.settings);
    try {
      const { url, request } = first;
      const all = Array.from(settings.values(), (one = {}) => one);
      await loadAnew(url, { ...request, signal }, all);
      this.#failures = this.#patience = 0;
      this.#failure = undefined;
      this.#goodAt = Date.now();
      await Promise.all(Array.from(this.#members, (member) => this.#bring(member, signal)));
    } catch (error) {
      if (signal.aborted) return;
      this.#note(error);
      this.#members.forEach((member) => this.#tell(member));
    }
    this.#asking = false;
    this.#plan();
  }

  #note(error: unknown): void {
    this.#failures++;
    this.#failure =
      error instanceof PeilError ? error : new PeilError('broken', { found: String(error) }, { cause: error });
    this.#patience = Number(this.#failure.facts.retryAfter ?? 0) * 1000;
  }

  /** Gives an element what there is now; one that has it already is left in peace. */
  async #bring({ url, request, source, host }: Member, signal: AbortSignal): Promise<void> {
    const reading = await load(url, { ...request, signal });
    if (request.signal.aborted) return;
    const isNew = source.reading !== reading || source.phase !== 'ready';
    source.reading = reading;
    source.readAt = new Date(this.#goodAt);
    source.error = undefined;
    source.phase = 'ready';
    if (isNew) host.requestUpdate();
  }

  /** Lets an element know of an outage, once. */
  #tell({ source, host }: Member): void {
    if (!this.#failure || source.phase === 'error') return;
    source.error = this.#failure;
    source.phase = 'error';
    host.requestUpdate();
  }
}
