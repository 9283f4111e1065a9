import { PeilError } from '../core/error.js';

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
    if (!response.ok) throw await (await import('./fetch-refusal.js')).refusal(url, response);
    const length = Number(response.headers.get('content-length'));
    if (length > maxBytes) {
      await response.body?.cancel();
      throw (await import('./fetch-refusal.js')).tooLarge(url, length);
    }
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
    if (size > maxBytes) {
      // No byte more, also while the words for it are under way.
      await reader?.cancel();
      throw (await import('./fetch-refusal.js')).tooLarge(url);
    }
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** The host of an address, to name it; `''` for what is no address. */
export function hostOf(url: string): string {
  try {
    return new URL(url, document.baseURI).host;
  } catch {
    return '';
  }
}
