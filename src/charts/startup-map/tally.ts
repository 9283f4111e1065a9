import type { Area } from '../../core/boundaries.js';
import { plainName } from '../../core/plain-name.js';
import { quantity, type Quantity } from '../../core/insight.js';
import type { Firms } from './firms.js';

/** What is counted over a set of firms. */
export interface Tally {
  readonly count: number;
  /** Firms whose age is known. */
  readonly aged: number;
  /** Those of them under five years, in percent; absent where no age is known. */
  readonly young: number | undefined;
  /** Firms per sector, in the order of `firms.sectors`. */
  readonly sectors: Uint32Array;
  /** The largest sector with a name, of equals the first, with its count; absent without sectors. */
  readonly top: { readonly sector: string; readonly count: number } | undefined;
}

/** Counts over firms. */
export function tally(firms: Firms, rows: Iterable<number>): Tally {
  const sectors = new Uint32Array(firms.sectors.length);
  const aged = [0, 0, 0];
  let count = 0;
  let top: Tally['top'];
  for (const row of rows) {
    count++;
    sectors[firms.sector[row] as number]!++;
    aged[firms.age[row] as number]!++;
  }
  sectors.forEach((of, at) => {
    const sector = firms.sectors[at]?.name;
    if (sector && of > (top?.count ?? 0)) top = { sector, count: of };
  });
  const [unknown = 0, young = 0] = aged;
  const known = count - unknown;
  return { count, aged: known, young: known > 0 ? (young / known) * 100 : undefined, sectors, top };
}

/** A part of a whole in whole percents. */
export const percent = (part: number, whole: number): Quantity => quantity((part / whole) * 100, '%', { decimals: 0 });

/** A need with the number of firms that ask for it. */
export interface NeedCount {
  readonly at: number;
  readonly name: string;
  readonly count: number;
}

/** How many firms ask for each need, most asked first, of equals by name; needs that nobody asks for count zero. */
export function countNeeds({ needNames, needs }: Firms, rows: Iterable<number>): readonly NeedCount[] {
  const counts = needNames.map((name, at) => ({ at, name, count: 0 }));
  if (counts.length > 0) for (const row of rows) for (const need of needs[row] ?? []) counts[need]!.count++;
  return counts.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

const inhabitantsNames = 'inwoners,aantalinwoners,inhabitants,population,bevolking,aantalinw'.split(',');

/** Inhabitants of an area by its properties; `undefined` where they are not known. CBS writes unknown as a large negative number. */
export function inhabitantsOf({ properties }: Area): number | undefined {
  return Object.entries(properties)
    .map(([name, value]) => (inhabitantsNames.includes(plainName(name)) ? Number(value) : 0))
    .find((number) => number > 0);
}
