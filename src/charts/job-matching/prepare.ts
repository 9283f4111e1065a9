import { isNumeric, textAt, type Column, type Dataset } from '../../core/dataset.js';
import { grainOf } from '../../core/period.js';
import { add, isBound, newCount, type Count, type Tally } from './count.js';
import type { JobValues } from './options.js';
import { noTension, tensionOf, type Tension } from './tension.js';

/** The figures of one occupation in one period, summed over regions. */
export interface Occupation {
  readonly name: string;
  /** `''` where the data has no periods. */
  readonly period: string;
  readonly jobseekers: Count;
  readonly vacancies: Count;
  readonly matched: Count | undefined;
  readonly needs: ReadonlySet<string>;
  readonly tension: Tension;
}

/** Rows that are in no figure, by reason. */
export interface LeftOut {
  readonly nameless: number;
  readonly periodless: number;
  readonly otherGrain: number;
  readonly totals: number;
  readonly otherKinds: ReadonlyMap<string, number>;
}

export interface Figures {
  /** In order of time; `['']` where the data has none. */
  readonly periods: readonly string[];
  readonly byPeriod: ReadonlyMap<string, readonly Occupation[]>;
  /** The latest period in which nearly all occupations have been counted. */
  readonly latestComplete: string;
  /** Vacancies by need, by period. */
  readonly needs: ReadonlyMap<string, ReadonlyMap<string, Count>>;
  readonly regions: number;
  readonly left: LeftOut;
  /** Numbers below zero, in rows that count and rows that do not. */
  readonly negative: number;
  /** Whether there is something that few files have and a reader must know. */
  readonly rare: boolean;
}

/** An occupation that is still being summed. */
interface Draft extends Occupation {
  jobseekers: Tally;
  vacancies: Tally;
  matched: Tally | undefined;
  readonly needs: Set<string>;
  tension: Tension;
}

const wholeLine = /^(eind)?tota(al|len|l)$|^alle (beroepen|beroepsgroepen|sectoren)$|^all occupations$/i;
const wholeCountry = /^(heel )?nederland$|^(eind)?totaal$|^total$|^the netherlands$/i;

const kinds: readonly (readonly ['jobseekers' | 'vacancies' | 'matched', RegExp])[] = [
  ['matched', /match|plaatsing|vervuld|filled/i],
  ['vacancies', /vacatur|vacanc|\bjobs?\b/i],
  ['jobseekers', /\bcv|werkzoek|kandida|seeker|\bww\b|\bgwu\b|candidate|resume/i],
];

const cache = new WeakMap<Dataset, { readonly key: string; readonly figures: Figures }>();

/** The form of the data, best first: a column per count, a row per count, or moves from occupation to occupation. */
export function formOf(values: JobValues): 'wide' | 'long' | 'matrix' {
  if (values.occupation && values.jobseekers && values.vacancies) return 'wide';
  return values.occupation && values.kind && values.count ? 'long' : 'matrix';
}

/** Sums the rows to one record per occupation and period, and counts what is left out. */
export function prepare(data: Dataset, values: JobValues): Figures {
  const { occupation, jobseekers, vacancies, matched, kind, count, period, region, needs, thresholds } = values;
  const columns = [occupation, jobseekers, vacancies, matched, kind, count, period, region, needs];
  const key = [...columns.map((column) => column?.field.name), thresholds].join('\n');
  let cached = cache.get(data);
  if (cached?.key !== key) cache.set(data, (cached = { key, figures: sum(data, values) }));
  return cached.figures;
}

