import type { Boundaries } from '../core/boundaries.js';
import { readBoundaries } from './read-boundaries.js';
import { load, type SourceRequest } from './source.js';

export interface BoundariesRequest extends Omit<SourceRequest, 'settings'> {
  /** The property that identifies an area; by default a code is looked for. */
  readonly field?: string;
}

/**
 * Loads the areas of a map from a file or a service; elements with the same address and field get the same object.
 * Throws a `PeilError`, or the signal's reason when the caller left.
 */
export function loadBoundaries(url: string, request: BoundariesRequest): Promise<Boundaries> {
  const { field } = request;
  return load(url, request, `areas ${field}`, async (bytes, hints) => {
    // What would hold up the page is read apart from it.
    const areas = bytes.length > 1e6 && (await (await import('./read-apart.js')).readAreasApart(bytes, field, hints));
    return areas || readBoundaries(bytes, field, hints);
  });
}
