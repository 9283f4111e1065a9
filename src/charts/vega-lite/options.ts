import { refuse, type Option, type Values } from '../../core/option.js';
import { isObject } from '../../vega-lite/vega/specification.js';
import { GivenSpecification } from './given.js';

/** A Vega-Lite specification: as an object, as JSON text, or as an element has loaded it. */
const specification: Option<GivenSpecification | undefined> = {
  kind: 'text',
  about:
    'The Vega-Lite specification (version 5 or 6) to draw: an object, or JSON text. Default: the one in `spec-url` or in a child script.',
  parse(input) {
    if (input === undefined || input === null || input === '') return undefined;
    if (input instanceof GivenSpecification) return input;
    try {
      const json: unknown = typeof input === 'string' ? JSON.parse(input) : input;
      return isObject(json) ? new GivenSpecification(json) : refuse('expected.specification');
    } catch {
      return refuse('expected.specification');
    }
  },
};

export const options = { spec: specification } as const;

export type VegaLiteValues = Values<typeof options>;
