import type { Area, Table, Tables } from './tables.js';
import { regions } from './more-parts.js';

/** The regions of a table that were there in one and the same year. */
export interface Fitting {
  /** The year of their boundaries; `undefined` where that cannot be told. */
  readonly year: number | undefined;
  readonly areas: readonly Area[];
  /** Those of other years, with a row in the data. */
  readonly strange: readonly Area[];
}

/** Sets municipalities of other years apart: those that ended, or did not exist yet. */
export function fittingAreas({ period, areas }: Table, level: Tables['level']): Fitting {
  const all = [...areas.values()];
  const { vintageOf, municipality, existsIn, firstYear } = regions.part;
  const told = all.filter(({ value, status }) => value !== undefined || status === 'suppressed');
  const codes = told.flatMap(({ code }) => (code && municipality(code) ? [code] : []));
  const vintage = level === 'municipality' ? vintageOf(codes) : undefined;
  const own = Number(period.slice(0, 4)) || undefined;
  if (!vintage || (own !== undefined && own < firstYear)) return { year: own, areas: all, strange: [] };
  const year = Math.min(Math.max(own ?? vintage.to, vintage.from), vintage.to);
  // Where most names are of municipalities, a code that no list knows is one of long ago.
  const isStrange = ({ code }: Area) =>
    code !== undefined && !existsIn(code, year) && (municipality(code) !== undefined || codes.length * 2 > told.length);
  return { year, areas: all.filter((area) => !isStrange(area)), strange: all.filter(isStrange) };
}
