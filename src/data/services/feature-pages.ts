import { insight } from '../../core/insight.js';
import { arcgisToGeojson } from '../arcgis-features.js';
import { member, type JsonObject } from '../json-values.js';
import type { ReadHints } from '../read.js';
import type { Remark } from '../report.js';
import { featuresIn, isArcgis } from '../service-answers.js';
import { termOf, withTerms } from './address.js';
import { gather, type Part } from './gather.js';

/** All features of a service as one GeoJSON, with what there is to say of the way they came. */
export interface WholeMap {
  readonly root: JsonObject;
  readonly left: readonly Remark[];
  readonly remarks: readonly Remark[];
}

/** The features of an answer of ArcGIS, OGC API Features or WFS and of the pages that follow it, of one year. */
export async function wholeMap(value: JsonObject, hints: ReadHints): Promise<WholeMap> {
  if (isArcgis(value)) {
    const { rows, ...said } = await (await import('./arcgis-pages.js')).arcgisPages(value, hints);
    return { ...said, root: arcgisToGeojson({ ...value, features: rows }) };
  }
  const { rows, left } = await gather(value, (answer, before) => partOf(answer, before, hints.url ?? ''), hints);
  const asked = /jaarcode/i.test(hints.settings?.filter ?? '');
  const year = asked ? undefined : newestYear(rows);
  const { links: _, numberMatched: __, totalFeatures: ___, ...root } = value;
  return { root: { ...root, features: year?.rows ?? rows }, left: year ? [...left, year.left] : left, remarks: [] };
}

function partOf(answer: unknown, before: number, url: string): Part {
  const rows = featuresIn(answer);
  const counted = [member(answer, 'numberMatched'), member(answer, 'totalFeatures')].find(Number.isInteger);
  const total = counted as number | undefined;
  const links = member(answer, 'links');
  const following = (Array.isArray(links) ? links : []).filter((one) => member(one, 'rel') === 'next');
  // Some servers offer the next page for people as well.
  const link: unknown = following.find((one) => /json/.test(String(member(one, 'type')))) ?? following[0];
  const href = member(link, 'href');
  if (typeof href === 'string') return { rows, total, next: href };
  const isCut = total !== undefined && total > before + rows.length;
  // Who asks for a part gets that part.
  const isWfs = /\bwfs\b/i.test(termOf(url, 'service') ?? '') && termOf(url, 'startIndex') === undefined;
  const count = termOf(url, 'count') ?? termOf(url, 'maxFeatures');
  if (!isCut || !isWfs || (count !== undefined && before === 0 && Number(count) < 1000)) return { rows, total };
  return { rows, total, next: withTerms(url, { STARTINDEX: before + rows.length }) };
}

/** Areas as they were in several years stand over each other: only those of the last year are kept, and that is said. */
function newestYear(rows: readonly JsonObject[]): { rows: readonly JsonObject[]; left: Remark } | undefined {
  const years = rows.map(yearOf);
  const all = [...new Set(years.filter((year) => year !== undefined))].sort();
  const newest = all.at(-1);
  if (all.length < 2 || newest === undefined) return undefined;
  const codes = new Map<string, string>();
  const isTwice = rows.some((row, at) => {
    const code = String(member(row.properties, 'statcode'));
    const before = codes.get(code);
    codes.set(code, years[at] ?? '');
    return before !== undefined && before !== years[at];
  });
  if (!isTwice) return undefined;
  const kept = rows.filter((_, at) => years[at] === newest);
  return {
    rows: kept,
    left: insight('report.older-areas', { count: rows.length - kept.length, year: newest, years: all.slice(0, -1) }),
  };
}

/** The year of an area of Statistics Netherlands. */
function yearOf({ properties }: JsonObject): string | undefined {
  const year =
    member(properties, 'jaarcode') ?? /^(\d{4})[A-Z]{2}\d/.exec(String(member(properties, 'jrstatcode')))?.[1];
  return member(properties, 'statcode') !== undefined && /^\d{4}$/.test(String(year)) ? String(year) : undefined;
}
