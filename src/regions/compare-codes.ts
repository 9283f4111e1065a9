import { insight, type Insight } from '../core/insight.js';
import { existsIn, municipality } from './municipalities.js';
import { changeOf, municipalityChanges, successorsOf, type MunicipalityChange } from './municipality-changes.js';
import { readRegionCode } from './region-code.js';
import { codeAndName, vintageOf, type Vintage } from './vintage.js';

/** How the municipalities of data and of a map differ. */
export interface CodeComparison {
  /** Codes that the data have and the map has not. */
  readonly notOnMap: readonly string[];
  /** Codes that the map has and the data have not. */
  readonly notInData: readonly string[];
  readonly vintageOfData?: Vintage;
  readonly vintageOfMap?: Vintage;
  /** Why, in whole sentences once the locale fills them; the locale has them as `report.region-…`. */
  readonly remarks: readonly Insight[];
}

/**
 * Compares the municipalities of data with those of a map, in any spelling of their codes. Codes that are no municipality
 * (the country, provinces) are left alone.
 */
export function compareCodes(dataCodes: Iterable<string>, mapCodes: Iterable<string>): CodeComparison {
  const data = codesOf(dataCodes);
  const map = codesOf(mapCodes);
  const notOnMap = [...data].filter((code) => !map.has(code));
  const notInData = [...map].filter((code) => !data.has(code));
  const vintageOfData = vintageOf(data);
  const vintageOfMap = vintageOf(map);
  const remarks: Insight[] = [];
  if (vintageOfData && vintageOfMap && (vintageOfData.to < vintageOfMap.from || vintageOfMap.to < vintageOfData.from))
    remarks.push(insight('report.region-vintage', { data: yearsOf(vintageOfData), map: yearsOf(vintageOfMap) }));
  const told = new Set<MunicipalityChange>();
  const rest = (codes: readonly string[], others: ReadonlySet<string>) =>
    codes.filter((code) => {
      const reasons = changesBetween(code, others);
      for (const change of reasons) told.add(change);
      return reasons.length === 0;
    });
  const noArea = rest(notOnMap, map);
  const noData = rest(notInData, data);
  remarks.push(...tellChanges([...told]));
  remarks.push(...tellRest(noArea, 'report.region-no-area'), ...tellRest(noData, 'report.region-no-data'));
  const strange = [...noArea, ...noData].filter((code) => !municipality(code));
  if (strange.length > 0)
    remarks.push(insight('report.region-strange', { codes: strange.slice(0, most), count: strange.length }));
  return {
    notOnMap,
    notInData,
    ...(vintageOfData ? { vintageOfData } : {}),
    ...(vintageOfMap ? { vintageOfMap } : {}),
    remarks,
  };
}

/** The changes that tell why one side has a code and the other has what it became, or was. */
function changesBetween(code: string, others: ReadonlySet<string>): MunicipalityChange[] {
  const change = changeOf(code);
  if (change && successorsOf(code, Infinity).some((one) => others.has(one))) return [change];
  return municipalityChanges.filter(
    (one) => others.has(one.code) && successorsOf(one.code, Infinity).includes(code) && !existsIn(code, one.year - 1),
  );
}

/** One sentence for all that became the same at the same time. */
function tellChanges(changes: readonly MunicipalityChange[]): Insight[] {
  const groups = new Map<string, MunicipalityChange[]>();
  for (const change of changes) {
    const key = `${change.date} ${change.into.map(({ code }) => code).join()}`;
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()].map((group) => {
    const { date, into } = group[0]!;
    return insight(into.length > 1 ? 'report.region-divided' : 'report.region-joined', {
      regions: group.map(({ code }) => codeAndName(code)),
      count: group.length,
      into: into.map(({ code }) => codeAndName(code)),
      date: { date },
    });
  });
}

const most = 20;

function tellRest(codes: readonly string[], kind: string): Insight[] {
  const known = codes.filter((code) => municipality(code));
  if (known.length === 0) return [];
  const more = Math.max(0, known.length - most) || undefined;
  return [insight(kind, { regions: known.slice(0, most).map(codeAndName), count: known.length, more })];
}

function codesOf(codes: Iterable<string>): Set<string> {
  const found = new Set<string>();
  for (const text of codes) {
    const read = readRegionCode(text, 'municipality');
    if (read) found.add(read.code);
  }
  return found;
}

function yearsOf({ from, to }: Vintage): string {
  return from === to ? `${to}` : `${from}–${to}`;
}
