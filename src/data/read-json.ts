import { PeilError } from '../core/error.js';
import { insight } from '../core/insight.js';
import { readDialect } from './json-dialect.js';
import { isGeographic, isObject, member, type JsonObject } from './json-values.js';
import { parseJson, refuseErrorAnswer } from './parse-json.js';
import { transpose, type RawTable } from './raw-table.js';
import type { ReadHints } from './read.js';
import { recordsTable } from './read-records.js';
import type { Remark } from './report.js';
import { isFeaturePage } from './service-answers.js';

/** Reads JSON text as a table; GeoJSON and TopoJSON by their features. Throws `broken`, `server` for an error that came as an answer, or `columns`. */
export async function readJsonText(text: string, hints: ReadHints): Promise<RawTable> {
  const { url, settings: { path } = {} } = hints;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const rows = (await import('./files/read-ndjson.js')).readNdjson(text, hints);
    if (rows) return rows;
    // Says where it goes wrong.
    value = parseJson(text);
  }
  if (!path && isGeographic(value) && !isFeaturePage(value)) return (await import('./points.js')).readPoints(value);
  refuseErrorAnswer(value, url);
  return (path ? undefined : await readDialect(value, hints)) ?? readJson(value, path);
}

/** Finds the rows in parsed JSON: a list, a list inside a wrapper, columns, or an object with a code as key. Throws `columns` for a path that leads nowhere. */
export function readJson(root: unknown, path?: string): RawTable {
  const remarks: Remark[] = [];
  const left: Remark[] = [];
  const value = path ? follow(root, path) : root;
  const found = path ? { value, path: '' } : find(value);
  if (found.path) remarks.push(insight('report.path', { path: found.path }));
  if (found.besides?.length) left.push(insight('report.besides', { parts: found.besides.slice(0, 10) }));
  const table = tableOf(found.value, remarks);
  const total = moreRows(root);
  if (total !== undefined && total > table.length)
    left.push(insight('report.more-rows', { rows: table.length, ...(Number.isFinite(total) ? { total } : {}) }));
  return { ...table, left };
}

function tableOf(value: unknown, remarks: Remark[]): RawTable {
  if (Array.isArray(value)) return recordsTable('json', value, { remarks });
  if (!isObject(value)) return recordsTable('json', value === null ? [] : [value], { remarks });
  if (isColumnar(value)) {
    const lists = Object.values(value) as unknown[][];
    const length = Math.max(...lists.map((list) => list.length));
    remarks.push(insight('report.columnar'));
    const columns = lists.map((list) => Array.from({ length }, (_, row) => list[row] ?? null));
    return { format: 'json', names: Object.keys(value), columns, length, left: [], remarks };
  }
  if (isKeyed(value) || isCoded(value)) {
    remarks.push(insight('report.keyed', { example: Object.keys(value)[0] ?? '' }));
    const rows = Object.values(value);
    if (isCoded(value)) {
      return {
        format: 'json',
        names: ['code', 'waarde'],
        columns: transpose(Object.entries(value), 2),
        length: rows.length,
        left: [],
        remarks,
      };
    }
    const table = recordsTable('json', rows, { remarks });
    return { ...table, names: ['code', ...table.names], columns: [Object.keys(value), ...table.columns] };
  }
  return recordsTable('json', [value], { remarks });
}

interface Found {
  readonly value: unknown;
  readonly path: string;
  /** Lists and groups next to the one that was taken. */
  readonly besides?: readonly string[];
}

const usual = /^(value|values|records|results|features|data|items|rows)$/;

/** The part that holds the most rows; the outermost of equals. */
function find(value: unknown, path = '', depth = 0): Found {
  if (!isObject(value) || size(value) > 1 || depth > 5) return { value, path };
  const parts = Object.keys(value).filter(
    (key) => typeof value[key] === 'object' && value[key] !== null && !isEmpty(value[key]),
  );
  let best: (Found & { rows: number; key: string }) | undefined;
  for (const key of parts) {
    const inner = find(value[key], path ? `${path}.${key}` : key, depth + 1);
    // Portals send a list of fields along, which can be longer than the list of rows.
    const rows = size(inner.value) && size(inner.value) + (usual.test(key) ? 1e7 : 0);
    if (rows > (best?.rows ?? 0)) best = { ...inner, rows, key };
  }
  if (!best) return { value: emptyList(value) ?? value, path };
  const besides = [
    ...parts.filter((key) => key !== best.key && rowsLike(value[key])).map((key) => (path ? `${path}.${key}` : key)),
    ...(best.besides ?? []),
  ];
  return { value: best.value, path: best.path, besides };
}

/** How many rows a value is: 0 when it is none of the forms. */
function size(value: unknown): number {
  if (Array.isArray(value)) return value.length;
  if (!isObject(value)) return 0;
  if (isColumnar(value)) return (Object.values(value)[0] as unknown[]).length;
  return isKeyed(value) || isCoded(value) ? Object.keys(value).length : 0;
}

const rowsLike = (value: unknown) => Array.isArray(value) || isObject(value);
const isEmpty = (value: unknown) => Object.keys(value as object).length === 0;
const emptyList = (value: JsonObject) => Object.values(value).find((part) => Array.isArray(part) && part.length === 0);

/** Every member a list of single values, all as long. */
function isColumnar(value: JsonObject): boolean {
  const lists = Object.values(value);
  const length = Array.isArray(lists[0]) ? lists[0].length : 0;
  return (
    length > 0 &&
    lists.every(
      (list) =>
        Array.isArray(list) &&
        list.length === length &&
        !list.some((cell) => typeof cell === 'object' && cell !== null),
    )
  );
}

/** Objects that share their members, under a key each. */
function isKeyed(value: JsonObject): boolean {
  const rows = Object.values(value);
  if (rows.length === 0 || !rows.every(isObject)) return false;
  const codes = Object.keys(value).every(isCode);
  if (rows.length < 2) return codes;
  const names = new Set(rows.slice(0, 50).flatMap((row) => Object.keys(row)));
  const shared = Object.keys(rows[0] ?? {}).filter((name) =>
    rows.slice(0, 50).every((row) => Object.hasOwn(row, name)),
  );
  return names.size > 0 && (codes || shared.length * 2 >= names.size);
}

/** Single values under a code each. */
function isCoded(value: JsonObject): boolean {
  const keys = Object.keys(value);
  return (
    keys.length > 1 &&
    keys.every(isCode) &&
    !Object.values(value).some((cell) => typeof cell === 'object' && cell !== null)
  );
}

const isCode = (key: string) => /^[A-Za-z]{0,3}[\d.-]{2,}\s*$/.test(key);

function follow(root: unknown, path: string): unknown {
  let value = member(root, path);
  if (value !== undefined) return value;
  value = root;
  for (const step of path.split('.')) value = member(value, step);
  if (value === undefined) {
    throw new PeilError('columns', { path, columns: isObject(root) ? Object.keys(root).slice(0, 20) : [] });
  }
  return value;
}

/** The number of rows that the source says it has, or endless when it only says that there are more. */
export function moreRows(root: unknown): number | undefined {
  for (const part of [root, member(root, 'result'), member(root, 'properties')]) {
    const total = ['@odata.count', 'odata.count', 'total_count', 'numberMatched', 'nhits', 'total'].map((name) =>
      member(part, name),
    );
    const known = total.find((count) => typeof count === 'number');
    if (known !== undefined) return known as number;
    const more = ['@odata.nextLink', 'odata.nextLink', 'exceededTransferLimit'].some((name) => member(part, name));
    if (more) return Infinity;
  }
  return undefined;
}
