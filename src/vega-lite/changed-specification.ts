import { mergePatch } from './merge-patch.js';
import type { Json } from './model.js';
import { isObject } from './json.js';
import type { SpecValues } from './spec-options.js';

/** The specification of a chart as a page wants it: another one, or the own one with a patch. */
export function changedSpecification(specification: Json, { spec, specPatch }: SpecValues): Json {
  const other = typeof spec === 'function' ? spec(specification) : spec;
  // Another one is drawn on the rows of the chart, unless it brings some.
  const whole = other ? { data: specification['data'], ...other } : specification;
  const patched = specPatch ? mergePatch(whole, specPatch) : whole;
  return isObject(patched) ? patched : {};
}
