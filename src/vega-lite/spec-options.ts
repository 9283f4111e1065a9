import { refuse, type Option, type Values } from '../core/option.js';
import type { Json } from './model.js';
import { isObject } from './json.js';

/** Changes a specification; what it returns is drawn. */
export type SpecificationChange = (specification: Json) => Json;

/** What a page may change of the specification of a chart. */
export const specOptions = {
  specPatch: {
    kind: 'text',
    about:
      'A JSON merge patch (RFC 7396) on the Vega-Lite specification of the picture, such as `{"layer": null}`: an object, or JSON text.',
    parse(input) {
      const json = parsed(input);
      return json === undefined || isObject(json) ? json : refuse('expected.json');
    },
  } satisfies Option<Json | undefined> as Option<Json | undefined>,
  spec: {
    kind: 'text',
    about:
      'The Vega-Lite specification to draw instead of the own one, on the same rows: an object, JSON text, or a function from the own one.',
    parse(input) {
      if (typeof input === 'function') return input as SpecificationChange;
      const json = parsed(input);
      return json === undefined || isObject(json) ? json : refuse('expected.json');
    },
  } satisfies Option<Json | SpecificationChange | undefined> as Option<Json | SpecificationChange | undefined>,
};

export type SpecValues = Values<typeof specOptions>;

/** `undefined` where a page gives nothing, `null` for what is no JSON. */
function parsed(input: unknown): unknown {
  if (input === undefined || input === null || input === '') return undefined;
  if (typeof input !== 'string') return input;
  try {
    return JSON.parse(input) as unknown;
  } catch {
    return null;
  }
}
