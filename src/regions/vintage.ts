import { existsIn, firstYear, lastYear, municipality } from './municipalities.js';

/** The years whose municipalities a set of codes best fits. */
export interface Vintage {
  readonly from: number;
  readonly to: number;
  /** Codes of the set that no year in this range has. */
  readonly strange: readonly string[];
}

/** In which years, 2015 to 2026, most of these municipalities were there together, the latest such years; `undefined` when none is one. */
export function vintageOf(codes: Iterable<string>): Vintage | undefined {
  const known = [...new Set(codes)];
  const counts: [year: number, count: number][] = [];
  for (let year = firstYear; year <= lastYear; year++)
    counts.push([year, known.filter((code) => existsIn(code, year)).length]);
  const most = Math.max(...counts.map(([, count]) => count));
  if (most === 0) return undefined;
  const years = counts.filter(([, count]) => count === most).map(([year]) => year);
  const to = years.at(-1)!;
  let from = to;
  while (years.includes(from - 1)) from--;
  return { from, to, strange: known.filter((code) => !existsIn(code, to)) };
}

/** A municipality's code and name for a sentence: `GM0370 Beemster`. */
export function codeAndName(code: string): string {
  const name = municipality(code)?.name.replace(/ \(gemeente\)$/, '');
  return name ? `${code} ${name}` : code;
}
