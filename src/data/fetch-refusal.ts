import { PeilError } from '../core/error.js';
import { quantity } from '../core/insight.js';
import { hostOf } from './fetch-bytes.js';
import { errorIn } from './parse-json.js';
import { exceptionIn } from './refuse-format.js';

/** A source with more bytes than are loaded; its size is known only when the server told it. */
export function tooLarge(url: string, most: number, size?: number): PeilError {
  const megabytes = (bytes: number) => quantity(Math.round(bytes / 1e5) / 10, 'MB');
  return new PeilError('too-large', {
    url,
    limit: megabytes(most),
    ...(size === undefined ? {} : { size: megabytes(size) }),
  });
}

/** An answer that is no data, as an error with the server's own words where it sends any. */
export async function refusal(url: string, response: Response): Promise<PeilError> {
  const { status } = response;
  const code =
    status === 404 || status === 410 ? 'not-found' : status === 401 || status === 403 ? 'forbidden' : 'server';
  let said: string | undefined;
  try {
    const text = /json|xml/.test(response.headers.get('content-type') ?? '') ? await response.text() : '';
    said = exceptionIn(text.slice(0, 20_000)) ?? errorIn({ status, ...(JSON.parse(text) as object) })?.said;
  } catch {
    // The status alone must do.
  }
  const retryAfter = secondsUntil(response.headers.get('retry-after'));
  return new PeilError(code, {
    url,
    status,
    host: hostOf(url),
    ...(said ? { said } : {}),
    ...(retryAfter === undefined ? {} : { retryAfter }),
  });
}

/** The seconds that a server asks to wait, which it writes as a number or as a moment (RFC 9110, 10.2.3). */
function secondsUntil(given: string | null): number | undefined {
  const seconds = Number(given?.trim() || NaN);
  const moment = Date.parse(given ?? '');
  const wait = Number.isNaN(seconds) ? Math.ceil((moment - Date.now()) / 1000) : seconds;
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}
