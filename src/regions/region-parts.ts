import { existsIn, municipalitiesIn } from './municipalities.js';
import { changeOf, municipalityChanges, successorsOf } from './municipality-changes.js';

/** What a municipality of a later year was made of. */
export interface RegionParts {
  /** Municipalities that went over whole, itself among them when it was there. */
  readonly whole: readonly string[];
  /** Municipalities that were divided and of which it got a part. */
  readonly divided: readonly string[];
}

const known = new Map<string, RegionParts>();

/** What a municipality of `toYear` was made of on 1 January of `year`; before 2015 as in 2015. */
export function partsIn(code: string, toYear: number, year: number): RegionParts {
  const key = `${code} ${toYear} ${year}`;
  let parts = known.get(key);
  if (!parts) {
    const all = candidates(code).filter((one) => existsIn(one, year) && successorsOf(one, toYear).includes(code));
    const isWhole = (one: string) => successorsOf(one, toYear).length === 1;
    parts = { whole: all.filter(isWhole), divided: all.filter((one) => !isWhole(one)) };
    known.set(key, parts);
  }
  return parts;
}

/** Whether anything became part of a municipality up to a year, were it only under another code. */
export function gathers(code: string, toYear: number): boolean {
  return candidates(code).some((one) => one !== code && (changeOf(one)?.year ?? Infinity) <= toYear);
}

const sources = new Map<string, string[]>();

/** It and all that ever went over to it, itself or by way of another. */
function candidates(code: string): string[] {
  let found = sources.get(code);
  if (!found) {
    found = [code];
    for (const one of found)
      for (const change of municipalityChanges)
        if (change.into.some((part) => part.code === one) && !found.includes(change.code)) found.push(change.code);
    sources.set(code, found);
  }
  return found;
}

/** The municipalities of a year that were made of others than those of an earlier year. */
export function changedBetween(year: number, toYear: number): readonly string[] {
  return municipalitiesIn(toYear)
    .map(({ code }) => code)
    .filter((code) => {
      const { whole, divided } = partsIn(code, toYear, year);
      return divided.length > 0 || whole.length !== 1 || whole[0] !== code;
    });
}
