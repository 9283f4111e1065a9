import type { Area } from '../../core/boundaries.js';
import { plainName } from '../../core/plain-name.js';
import { ageClasses, type Firms } from './firms.js';

/** What is counted over a set of firms. */
export interface Tally {
  readonly count: number;
  /** Firms whose age is known, and those of them under five years. */
  readonly aged: number;
  readonly young: number;
  /** Firms per sector, in the order of `firms.sectors`. */
  readonly sectors: Uint32Array;
}

/** Counts over firms, one tally per group; `groupOf` gives the place of a firm's group, or -1 to leave it out. */
export function tally(
  firms: Firms,
  rows: Uint32Array,
  groups: number,
  groupOf: (row: number) => number,
  day: string,
): readonly Tally[] {
  const ages = ageClasses(firms, day);
  const tallies = Array.from({ length: groups }, () => ({
    count: 0,
    aged: 0,
    young: 0,
    sectors: new Uint32Array(firms.sectors.length),
  }));
  for (const row of rows) {
    const one = tallies[groupOf(row)];
    if (!one) continue;
    one.count++;
    const sector = firms.sector[row] as number;
    one.sectors[sector] = (one.sectors[sector] as number) + 1;
    const age = ages[row] as number;
    if (age > 0) one.aged++;
    if (age === 1) one.young++;
  }
  return tallies;
}

/** The largest named sector of a tally: its place in `firms.sectors` and its count; of equals the first. */
export function topSector(
  firms: Firms,
  { sectors }: Tally,
): { readonly at: number; readonly count: number } | undefined {
  let best: { at: number; count: number } | undefined;
  sectors.forEach((count, at) => {
    if (count > (best?.count ?? 0) && firms.sectors[at]?.name) best = { at, count };
  });
  return best;
}

/** A need with the number of firms that ask for it. */
export interface NeedCount {
  readonly at: number;
  readonly name: string;
  readonly count: number;
}

/** How many firms ask for each need, most asked first, of equals by name; needs that nobody asks for count zero. */
export function countNeeds(firms: Firms, rows: Uint32Array): readonly NeedCount[] {
  const counts = new Uint32Array(firms.needNames.length);
  for (const row of rows) for (const need of firms.needs[row] ?? []) counts[need] = (counts[need] as number) + 1;
  return firms.needNames
    .map((name, at) => ({ at, name, count: counts[at] as number }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

const inhabitantsNames = ['inwoners', 'aantalinwoners', 'inhabitants', 'population', 'bevolking', 'aantalinw'];

/** Inhabitants of an area by its properties; `undefined` where they are not known. CBS writes unknown as a large negative number. */
export function inhabitantsOf(area: Area): number | undefined {
  for (const [name, value] of Object.entries(area.properties)) {
    if (!inhabitantsNames.includes(plainName(name)) || value === null || value === '') continue;
    const number = Number(value);
    if (number > 0) return number;
  }
  return undefined;
}
