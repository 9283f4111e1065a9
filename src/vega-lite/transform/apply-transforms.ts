import type { Scope } from '../expression/compile-expression.js';
import { isObject } from '../json.js';
import { parts } from '../parts/parts.js';
import type { Row } from '../rows.js';
import { testOf } from './test-of.js';

/**
 * Rows after the transforms of a specification, one after the other. The parts they need (`partsFor`) have been brought. Throws
 * `PeilError` `option` with the path for a transform, or a setting of it, that we do not know.
 */
export function applyTransforms(
  rows: readonly Row[],
  transforms: readonly unknown[],
  scope: Scope = {},
  path = 'transform',
): readonly Row[] {
  return transforms.reduce<readonly Row[]>((before, transform, at) => {
    const place = `${path}[${at}]`;
    return isObject(transform) && Object.hasOwn(transform, 'filter')
      ? before.filter(testOf(transform['filter'], `${place}.filter`, scope))
      : parts.transforms.part.transformed(before, transform, place, scope);
  }, rows);
}
