import { load, type SourceRequest } from './source.js';
import type { Reading } from './report.js';

/** Loads and reads a further source of an element, by its whole address, as `load` does. */
export function loadReading(url: string, request: SourceRequest): Promise<Reading> {
  return load(url, request);
}
