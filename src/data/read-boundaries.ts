import type { Boundaries } from '../core/boundaries.js';
import { boundariesOf } from './boundaries.js';
import type { ReadHints } from './read.js';
import { isBinary, textOf } from './text-of.js';

/**
 * Reads the areas of a map from the bytes of a file, see {@link boundariesOf}, or from the answer of a service with the pages
 * that follow it. Throws a `PeilError`.
 */
export async function readBoundaries(bytes: Uint8Array, field?: string, hints: ReadHints = {}): Promise<Boundaries> {
  const text = isBinary(bytes) ? '' : (await textOf(bytes)).text;
  try {
    if (!/"(links|number(Matched|Returned)|totalFeatures)"/.test(text))
      return boundariesOf(JSON.parse(text.replace(/^\ufeff/, '')), field);
  } catch {
    // What reads all other maps says what is wrong.
  }
  return (await import('./read-other-boundaries.js')).readOtherBoundaries(bytes, text, field, hints);
}
