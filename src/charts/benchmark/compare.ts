import type { Dataset } from '../../core/dataset.js';
import { lengthOf } from '../../core/period-span.js';
import { fittingAreas, type Fitting } from './boundaries-of-year.js';
import type { BenchmarkValues } from './options.js';
import { peersOf, type Peers } from './peers.js';
import { regions } from './more-parts.js';
import { plain } from './places.js';
import type { Benchmark } from './prepare.js';
import { quantile, rank, type Placed } from './standing.js';
import { tablesOf, type Area, type Table, type Tables } from './tables.js';
import { kindOf, when } from './wording.js';

/** All that can be told of a file. */
export interface Full extends Benchmark {
  /** Periods with figures, in order of time. */
  readonly periods: readonly string[];
  /** A later period that is not shown by default, for it has too few figures. */
  readonly thin: { readonly period: string; readonly count: number } | undefined;
  readonly level: Tables['level'];
  readonly peers: Peers;
  /** Those without a figure, with the reason where it is known. */
  readonly absent: readonly Area[];
  /** Names of those that the data lack. */
  readonly unlisted: readonly string[];
  /** What was asked to stand out but is not there. */
  readonly sought: string | undefined;
  /** One that ended and is part of ours now, where that was asked. */
  readonly joined: string | undefined;
  /** Whether the figures are counts, which are large where many people live. */
  readonly isCount: boolean;
  readonly before: Movement | undefined;
  readonly strange: readonly Area[];
  readonly otherLevel: number;
  readonly repeated: number;
  readonly tables: Tables;
}

/** The place in the period before and in this one, among those with a figure in both. */
export interface Movement {
  readonly period: string;
  readonly from: Placed;
  readonly to: Placed;
  readonly count: number;
}

export const isFull = (all: Benchmark): all is Full => 'tables' in all;

/** Compares the regions of one period. */
export function compare(data: Dataset, values: BenchmarkValues): Full {
  const { isRate } = regions.part;
  const tables = tablesOf(data, values);
  const { level } = tables;
  const filled = tables.list.filter(({ areas }) => countOf(areas) > 0);
  const enough = latestOf(filled);
  const table = filled.find(({ period }) => period === values.at?.trim()) ?? enough ?? tables.list.at(-1) ?? nothing;
  const fitting = fittingAreas(table, level);
  const ours = oursIn(fitting, values.municipality);
  const peers = peersOf(fitting, ours, values);
  const placed = rank(peers.areas, values);
  const late = filled.at(-1);
  const field = values.value?.field;
  const isCount = field !== undefined && (field.decimals ?? 0) === 0 && !isRate(field.name, field.unit);
  const { absent, unlisted } = absentOf(peers, fitting, level);
  return {
    period: table.period,
    when: when(table.period),
    kind: kindOf(level, peers),
    periods: filled.map(({ period }) => period),
    thin: table === enough && late && late !== enough ? { period: late.period, count: countOf(late.areas) } : undefined,
    level,
    peers,
    comparison: peers.comparison,
    offered: peers.offered,
    placed,
    absent,
    unlisted,
    ours: placed.find(({ key }) => key === ours?.key) ?? ours,
    sought: ours ? undefined : values.municipality,
    joined: ours && joinedIn(ours, values.municipality),
    low: quantile(placed, 0.25),
    median: quantile(placed, 0.5),
    high: quantile(placed, 0.75),
    reference: isCount ? undefined : referenceIn(table, tables),
    isCount,
    before: ours && movementOf(ours, fitting, filled[filled.indexOf(table) - 1], tables, values),
    unit: field?.unit,
    decimals: Math.min(field?.decimals ?? 2, 6),
    strange: fitting.strange,
    otherLevel: table.others.size,
    repeated: table.repeated,
    tables,
  };
}

const nothing: Table = { period: '', areas: new Map(), others: new Map(), repeated: 0 };

const countOf = (areas: Table['areas']) => [...areas.values()].filter(({ value }) => value !== undefined).length;

