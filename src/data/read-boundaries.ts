import type { Boundaries } from '../core/boundaries.js';
import { PeilError } from '../core/error.js';
import { boundariesOf } from './boundaries.js';
import { textOf } from './text-of.js';

/** Reads the areas of a map from the bytes of a file, see {@link boundariesOf}. Throws a `PeilError`. */
export async function readBoundaries(bytes: Uint8Array, field?: string): Promise<Boundaries> {
  const { text } = await textOf(bytes);
  if (/^\s*</.test(text)) throw new PeilError('html', { found: 'HTML' });
  let root: unknown;
  try {
    root = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    // Says where it goes wrong.
    root = (await import('./parse-json.js')).parseJson(text);
  }
  if (isAnswer(root)) (await import('./parse-json.js')).refuseErrorAnswer(root);
  return boundariesOf(root, field);
}

/** Whether this is no map at all, but perhaps what a server says of a fault. */
function isAnswer(root: unknown): boolean {
  return typeof root !== 'object' || root === null || !('type' in root) || 'error' in root;
}