function sum({ length }: Dataset, values: JobValues): Figures {
  const { occupation, kind, period, region, thresholds } = values;
  const long = formOf(values) === 'long';
  const wide = kinds.flatMap(([measure]) => (values[measure] ? [measure] : []));
  const grain = period && mainGrain(period, length);
  const otherKinds = new Map<string, number>();
  const left = { nameless: 0, periodless: 0, otherGrain: 0, totals: 0, otherKinds };
  let used = 0;
  const tallied = new Map<string, Map<string, Draft>>();
  const needs = new Map<string, Map<string, Tally>>();
  const regions = namesIn(region, length, wholeCountry);
  const hasNames = namesIn(occupation, length, wholeLine).size > 0;

  for (let row = 0; row < length; row++) {
    const name = nameAt(occupation, row);
    const when = period ? textAt(period, row) : '';
    const kindName = (long && nameAt(kind, row)) || '';
    const own = long ? kinds.find(([, words]) => words.test(kindName))?.[0] : undefined;
    if (!name) left.nameless++;
    else if (when === undefined) left.periodless++;
    else if (grain !== undefined && (grainOf(when) ?? '') !== grain) left.otherGrain++;
    else if ((hasNames && wholeLine.test(name)) || (regions.size > 0 && wholeCountry.test(nameAt(region, row) ?? '')))
      left.totals++;
    else if (long && !own) otherKinds.set(kindName, (otherKinds.get(kindName) ?? 0) + 1);
    else {
      used++;
      let names = tallied.get(when);
      if (!names) tallied.set(when, (names = new Map()));
      let draft = names.get(name);
      if (!draft) {
        const counts = { jobseekers: newCount(), vacancies: newCount(), matched: undefined };
        names.set(name, (draft = { name, period: when, ...counts, needs: new Set(), tension: noTension }));
      }
      for (const measure of own ? [own] : wide)
        add((draft[measure] ??= newCount()), long ? values.count : values[measure], row);
      if (own && own !== 'vacancies') continue;
      for (const need of needsAt(values.needs, row)) {
        draft.needs.add(need);
        let tallies = needs.get(when);
        if (!tallies) needs.set(when, (tallies = new Map()));
        let tally = tallies.get(need);
        if (!tally) tallies.set(need, (tally = newCount()));
        add(tally, long ? values.count : values.vacancies, row);
      }
    }
  }
  const periods = [...tallied.keys()].sort();
  const byPeriod = new Map([...tallied].map(([when, names]) => [when, [...names.values()]]));
  let rare = used < length;
  for (const draft of [...byPeriod.values()].flat()) {
    draft.tension = tensionOf(draft.jobseekers, draft.vacancies, thresholds);
    rare ||= [draft.jobseekers, draft.vacancies, draft.matched].some(isRare);
  }
  const latest = latestComplete(periods, byPeriod);
  const negative = negatives(long ? [values.count] : [values.jobseekers, values.vacancies]);
  rare ||= regions.size > 1 || negative > 0 || latest !== periods.at(-1);
  return { periods, byPeriod, latestComplete: latest, needs, regions: regions.size, left, negative, rare };
}

/** Whether a count is what few files have: a lower bound, a number that cannot be right, a revision, a forecast. */
function isRare(count: Count | undefined): boolean {
  return (
    isBound(count) || count?.reason === 'impossible' || count?.sureness === 'revised' || count?.sureness === 'forecast'
  );
}

function negatives(columns: readonly (Column | undefined)[]): number {
  let sum = 0;
  for (const column of columns)
    if (column && isNumeric(column)) for (const value of column.values) if (value < 0) sum++;
  return sum;
}

/** The latest period with at least four fifths as many counted occupations as the fullest one; a secret number was counted too. */
function latestComplete(periods: readonly string[], byPeriod: ReadonlyMap<string, readonly Occupation[]>): string {
  const isCounted = ({ known, reason }: Count) => known !== undefined || reason === 'suppressed';
  const sizes = periods.map(
    (code) => byPeriod.get(code)?.filter((one) => isCounted(one.jobseekers) && isCounted(one.vacancies)).length ?? 0,
  );
  const enough = Math.max(...sizes) * 0.8;
  return periods[sizes.findLastIndex((size) => size >= enough)] ?? '';
}

/** The grain that most periods have; days and other words are the grain `''`. `undefined` where there is but one. */
function mainGrain(period: Column, length: number): string | undefined {
  const sizes = new Map<string, number>();
  for (const code of namesIn(period, length)) {
    const grain = grainOf(code) ?? '';
    sizes.set(grain, (sizes.get(grain) ?? 0) + 1);
  }
  return sizes.size < 2 ? undefined : [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** The different words in a column, without those that stand for all of it. */
function namesIn(column: Column | undefined, length: number, all?: RegExp): ReadonlySet<string> {
  const words = new Set<string>();
  for (let row = 0; column && row < length; row++) words.add(textAt(column, row) ?? '');
  return new Set([...words].map(tidy).filter((name) => name && !all?.test(name)));
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

export function nameAt(column: Column | undefined, row: number): string | undefined {
  return tidy(textAt(column, row) ?? '') || undefined;
}

function needsAt(column: Column | undefined, row: number): string[] {
  const parts = textAt(column, row)?.split(/[;|]/) ?? [];
  return [...new Set(parts.map((part) => part.trim()).filter(Boolean))];
}