/** The last period with at least four fifths of the figures of the fullest of the three before it of the same length. */
function latestOf(filled: readonly Table[]): Table | undefined {
  return filled.findLast((table, at) => {
    const length = lengthOf(table.period);
    const before = filled.slice(0, at).filter(({ period }) => lengthOf(period) === length);
    return countOf(table.areas) >= 0.8 * Math.max(0, ...before.slice(-3).map(({ areas }) => countOf(areas)));
  });
}

/** The one that is to stand out; one that ended is found as what it is part of now. */
function oursIn({ areas, year }: Fitting, asked: string | undefined): Area | undefined {
  if (!asked) return undefined;
  const { readRegion, isAmbiguous, successorsOf, lastYear } = regions.part;
  const named = areas.find(({ key, name }) => plain(name) === plain(asked) || key === plain(asked));
  const found = readRegion(asked) ?? readRegion(asked, { kind: 'municipality' });
  if (named || !found) return named;
  const codes = isAmbiguous(found)
    ? found.ambiguous.filter(({ kind }) => kind === 'municipality').map(({ code }) => code)
    : [found.code, ...successorsOf(found.code, year ?? lastYear)];
  if (isAmbiguous(found) && codes.length > 1) return undefined;
  return (
    areas.find(({ key }) => key === codes[0]) ??
    (codes.length === 2 ? areas.find(({ key }) => key === codes[1]) : undefined)
  );
}

/** The name of what was asked, where that has become part of ours. */
function joinedIn({ code }: Area, asked = ''): string | undefined {
  const { readRegion, isAmbiguous, regionName } = regions.part;
  const found = readRegion(asked, { kind: 'municipality' });
  const isOther = found && !isAmbiguous(found) && code !== undefined && found.code !== code;
  return isOther ? regionName(found.code) : undefined;
}

/** Those without a figure, and the names of those without a row where the data are of all of them. */
function absentOf({ areas, codes }: Peers, { areas: all, year }: Fitting, level: Tables['level']) {
  const absent = areas.filter(({ value }) => value === undefined);
  const { municipalitiesIn, firstYear, lastYear, regionName } = regions.part;
  if (level !== 'municipality' || year === undefined || year < firstYear) return { absent, unlisted: [] };
  const there = municipalitiesIn(Math.min(year, lastYear)).map(({ code }) => code);
  const listed = new Set(all.map(({ code }) => code));
  const isWhole = there.filter((code) => listed.has(code)).length * 2 > there.length;
  const expected = codes ?? (isWhole ? there : []);
  const unlisted = expected.filter((code) => !listed.has(code)).map((code) => regionName(code) ?? code);
  return { absent, unlisted };
}

function referenceIn({ others }: Table, { kinds, level }: Tables): Benchmark['reference'] {
  const all = [...others.values()];
  const of = (kind: string) => all.filter(({ key }) => kinds.get(key) === kind);
  const wholes = level === 'neighbourhood' || level === 'district' ? of('municipality') : [];
  const [one] = wholes.length === 1 ? wholes : of('country');
  return one?.value === undefined ? undefined : { ...one, value: one.value };
}

/** How a place changed since the period before, where nine in ten are in both and the boundaries stayed. */
function movementOf(
  ours: Area,
  now: Fitting,
  table: Table | undefined,
  { level }: Tables,
  values: BenchmarkValues,
): Movement | undefined {
  if (!table) return undefined;
  const before = fittingAreas(table, level);
  const { changedBetween, lastYear } = regions.part;
  const isKnown =
    level === 'municipality' && before.year !== undefined && now.year !== undefined && before.year < now.year;
  const changed = isKnown ? changedBetween(before.year ?? 0, Math.min(now.year ?? 0, lastYear)) : [];
  const peers = peersOf(now, ours, values);
  const there = new Map(before.areas.map((area) => [area.key, area]));
  const same = peers.areas.filter(
    ({ key, code, value }) =>
      value !== undefined && there.get(key)?.value !== undefined && !(code && changed.includes(code)),
  );
  const wanted = peers.areas.filter(({ value }) => value !== undefined).length;
  const find = (areas: readonly Area[]) => rank(areas, values).find(({ key }) => key === ours.key);
  const [from, to] = [find(same.flatMap(({ key }) => there.get(key) ?? [])), find(same)];
  return from && to && same.length >= wanted * 0.9 ? { period: table.period, from, to, count: same.length } : undefined;
}
