import type { Municipality } from '../../regions/municipalities.js';
import type { AmbiguousRegion } from '../../regions/region-names.js';
import type { RegionCode, RegionKind } from '../../regions/region-code.js';
import type { Vintage } from '../../regions/vintage.js';
import { since } from './ordinary.js';

// What `regions.ts` would say of codes that are known to be those of today, see `needs-tables.ts`, without a table.

export { isRate } from '../../regions/rates.js';
export { limitsOf, sizeClassOf } from '../../regions/size-class.js';

export const firstYear = 2015;
export const lastYear = 2026;

const kinds: Readonly<Record<string, RegionKind>> = {
  NL: 'country',
  LD: 'land-part',
  PV: 'province',
  GM: 'municipality',
};

/** Codes that can be known without a table, as CBS writes them. */
export const plainCode = /^(NL01|LD\d\d|PV\d\d|GM\d{4})$/;

export function readRegion(text: string): RegionCode | AmbiguousRegion | undefined {
  const [code = ''] = plainCode.exec(text.trim()) ?? [];
  const kind = kinds[code.slice(0, 2)];
  return kind && { kind, code };
}

export const isAmbiguous = (_found: RegionCode | AmbiguousRegion | undefined): _found is AmbiguousRegion => false;

/** It is told by each code. */
export const kindOfColumn = (): RegionKind | undefined => undefined;

export const municipality = (code: string): Municipality | undefined =>
  code.startsWith('GM') ? { code, name: '', province: '', from: firstYear } : undefined;

export const existsIn = () => true;

export function vintageOf(codes: Iterable<string>): Vintage | undefined {
  return [...codes].length > 0 ? { from: Number(since), to: lastYear, strange: [] } : undefined;
}

/** None is looked for by name: all are in the data. */
export const municipalitiesIn = (): readonly Municipality[] => [];
export const regionName = (): string | undefined => undefined;
export const codeAndName = (code: string): string => code;

/** Each has its peers; who they are is asked of the tables. */
export const peersOf = (): readonly string[] | undefined => [];

export const successorsOf = (code: string): readonly string[] => [code];
export const changedBetween = (): readonly string[] => [];
