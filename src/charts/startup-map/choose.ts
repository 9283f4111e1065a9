import { ageClasses, type Firms } from './firms.js';
import type { MapValues } from './options.js';

/** The filters that a reader or a page may set. */
export type FilterName = 'sector' | 'need' | 'age';

const chosen = new WeakMap<MapValues, { readonly firms: Firms; readonly rows: Uint32Array }>();

/** Firms that pass the filters, in the order of the data; `without` leaves one filter out of it. */
export function choose(firms: Firms, values: MapValues, without?: FilterName): Uint32Array {
  const before = without ? undefined : chosen.get(values);
  if (before?.firms === firms) return before.rows;
  const rows = pass(firms, values, without);
  if (!without) chosen.set(values, { firms, rows });
  return rows;
}

function pass(firms: Firms, values: MapValues, without: FilterName | undefined): Uint32Array {
  const same = (name: string, wanted: string) => name.toLowerCase() === wanted.trim().toLowerCase();
  const { onlySector, onlyNeed, onlyAge, date } = values;
  const sector =
    without === 'sector' || onlySector === undefined
      ? undefined
      : firms.sectors.findIndex(({ name }) => same(name, onlySector));
  const need =
    without === 'need' || onlyNeed === undefined
      ? undefined
      : firms.needNames.findIndex((name) => same(name, onlyNeed));
  const age = without === 'age' || onlyAge === 'all' ? undefined : onlyAge === 'under-5' ? 1 : 2;
  const ages = ageClasses(firms, date);
  const rows = new Uint32Array(firms.length);
  let count = 0;
  for (let row = 0; row < firms.length; row++) {
    if (sector !== undefined && firms.sector[row] !== sector) continue;
    if (need !== undefined && !firms.needs[row]?.includes(need)) continue;
    if (age !== undefined && ages[row] !== age) continue;
    rows[count++] = row;
  }
  return rows.subarray(0, count);
}
