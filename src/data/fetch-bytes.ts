import { PeilError } from '../core/error.js';
import { quantity } from '../core/insight.js';

/** The most that is loaded: 25 MB. More makes a page slow on the phones that people have. */
export const maxBytes = 25_000_000;

export interface Answer {
  readonly bytes: Uint8Array;
  readonly contentType: string;
}

export interface FetchTerms {
  readonly signal: AbortSignal;
  readonly credentials: RequestCredentials;
  /** Ms without a byte after which the request is given up. */
  readonly timeout: number;
}

/** Fetches a source, at most {@link maxBytes} of it. Throws a `PeilError` that tells the refusals apart; an abort passes unchanged. */
export async function fetchBytes(url: string, { signal, credentials, timeout }: FetchTerms): Promise<Answer> {
  if (/^data:/i.test(url)) return (await import('./fetch-data-url.js')).fetchDataUrl(url);
  const stop = new AbortController();
  const passOn = () => stop.abort(signal.reason);
  if (signal.aborted) passOn();
  signal.addEventListener('abort', passOn);
  const late = new PeilError('timeout', { url, seconds: Math.round(timeout / 1000) });
  let clock: ReturnType<typeof setTimeout> | undefined;
  const wind = () => {
    clearTimeout(clock);
    clock = setTimeout(() => stop.abort(late), timeout);
  };
  wind();
  try {
    const response = await fetch(url, {
      credentials,
      signal: stop.signal,
      // Without it some statistics services answer in XML. These words need no preflight.
      headers: { accept: 'application/json,application/geo+json,text/csv,*/*;q=0.5' },
    });
    if (!response.ok) throw await refusal(url, response);
    const length = Number(response.headers.get('content-length'));
    if (length > maxBytes) throw tooLarge(url, length);
    const bytes = await collect(url, response, wind);
    return { bytes, contentType: response.headers.get('content-type') ?? '' };
  } catch (error) {
    const reason: unknown = stop.signal.aborted ? stop.signal.reason : error;
    if (reason instanceof PeilError || stop.signal.aborted) throw reason;
    // A refused origin, a refused policy and a lost connection look the same from here.
    throw new PeilError('network', { url, host: hostOf(url) }, { cause: error });
  } finally {
    clearTimeout(clock);
    signal.removeEventListener('abort', passOn);
    stop.abort();
  }
}

async function collect(url: string, response: Response, wind: () => void): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    wind();
    parts.push(part.value);
    size += part.value.length;
    if (size > maxBytes) throw tooLarge(url, size);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function tooLarge(url: string, size: number): PeilError {
  const megabytes = (bytes: number) => quantity(Math.round(bytes / 1e5) / 10, 'MB');
  return new PeilError('too-large', { url, size: megabytes(size), limit: megabytes(maxBytes) });
}

/** An answer that is no data, as an error with the server's own words where it sends any. */
async function refusal(url: string, response: Response): Promise<PeilError> {
  const { status } = response;
  const code =
    status === 404 || status === 410 ? 'not-found' : status === 401 || status === 403 ? 'forbidden' : 'server';
  let said: string | undefined;
  try {
    const text = /json/.test(response.headers.get('content-type') ?? '') ? await response.text() : '';
    const body = JSON.parse(text) as unknown;
    const { errorIn } = await import('./parse-json.js');
    said = errorIn({ status, ...(body as object) })?.said;
  } catch {
    // The status alone must do.
  }
  return new PeilError(code, { url, status, host: hostOf(url), ...(said ? { said } : {}) });
}

function hostOf(url: string): string {
  try {
    return new URL(url, document.baseURI).host;
  } catch {
    return '';
  }
}
