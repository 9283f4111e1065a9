import type { Boundaries } from '../core/boundaries.js';
import { PeilError } from '../core/error.js';
import { readBoundaries } from './read-boundaries.js';
import { loadBytes, type SourceRequest } from './source.js';

export interface BoundariesRequest extends Omit<SourceRequest, 'settings'> {
  /** The property that identifies an area; by default a code is looked for. */
  readonly field?: string;
}

const known = new WeakMap<Uint8Array, Map<string, Promise<Boundaries>>>();

/** Loads the areas of a map; elements with the same address and field get the same object. Throws a `PeilError`. */
export async function loadBoundaries(url: string, request: BoundariesRequest): Promise<Boundaries> {
  const { field = '' } = request;
  const { bytes } = await loadBytes(url, request);
  if (bytes.length === 0) throw new PeilError('empty', { url });
  const readings = known.get(bytes) ?? new Map<string, Promise<Boundaries>>();
  known.set(bytes, readings);
  let boundaries = readings.get(field);
  if (!boundaries) readings.set(field, (boundaries = readBoundaries(bytes, field || undefined)));
  return boundaries;
}
