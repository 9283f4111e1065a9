import type { Unit } from '../model.js';
import { objectOf } from '../json.js';
import { reader, type Row } from '../rows.js';
import { fieldDef, typeOf, type ChannelDefs } from './channel-fields.js';
import { orientOf } from './orient.js';
import { stackingOf } from './stacking.js';

/** Where colours are given in an order, piles and groups stand in that order, as Vega-Lite has it. */
export function inOrderOfColours(
  { encoding, mark }: Unit,
  rows: readonly Row[],
): { readonly encoding: ChannelDefs; readonly rows: readonly Row[] } {
  const same = { encoding, rows };
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
      return { encoding: { ...encoding, [channel]: { ...objectOf(encoding[channel]), sort: domain } }, rows };
  }
  const orient = orientOf(mark.type, encoding);
  if (!stackingOf(mark.type, orient, encoding)) return same;
  const name = `_${field}_sort_index`;
  const read = reader(field);
  const order = { field: name, type: 'quantitative', sort: orient === 'horizontal' ? 'ascending' : 'descending' };
  return {
    encoding: { ...encoding, order },
    rows: rows.map((row) => ({ ...row, [name]: domain.indexOf(read(row)) })),
  };
}
