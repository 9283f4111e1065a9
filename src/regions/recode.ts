import { isNumeric, textAt, type Column, type Dataset } from '../core/dataset.js';
import type { Insight } from '../core/insight.js';
import { lastYear, municipality } from './municipalities.js';
import { changeOf, successorsOf } from './municipality-changes.js';
import { figureColumn } from './recode-figures.js';
import { RecodeNotes } from './recode-notes.js';
import type { RecodeTerms } from './recode-plan.js';
import { roleOfColumns, type Roles } from './recode-roles.js';
import { regionColumn, wordColumn } from './recode-words.js';
import { readRegionCode } from './region-code.js';
import { isAmbiguous, readRegionName } from './region-names.js';
import { gathers } from './region-parts.js';
import { vintageOf } from './vintage.js';

export type { RecodeTerms } from './recode-plan.js';

export interface Recoded {
  readonly data: Dataset;
  /** What was merged into what and what could not be; the locale has sentences for each. */
  readonly remarks: readonly Insight[];
}

/**
 * Moves figures to the municipalities of another, later year. Counts of merged municipalities are added up for every
 * combination of the other columns; rates never are, and become unknown. A sum with a secret part is secret, with an absent part
 * unknown. Figures of a municipality that was divided stay under its old code. Rows that are a list (more than one for the same
 * combination) only get the new code. Rows that are no municipality stay as they are. Throws a RangeError without that column.
 */
export function recode(data: Dataset, terms: RecodeTerms): Recoded {
  const region = data.columns.find(({ field }) => field.name === terms.regionColumn);
  if (!region) throw new RangeError(`no column ${terms.regionColumn}`);
  const toYear = terms.toYear ?? lastYear;
  const codes = codesOf(region, data.length, terms.yearOfData);
  const yearOf = yearsOf(data, codes, terms.yearOfData);
  const now = new Map([...new Set(codes)].map((code) => [code, placeOf(code, toYear)]));
  const places = codes.map((code) => now.get(code));
  const roles = roleOfColumns(data, region, codes);
  const notes = new RecodeNotes(toYear);
  codes.forEach((code, row) => {
    if (code && code !== places[row]) notes.moved(code, places[row]!);
    if (code && places[row] === code && (changeOf(code)?.year ?? Infinity) <= toYear) notes.divided(code);
    if (code && !municipality(code)) notes.strange(code);
    if (code) notes.border(code, yearOf(row));
  });

  if (roles.isList) notes.list();
  const groups = roles.isList ? codes.map((_, row) => [row]) : groupRows(places, roles, data.length, toYear);
  const plan = { groups, codes, places, roles, notes, toYear, yearOf };
  const columns = data.columns.map((column): Column => {
    if (column === region) return regionColumn(column, plan);
    return isNumeric(column) ? figureColumn(column, plan, terms) : wordColumn(column, plan);
  });
  return { data: { ...data, length: groups.length, columns }, remarks: notes.all() };
}

/** The municipality of every row, `undefined` for what is none. */
function codesOf(region: Column, length: number, year: number | undefined): (string | undefined)[] {
  const known = new Map<string, string | undefined>();
  return Array.from({ length }, (_, row) => {
    const text = textAt(region, row);
    if (text === undefined) return undefined;
    if (!known.has(text)) {
      const named =
        readRegionCode(text, 'municipality') ??
        readRegionName(text, { kind: 'municipality', ...(year === undefined ? {} : { year }) });
      known.set(text, named && !isAmbiguous(named) ? named.code : undefined);
    }
    return known.get(text);
  });
}

/** The year of a row: as given, by its period or day, or else the year that the codes fit. */
function yearsOf(
  data: Dataset,
  codes: readonly (string | undefined)[],
  given: number | undefined,
): (row: number) => number | undefined {
  if (given !== undefined) return () => given;
  const time = data.columns.find(({ field }) => field.type === 'period' || field.type === 'date');
  const fit = time ? undefined : vintageOf(codes.filter((code) => code !== undefined))?.to;
  return (row) => Number(textAt(time, row)?.slice(0, 4)) || fit;
}

/** The one municipality that holds a code in a later year; the code itself when it was divided or is unknown. */
function placeOf(code: string | undefined, toYear: number): string | undefined {
  const now = code === undefined ? [] : successorsOf(code, toYear);
  return now.length === 1 ? now[0] : code;
}

/** Rows that come together, in the order of their first. Rows of a municipality that nothing was merged into stay apart. */
function groupRows(places: readonly (string | undefined)[], roles: Roles, length: number, toYear: number): number[][] {
  const groups = new Map<string, number[]>();
  for (let row = 0; row < length; row++) {
    const place = places[row];
    const key = place !== undefined && gathers(place, toYear) ? `${place}\u0000${roles.keyOf(row)}` : `${row}`;
    const rows = groups.get(key);
    if (rows) rows.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}
