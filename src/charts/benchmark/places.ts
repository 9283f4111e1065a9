import type { RegionKind } from '../../regions/region-code.js';
import { regions } from './more-parts.js';

/** What a text in the data stands for. */
export interface Place {
  /** `total` is a sum or a mean of others. */
  readonly kind: RegionKind | 'total';
  /** Its code, else its name without case. */
  readonly key: string;
  /** A code of CBS. */
  readonly code?: string;
}

const totals =
  /^(totaal|total|gemiddelde?|average|mean|mediaan|median|alle |overige?|onbekend|unknown)(?![a-z])|^niet /i;

/** By the name of the column, for names that nobody knows. */
const unknownKinds: readonly (readonly [RegionKind, RegExp])[] = [
  ['neighbourhood', /buurt|neighb/i],
  ['district', /wijk|district/i],
  ['province', /provinc/i],
];

export const plain = (text: string) => text.trim().replace(/\s+/g, ' ').toLowerCase();

/** What each text of a column stands for; `undefined` for a name of more than one region. */
export function placesOf(texts: Iterable<string>, column: string): ReadonlyMap<string, Place | undefined> {
  const { readRegion, isAmbiguous, kindOfColumn } = regions.part;
  const found = new Map([...texts].map((text) => [text, totals.test(text) ? undefined : readRegion(text)]));
  const all = [...found.keys()];
  const clear = [...found.values()].flatMap((one) => (one && !isAmbiguous(one) ? [one.kind] : []));
  const present = new Set(clear);
  const smaller = present.has('province')
    ? []
    : all.filter((text) => {
        const one = found.get(text);
        return !totals.test(text) && (!one || isAmbiguous(one) || one.kind === 'municipality');
      });
  const known = kindOfColumn(all, column) ?? kindOfColumn(smaller, column);
  const unknown = unknownKinds.find(([, words]) => words.test(column))?.[0] ?? 'municipality';
  const placeOf = (text: string): Place | undefined => {
    if (totals.test(text)) return { kind: 'total', key: plain(text) };
    const one = (known && readRegion(text, { kind: known })) ?? found.get(text);
    if (!one) return { kind: unknown, key: plain(text) };
    if (!isAmbiguous(one)) return { ...one, key: one.code };
    // A name such as Utrecht is a municipality, unless what else it may be stands in the column as well.
    const [sure, other] = one.ambiguous.filter(({ kind }) => kind === 'municipality' || present.has(kind));
    return sure?.kind === 'municipality' && !other ? { ...sure, key: sure.code } : undefined;
  };
  return new Map(all.map((text) => [text, placeOf(text)]));
}
