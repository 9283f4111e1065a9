import { encodeRows } from './encoding-transforms.js';
import type { Json, Layer } from './model.js';
import { listOf, objectOf, unitsOf } from './normalise.js';
import { rowsFrom, type Row } from './rows.js';
import { applyTransforms } from './transform/apply-transforms.js';

/** The layers of a specification with their data. A specification that brings values of its own is drawn with those. */
export function layersOf(specification: Json, rows: readonly Row[]): readonly Layer[] {
  const values = objectOf(specification['data'])['values'];
  const all = Array.isArray(values) ? rowsFrom(listOf(values)) : rows;
  const steps = { x: objectOf(specification['width'])['step'], y: objectOf(specification['height'])['step'] };
  return unitsOf(specification).map(({ transform, ...unit }): Layer => {
    const own = applyTransforms(all, transform, {}, unit.path ? `${unit.path}.transform` : 'transform');
    const place = unit.path ? `${unit.path}.encoding` : 'encoding';
    return { ...unit, steps, ...encodeRows(own, unit.mark as never, unit.encoding, { path: place }) };
  });
}
