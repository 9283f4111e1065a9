import { PeilError } from '../core/error.js';
import type { Answer, MoreTerms } from './asking.js';

/** The most that is loaded, where it can be read apart from the page: 128 MB. More is asked of a server in parts. */
export const maxBytes = 128_000_000;

/** Bytes from which on an answer is taken in and read with care. */
const large = 1e6;

export interface FetchTerms extends MoreTerms {
  readonly signal: AbortSignal;
  readonly credentials: RequestCredentials;
  /** Ms without a byte after which the request is given up. */
  readonly timeout: number;
  readonly cache?: RequestCache | undefined;
}

/** Fetches a source, at most {@link maxBytes} of it. Throws a `PeilError` that tells the refusals apart; an abort passes unchanged. */
export async function fetchBytes(
  url: string,
  { signal, credentials, timeout, headers, ...terms }: FetchTerms,
): Promise<Answer> {
  if (/^data:/i.test(url)) return (await import('./fetch-data-url.js')).fetchDataUrl(url);
  const stop = new AbortController();
  const ended = AbortSignal.any([signal, stop.signal]);
  const late = new PeilError('timeout', { url, seconds: Math.round(timeout / 1000) });
  let clock: ReturnType<typeof setTimeout> | undefined;
  const wind = () => {
    clearTimeout(clock);
    clock = setTimeout(() => stop.abort(late), timeout);
  };
  wind();
  try {
    const response = await fetch(url, {
      ...terms,
      credentials,
      signal: ended,
      // Without it some statistics services answer in XML. These words need no preflight.
      headers: { accept: 'application/json,application/geo+json,text/csv,*/*;q=0.5', ...headers },
    });
    if (!response.ok) throw await (await import('./fetch-refusal.js')).refusal(url, response);
    const bytes = await collect(url, response, wind);
    return { bytes, contentType: response.headers.get('content-type') ?? '', response };
  } catch (error) {
    ended.throwIfAborted();
    if (error instanceof PeilError) throw error;
    // A refused origin, a refused policy and a lost connection look the same from here.
    throw new PeilError('network', { url, host: hostOf(url) }, { cause: error });
  } finally {
    clearTimeout(clock);
    stop.abort();
  }
}

async function collect(url: string, response: Response, wind: () => void): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const told = Number(response.headers.get('content-length'));
  for (;;) {
    if (reader && Math.max(size, told) > large) {
      // No byte more, also while what refuses it is under way.
      if (told > maxBytes) await reader.cancel();
      return (await import('./fetch-large.js')).collectLarge(url, response, reader, parts, wind);
    }
    const part = await reader?.read();
    if (!part || part.done) break;
    wind();
    parts.push(part.value);
    size += part.value.length;
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** The host of a whole address, to name it. */
export function hostOf(url: string): string {
  return new URL(url).host;
}
