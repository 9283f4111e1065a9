import { municipalityChanges } from './municipality-changes.js';
import { formerTable, municipalityTable } from './municipality-table.js';

/** The years of which Peil knows the municipalities, each on 1 January. */
export const firstYear = 2015;
export const lastYear = 2026;

export interface Municipality {
  /** `GM0344`. */
  readonly code: string;
  /** The name as CBS writes it: `Utrecht (gemeente)`, `Bergen (NH.)`. */
  readonly name: string;
  /** `PV26`; of one that ended: its last. */
  readonly province: string;
  /** `CR17`; not known of one that ended. */
  readonly corop?: string;
  /** `AM13`; not known of one that ended. */
  readonly labourRegion?: string;
  /** On 1 January 2026. */
  readonly inhabitants?: number;
  /** The first 1 January on which it was there; 2015 for all that are older. */
  readonly from: number;
  /** The last 1 January on which it was there; absent when it still is. */
  readonly until?: number;
}

const all = readTables();

/** A municipality of any year from 2015 on, by its code. */
export function municipality(code: string): Municipality | undefined {
  return all.get(code);
}

/** Every municipality from 2015 on. */
export function municipalities(): readonly Municipality[] {
  return [...all.values()];
}

/** Whether a code is a municipality on 1 January of a year. Years after 2026 count as 2026, before 2015 as 2015. */
export function existsIn(code: string, year: number): boolean {
  const one = all.get(code);
  const known = Math.min(Math.max(year, firstYear), lastYear);
  return one !== undefined && one.from <= known && known <= (one.until ?? lastYear);
}

/** The municipalities of 1 January of a year, 2015 to 2026. */
export function municipalitiesIn(year: number): readonly Municipality[] {
  return municipalities().filter(({ code }) => existsIn(code, year));
}

function readTables(): Map<string, Municipality> {
  const ends = new Map(municipalityChanges.map(({ code, year }) => [code, year - 1]));
  const old = new Set(
    formerTable
      .trim()
      .split(/[|\n]/)
      .map((entry) => `GM${entry.slice(0, 4)}`),
  );
  // A code that others merged into is new when CBS gave it out after 2014.
  const starts = new Map<string, number>();
  for (const { into, year } of municipalityChanges)
    for (const { code } of into) if (isNewCode(code) && !starts.has(code)) starts.set(code, year);

  const found = new Map<string, Municipality>();
  const add = (code: string, about: Omit<Municipality, 'code' | 'from' | 'until'>) => {
    const until = old.has(code) ? ends.get(code) : undefined;
    // Those that ended on 1 January 2015 were never there on a 1 January that Peil knows.
    found.set(code, { code, ...about, from: starts.get(code) ?? firstYear, ...(until === undefined ? {} : { until }) });
  };
  let corop = '';
  let province = '';
  for (const entry of municipalityTable.trim().split(/[|\n]/)) {
    if (entry.startsWith('CR')) {
      [corop = '', province = ''] = entry.split(' ');
      continue;
    }
    const [code, region, inhabitants, ...name] = entry.split(' ');
    add(`GM${code}`, {
      name: name.join(' '),
      province: `PV${province}`,
      corop,
      labourRegion: `AM${region}`,
      inhabitants: Number(inhabitants),
    });
  }
  for (const entry of formerTable.trim().split(/[|\n]/)) {
    const [code, province, ...name] = entry.split(' ');
    add(`GM${code}`, { name: name.join(' '), province: `PV${province}` });
  }
  return found;
}

/** Montferland has a high number since 2005. */
function isNewCode(code: string): boolean {
  return code >= 'GM1930' && code !== 'GM1955';
}
