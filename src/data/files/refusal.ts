import { PeilError } from '../../core/error.js';
import { quantity } from '../../core/insight.js';

/** The most that a packed file may grow to: 250 MB. */
export const mostUnpacked = 250_000_000;

/** A file that is packed larger than a page can hold. */
export function tooLargeInside(size?: number): PeilError {
  const megabytes = (bytes: number) => quantity(Math.round(bytes / 1e5) / 10, 'MB');
  return new PeilError('too-large', {
    limit: megabytes(mostUnpacked),
    ...(size === undefined ? {} : { size: megabytes(size) }),
  });
}

/** A file that does not hold what it says it holds. */
export function damaged(found?: string, cause?: unknown): PeilError {
  return new PeilError('broken', found ? { found } : {}, { cause });
}

/** A file that ends before its data do. */
export function cutOff(cause?: unknown): PeilError {
  return new PeilError('broken', { cut: 'cut' }, { cause });
}

/** What a page can advise for a kind of file that is not read; `error.format` has words for each. */
export type Advice = 'password' | 'spreadsheet' | 'document' | 'image' | 'map' | 'archive' | 'zip' | 'packed' | 'table';

/** A kind of file that is not read, with what to do instead. */
export function refused(found: string, advice: Advice): PeilError {
  return new PeilError('format', { found, [advice]: 'x' });
}
