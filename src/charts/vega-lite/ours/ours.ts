import type { Words } from '../../../core/chart.js';
import type { Dataset } from '../../../core/dataset.js';
import { bringFor } from '../../../vega-lite/bring.js';
import { fieldDef, typeOf } from '../../../vega-lite/encoding/channel-fields.js';
import type { Json, Unit } from '../../../vega-lite/model.js';
import { listOf, objectOf } from '../../../vega-lite/json.js';
import { unitsOf } from '../../../vega-lite/normalise.js';
import { reader } from '../../../vega-lite/rows.js';
import { supports } from '../../../vega-lite/supports.js';
import type { GivenSpecification } from '../given.js';
import { drawOurs, sizesOf } from './draw-ours.js';
import { withGivenRows } from './given-rows.js';
import { isPlain } from './plain.js';

export { drawOurs };

/** Our own engine brings no words. */
export const words: Words = {};

/** More symbols than this are painted as one swarm, which Vega's adapter does. */
const mostSymbols = 2999;

/** Px that a letter takes, more or less; and the px that lie between two names. */
const letter = 7.5;
const gap = 10;

const known = new WeakMap<
  GivenSpecification,
  { readonly data: Dataset | undefined; readonly ours: Json | undefined }
>();

/** The specification with its rows in it where our own engine shows all of it, `undefined` where Vega must. */
export function oursOf(given: GivenSpecification, bound: Dataset | undefined, width: number): Json | undefined {
  let found = known.get(given);
  if (!found || found.data !== bound) {
    found = { data: bound, ours: choose(given, bound) };
    known.set(given, found);
  }
  return found.ours && namesFit(found.ours, width) ? found.ours : undefined;
}

function choose(given: GivenSpecification, bound: Dataset | undefined): Json | undefined {
  const { specification } = given;
  const bare = { ...specification, data: { values: [] }, datasets: undefined };
  const { datasets: _datasets, ...asked } = bare;
  if (!supports(asked).isSupported || !isPlain(asked, unitsOf(asked))) return undefined;
  const whole = withGivenRows(given, bound);
  return whole && rowsOf(whole).length <= mostSymbols ? whole : undefined;
}

const rowsOf = (specification: Json): readonly unknown[] => listOf(objectOf(specification['data'])['values']);

/**
 * Whether our own engine can do what a specification asks of its rows, once its parts are there: an expression may hold what only
 * Vega knows. If not, the specification is Vega's from then on.
 */
export function works(given: GivenSpecification, own: Json): boolean {
  try {
    sizesOf(own);
    return true;
  } catch {
    known.set(given, { data: known.get(given)?.data, ours: undefined });
    return false;
  }
}

/** Whether names stand level along the horizontal axis, which Vega turns, and beside the vertical one, where Vega cuts them. */
function namesFit(specification: Json, width: number): boolean {
  const rows = rowsOf(specification).map(objectOf);
  const fits = ({ encoding }: Unit) =>
    ['x', 'y'].every((channel) => {
      const def = fieldDef(encoding[channel]);
      const isName = def && ['nominal', 'ordinal'].includes(typeOf(def)) && !def.timeUnit && !def.bin;
      if (!isName || def.field === undefined || objectOf(def)['axis'] === null) return true;
      const read = reader(def.field);
      const lengths = [...new Set(rows.map((row) => String(read(row) ?? '')))].map((name) => name.length * letter);
      const longest = Math.max(0, ...lengths);
      if (channel === 'y') return longest < width * 0.36;
      return longest < 175 && lengths.length * (longest + gap) < width - 60;
    });
  return unitsOf(specification).every(fits);
}

/** Brings what our own engine needs for a specification of {@link oursOf}; `undefined` when all is there. */
export const bringParts: (specification: Json, asker: object) => Promise<Words> | undefined = bringFor;
