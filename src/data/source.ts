import type { Answer, MoreTerms, Plan } from './asking.js';
import { fetchBytes } from './fetch-bytes.js';
import type { ApartHints } from './read-apart.js';
import { prepareReader, read, type Progress } from './read.js';
import type { ReadSettings, Reading } from './report.js';

export { maxBytes } from './fetch-bytes.js';

export interface SourceRequest {
  readonly signal: AbortSignal;
  /** Default `omit`. */
  readonly credentials?: RequestCredentials;
  readonly settings?: ReadSettings;
  /** Ms without a byte after which the request is given up; default 30,000. */
  readonly timeout?: number;
  /** Hears how far a source is that comes in parts. */
  readonly progress?: Progress | undefined;
  /** How the browser's own store is used; by default as its servers say. */
  readonly cache?: RequestCache;
}

type ReadIt<T> = (bytes: Uint8Array, hints: ApartHints) => Promise<T>;

export interface Shared {
  readonly key: string;
  readonly answer: Promise<Answer>;
  /** Fetches what a source refers to, on the same terms as the source itself. */
  readonly more: (url: string, terms?: MoreTerms) => Promise<Answer>;
  readonly stop: AbortController;
  readonly readings: Map<string, Promise<unknown>>;
  readonly listeners: Set<Progress | undefined>;
  callers: number;
  /** How many of the answer and its readings are under way. */
  busy: number;
  /** Whether more was asked of the server than the answer. */
  parted?: boolean;
}

/** What may be the address of a server that must be asked in a way of its own, or of a file that is read in parts. */
const special = /odata|server|collections|\/api\/|wfs|explore|%7b|\{|statline|\.(parquet|fgb)/i;

/** By key, see {@link keyOf}. */
export const sources = new Map<string, Shared>();

/** Loads a source, by its whole address, as bytes: one request per address and credentials, shared by all who ask, ended when the last of them leaves. */
export function loadBytes(url: string, request: SourceRequest): Promise<Answer> {
  return share(url, request, (shared) => shared.answer);
}

/**
 * Loads and reads a source. The answer is kept for the life of the page, see {@link forget}; a failure is not.
 * Throws a `PeilError`, or the signal's reason when the caller left.
 */
export function load(url: string, request: SourceRequest): Promise<Reading>;
/** The same for what is read in another way, with a name for that way; what is read in the same way is the same object. */
export function load<T>(url: string, request: SourceRequest, way: string, readIt: ReadIt<T>): Promise<T>;
export function load(url: string, request: SourceRequest, way?: string, readIt: ReadIt<unknown> = readWhere) {
  if (!way) prepareReader(url);
  const key = way ?? JSON.stringify(request.settings ?? {});
  return share(url, request, (shared) => {
    let reading = shared.readings.get(key);
    if (!reading) {
      reading = shared.answer.then(({ bytes, contentType, response }) => {
        const from = response?.url || url;
        return readIt(bytes, {
          url: from,
          contentType,
          settings: request.settings,
          more: (part, terms) => {
            shared.parted = true;
            return shared.more(new URL(part, from).href, terms);
          },
          progress: (...heard) => shared.listeners.forEach((listen) => listen?.(...heard)),
          signal: shared.stop.signal,
        });
      });
      shared.readings.set(key, reading);
      track(shared, reading);
    }
    return reading;
  });
}

/** What would hold up the page is read apart from it. */
async function readWhere(bytes: Uint8Array, hints: ApartHints): Promise<Reading> {
  // Of a statistics service the pages are still to come.
  return bytes.length > 1e6 || /odata/i.test(`${hints.url}`)
    ? (await import('./read-apart.js')).readApart(bytes, hints)
    : read(bytes, hints);
}

/** Makes the next request for an address go out again. */
export function forget(url: string): void {
  for (const key of sources.keys()) if (key.startsWith(JSON.stringify(url), 1)) sources.delete(key);
}

/** What two who ask must have in common to share an answer: address, credentials, and the settings where these are the server's. */
export function keyOf(url: string, { credentials = 'omit', settings = {} }: SourceRequest): string {
  return JSON.stringify([url, credentials, special.test(url) && settings]);
}

async function share<T>(url: string, request: SourceRequest, use: (shared: Shared) => Promise<T>): Promise<T> {
  const { signal, progress } = request;
  signal.throwIfAborted();
  const key = keyOf(url, request);
  const shared = sources.get(key) ?? start(key, request);
  shared.callers++;
  let leave!: () => void;
  const left = new Promise<never>((_, reject) => {
    leave = () => reject(signal.reason as Error);
    signal.addEventListener('abort', leave);
  });
  shared.listeners.add(progress);
  try {
    return await Promise.race([use(shared), left]);
  } finally {
    signal.removeEventListener('abort', leave);
    shared.listeners.delete(progress);
    if (!--shared.callers && shared.busy) {
      drop(shared);
      shared.stop.abort();
    }
  }
}

function start(key: string, { timeout = 30_000, cache }: SourceRequest): Shared {
  const [url, credentials, part] = JSON.parse(key) as [string, RequestCredentials, ReadSettings | false];
  const stop = new AbortController();
  const more: Shared['more'] = (address, terms) =>
    fetchBytes(address, { ...terms, signal: stop.signal, credentials, timeout, cache });
  const answer = part ? planned(url, part).then((plan) => more(plan.url, plan)) : more(url);
  const shared: Shared = {
    key,
    answer,
    more,
    stop,
    readings: new Map(),
    listeners: new Set(),
    callers: 0,
    busy: 0,
  };
  sources.set(key, shared);
  track(shared, answer);
  return shared;
}

/** What fails is not kept: it may be put right at its source, and the next who asks gets a request. */
function track(shared: Shared, work: Promise<unknown>): void {
  const done = () => shared.busy--;
  shared.busy++;
  work.then(done, () => {
    done();
    drop(shared);
  });
}

function drop(shared: Shared): void {
  // Another may have come in its place.
  if (sources.get(shared.key) === shared) sources.delete(shared.key);
}

async function planned(url: string, settings: ReadSettings): Promise<Plan> {
  return (await import('./services/plan.js')).planFor(url, settings);
}
