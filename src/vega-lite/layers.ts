import { encodeRows } from './encoding-transforms.js';
import { fieldDef, typeOf } from './encoding/channel-fields.js';
import { orientOf } from './encoding/orient.js';
import { stackingOf } from './encoding/stacking.js';
import type { Json, Layer, Unit } from './model.js';
import { listOf, objectOf, unitsOf } from './normalise.js';
import { reader, rowsFrom, type Row } from './rows.js';
import { applyTransforms } from './transform/apply-transforms.js';

/** The layers of a specification with their data. A specification that brings values of its own is drawn with those. */
export function layersOf(specification: Json, rows: readonly Row[]): readonly Layer[] {
  const values = objectOf(specification['data'])['values'];
  const all = Array.isArray(values) ? rowsFrom(listOf(values)) : rows;
  const steps = { x: objectOf(specification['width'])['step'], y: objectOf(specification['height'])['step'] };
  return unitsOf(specification).map(({ transform, ...unit }): Layer => {
    const own = applyTransforms(all, transform, {}, unit.path ? `${unit.path}.transform` : 'transform');
    const ordered = inOrderOfColours(unit, own);
    const place = unit.path ? `${unit.path}.encoding` : 'encoding';
    return {
      ...unit,
      ...ordered.unit,
      steps,
      ...encodeRows(ordered.rows, unit.mark as never, ordered.unit.encoding, { path: place }),
    };
  });
}

/** Where colours are given in an order, piles and groups stand in that order, as Vega-Lite has it. */
function inOrderOfColours(
  unit: Omit<Unit, 'transform'>,
  rows: readonly Row[],
): { unit: { encoding: Json }; rows: readonly Row[] } {
  const { encoding, mark } = unit;
  const same = { unit: { encoding }, rows };
  const colour = fieldDef(encoding['fill'] ?? encoding['color']);
  const domain = objectOf(colour?.scale)['domain'];
  const field = colour?.field;
  if (
    encoding['order'] !== undefined ||
    !Array.isArray(domain) ||
    field === undefined ||
    colour?.aggregate ||
    typeOf(colour ?? {}) !== 'nominal'
  )
    return same;
  for (const channel of ['xOffset', 'yOffset']) {
    const offset = fieldDef(encoding[channel]);
    if (offset && offset.sort === undefined)
      return { unit: { encoding: { ...encoding, [channel]: { ...objectOf(encoding[channel]), sort: domain } } }, rows };
  }
  const orient = orientOf(mark.type, encoding);
  if (!stackingOf(mark.type, orient, encoding)) return same;
  const name = `_${field}_sort_index`;
  const read = reader(field);
  const order = { field: name, type: 'quantitative', sort: orient === 'horizontal' ? 'ascending' : 'descending' };
  return {
    unit: { encoding: { ...encoding, order } },
    rows: rows.map((row) => ({ ...row, [name]: domain.indexOf(read(row)) })),
  };
}
