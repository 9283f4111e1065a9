import type { Boundaries } from './boundaries.js';
import type { Option } from './option.js';

/** Areas of a map, fetched by the element from the attribute `boundaries-url`; a page may also set the property. */
export function boundaries(about: string): Option<Boundaries | undefined> {
  return { about, kind: 'boundaries', parse: (input) => (isBoundaries(input) ? input : undefined) };
}

function isBoundaries(input: unknown): input is Boundaries {
  return typeof input === 'object' && input !== null && 'areas' in input;
}
