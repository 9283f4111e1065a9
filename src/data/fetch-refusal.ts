import { PeilError } from '../core/error.js';
import { quantity } from '../core/insight.js';
import { hostOf, maxBytes } from './fetch-bytes.js';
import { errorIn } from './parse-json.js';

/** A source with more bytes than are loaded; its size is known only when the server told it. */
export function tooLarge(url: string, size?: number): PeilError {
  const megabytes = (bytes: number) => quantity(Math.round(bytes / 1e5) / 10, 'MB');
  return new PeilError('too-large', {
    url,
    limit: megabytes(maxBytes),
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
    const text = /json/.test(response.headers.get('content-type') ?? '') ? await response.text() : '';
    said = errorIn({ status, ...(JSON.parse(text) as object) })?.said;
  } catch {
    // The status alone must do.
  }
  return new PeilError(code, { url, status, host: hostOf(url), ...(said ? { said } : {}) });
}
