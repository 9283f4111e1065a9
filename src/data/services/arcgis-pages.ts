import { PeilError } from '../../core/error.js';
import { insight } from '../../core/insight.js';
import { isObject, member, type JsonObject } from '../json-values.js';
import type { ReadHints } from '../read.js';
import type { Remark } from '../report.js';
import { featuresIn } from '../service-answers.js';
import { termOf, withTerms } from './address.js';
import type { ArcgisNarrowing } from './arcgis-filter.js';
import { courier } from './courier.js';
import { gather, mostRows, moreRows, type Gathered } from './gather.js';

/** Field types of which the values stand for nothing but the record itself. */
export const isIdType = (type: unknown) => /OID$|GlobalID$|GUID$/.test(String(type));

export interface ArcgisPages extends Gathered {
  readonly remarks: readonly Remark[];
}

/**
 * All features of an ArcGIS layer of which a query gave the first: by offset in the order of their ids, or by ranges
 * of ids where a server has no offsets. A table needs no lines and areas, and only what `narrowing` says.
 */
export async function arcgisPages(
  value: JsonObject,
  hints: ReadHints,
  narrowing?: ArcgisNarrowing,
): Promise<ArcgisPages> {
  const first = featuresIn(value);
  const { url = '' } = hints;
  const max = hints.settings?.maxRows ?? mostRows;
  if (!isCut(value)) return first.length > max ? cut(first, max) : { rows: first, left: [], remarks: [] };
  const mail = courier(hints);
  const id = idOf(value);
  // Who asks for a part gets that part.
  const isPart = ['resultRecordCount', 'resultOffset', 'objectIds'].some((name) => termOf(url, name) !== undefined);
  if (!mail || !id || isPart || !/\/query(\?|$)/i.test(url) || first.length === 0 || first.length >= max)
    return cut(first, max);

  const isFlat = narrowing && /Polygon|Polyline/i.test(String(value.geometryType));
  const { where, fields } = narrowing ?? {};
  const asked = withTerms(url, {
    ...(where ? { where: `(${termOf(url, 'where') ?? '1=1'}) AND ${where}` } : {}),
    ...(fields ? { outFields: [...new Set([...fields, id])].join(',') } : {}),
  });
  const query = withTerms(asked, { orderByFields: id, ...(isFlat ? { returnGeometry: 'false' } : {}) });
  const count: unknown = await mail.json(withTerms(asked, { returnCountOnly: 'true' })).catch(ignored);
  const counted = member(count, 'count');
  const total = typeof counted === 'number' ? counted : undefined;
  const size = first.length;
  const ids = first.map((one) => Number(member(one.attributes, id)));
  const inOrder = ids.every((one, at) => at === 0 || one > (ids[at - 1] ?? NaN));
  const page = (offset: number) => withTerms(query, { resultOffset: offset, resultRecordCount: size });
  const takeApart = (answer: unknown, before: number) => {
    const rows = featuresIn(answer);
    return { rows, total, next: isCut(answer) && rows.length ? page(before + rows.length) : undefined };
  };
  try {
    const start = inOrder && !where ? value : await mail.json(page(0));
    const pages = distinct(await gather(start, takeApart, hints), id, total);
    return where ? { ...pages, remarks: [insight('report.asked', { filter: where }), ...pages.remarks] } : pages;
  } catch (error) {
    if (!(error instanceof PeilError && isRefused(error))) throw error;
  }
  return byIds(query, id, size, hints);
}

/** Features by ranges of their ids, for servers that know no offsets. */
async function byIds(query: string, id: string, size: number, hints: ReadHints): Promise<ArcgisPages> {
  const mail = courier(hints);
  const told: unknown = await mail?.json(withTerms(query, { returnIdsOnly: 'true', orderByFields: undefined }));
  const list = member(told, 'objectIds');
  const ids = (Array.isArray(list) ? list : []).filter((one): one is number => typeof one === 'number');
  ids.sort((a, b) => a - b);
  const where = termOf(query, 'where') ?? '1=1';
  const range = (from: number) => {
    const last = ids[Math.min(from + size, ids.length) - 1];
    return withTerms(query, { where: `(${where}) AND ${id} >= ${ids[from]} AND ${id} <= ${last}` });
  };
  let at = 0;
  const takeApart = (answer: unknown) => {
    at += size;
    return { rows: featuresIn(answer), total: ids.length, next: at < ids.length ? range(at) : undefined };
  };
  const start = ids.length && mail ? await mail.json(range(0)) : undefined;
  return distinct(await gather(start, takeApart, hints), id, ids.length);
}

/** Features that came twice while the layer changed are kept once. */
function distinct({ rows, left }: Gathered, id: string, total: number | undefined): ArcgisPages {
  const known = new Map(rows.map((one, at) => [member(one.attributes, id) ?? `row ${at}`, one]));
  const twice = rows.length - known.size;
  const kept = twice ? [...known.values()] : rows;
  const isShort = total !== undefined && total > kept.length && left.length === 0;
  return {
    rows: kept,
    left: isShort ? [moreRows(kept.length, total)] : left,
    remarks: twice ? [insight('report.came-twice', { count: twice })] : [],
  };
}

function cut(rows: readonly JsonObject[], max: number): ArcgisPages {
  const kept = rows.slice(0, max);
  return { rows: kept, left: [moreRows(kept.length)], remarks: [] };
}

function isCut(value: unknown): boolean {
  return member(value, 'exceededTransferLimit') === true;
}

function idOf(value: JsonObject): string | undefined {
  if (typeof value.objectIdFieldName === 'string') return value.objectIdFieldName;
  const fields = Array.isArray(value.fields) ? value.fields.filter(isObject) : [];
  const name = fields.find(({ type }) => type === 'esriFieldTypeOID')?.name;
  return typeof name === 'string' ? name : undefined;
}

/** Whether a server refused a question as such, and was not merely busy. */
function isRefused({ code, facts }: PeilError): boolean {
  return code === 'server' && (facts.status === 400 || /pagination/i.test(String(facts.said)));
}

function ignored(error: unknown): undefined {
  if (!(error instanceof PeilError)) throw error;
}
