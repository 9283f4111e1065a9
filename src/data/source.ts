import { fetchBytes, type Answer } from './fetch-bytes.js';
import { prepareReader, read } from './read.js';
import type { ReadSettings, Reading } from './report.js';

export { maxBytes } from './fetch-bytes.js';

export interface SourceRequest {
  readonly signal: AbortSignal;
  /** Default `omit`. */
  readonly credentials?: RequestCredentials;
  readonly settings?: ReadSettings;
  /** Ms without a byte after which the request is given up; default 30,000. */
  readonly timeout?: number;
}

interface Shared {
  readonly answer: Promise<Answer>;
  readonly stop: AbortController;
  readonly readings: Map<string, Promise<Reading>>;
  callers: number;
  done: boolean;
}

const sources = new Map<string, Shared>();

/** Loads a source as bytes: one request per address and credentials, shared by all who ask, ended when the last of them leaves. */
export function loadBytes(url: string, request: SourceRequest): Promise<Answer> {
  return share(url, request, (shared) => shared.answer);
}

/**
 * Loads and reads a source. The answer is kept for the life of the page, see {@link forget}; a failure is not.
 * Throws a `PeilError`, or the signal's reason when the caller left.
 */
export function load(url: string, request: SourceRequest): Promise<Reading> {
  const { settings } = request;
  const key = JSON.stringify(settings ?? {});
  return share(url, request, (shared) => {
    let reading = shared.readings.get(key);
    if (!reading) {
      prepareReader(url);
      reading = shared.answer.then(({ bytes, contentType }) => read(bytes, { url, contentType, settings }));
      shared.readings.set(key, reading);
      // What cannot be read may be put right at its source: the next caller asks again.
      reading.catch(() => forget(url));
    }
    return reading;
  });
}

/** Makes the next request for an address go out again. */
export function forget(url: string): void {
  const address = absolute(url);
  for (const key of sources.keys()) if (key.slice(key.indexOf(' ') + 1) === address) sources.delete(key);
}

async function share<T>(url: string, request: SourceRequest, use: (shared: Shared) => Promise<T>): Promise<T> {
  const { signal, credentials = 'omit', timeout = 30_000 } = request;
  signal.throwIfAborted();
  const key = `${credentials} ${absolute(url)}`;
  const shared = sources.get(key) ?? start(key, url, credentials, timeout);
  shared.callers++;
  let leave: () => void = () => undefined;
  const left = new Promise<never>((_, reject) => {
    leave = () => reject(signal.reason as Error);
    signal.addEventListener('abort', leave);
  });
  try {
    return await Promise.race([use(shared), left]);
  } finally {
    signal.removeEventListener('abort', leave);
    shared.callers--;
    if (shared.callers === 0 && !shared.done) {
      if (sources.get(key) === shared) sources.delete(key);
      shared.stop.abort();
    }
  }
}

function start(key: string, url: string, credentials: RequestCredentials, timeout: number): Shared {
  const stop = new AbortController();
  const answer = fetchBytes(url, { signal: stop.signal, credentials, timeout });
  const shared: Shared = { answer, stop, readings: new Map(), callers: 0, done: false };
  sources.set(key, shared);
  answer.then(
    () => {
      shared.done = true;
    },
    () => {
      shared.done = true;
      if (sources.get(key) === shared) sources.delete(key);
    },
  );
  return shared;
}

function absolute(url: string): string {
  try {
    return new URL(url, document.baseURI).href;
  } catch {
    return url;
  }
}
