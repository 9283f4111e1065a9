import { insight } from '../core/insight.js';
import { isObject, type JsonObject } from './json-values.js';
import type { RawTable } from './raw-table.js';
import type { DataFormat, Remark } from './report.js';

type Parts = Pick<RawTable, 'names' | 'columns' | 'length' | 'remarks'>;

/** Rows of JSON or of a page, as columns: objects (nested ones with a dot in the name), arrays, or single values. */
export function readRecords(rows: readonly unknown[]): Parts {
  if (rows.every(Array.isArray)) return readArrays(rows as readonly unknown[][]);
  if (!rows.some(isObject)) return { names: ['waarde'], columns: [rows.map(plain)], length: rows.length, remarks: [] };
  const columns = new Map<string, unknown[]>();
  const lists = new Set<string>();
  rows.forEach((row, at) => {
    if (isObject(row)) spread(row, '', at, 0);
  });

  function spread(row: JsonObject, prefix: string, at: number, depth: number): void {
    for (const key of Object.keys(row)) {
      const value = row[key];
      const name = prefix + key;
      if (isObject(value) && !(value instanceof Date)) {
        const point = pointOf(value);
        if (point) {
          const [x, y] = Math.abs(point[0]) > 180 ? ['x', 'y'] : ['lon', 'lat'];
          put(key === 'geometry' ? x : `${name}.${x}`, at, point[0]);
          put(key === 'geometry' ? y : `${name}.${y}`, at, point[1]);
        } else if (depth < 6) spread(value, `${name}.`, at, depth + 1);
        else lists.add(name);
      } else if (Array.isArray(value) && value.some((part) => typeof part === 'object' && part !== null))
        lists.add(name);
      else put(name, at, plain(value));
    }
  }

  function put(name: string, at: number, value: unknown): void {
    let column = columns.get(name);
    if (!column) columns.set(name, (column = new Array<unknown>(rows.length).fill(null)));
    column[at] = value;
  }

  const remarks: Remark[] = [];
  if (lists.size) remarks.push(insight('report.nested', { columns: [...lists].slice(0, 10) }));
  const names = shorten([...columns.keys()]);
  return { names, columns: [...columns.values()], length: rows.length, remarks };
}

/** The first row holds the names when it holds words only. */
function readArrays(rows: readonly (readonly unknown[])[]): Parts {
  const head = rows[0] ?? [];
  const named = head.length > 0 && head.every((cell) => typeof cell === 'string' || cell === null);
  const body = named ? rows.slice(1) : rows;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const names = Array.from({ length: width }, (_, at) => (named ? String(head[at] ?? '') : ''));
  return { names, columns: names.map((_, at) => body.map((row) => plain(row[at]))), length: body.length, remarks: [] };
}

/** A value that fits in a cell: lists become one text, a date its day. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((part) => part !== null && part !== '').join('; ');
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10);
  if (value === undefined) return null;
  return typeof value === 'object' || typeof value === 'function' || typeof value === 'symbol' ? null : value;
}

function pointOf(value: JsonObject): readonly [number, number] | undefined {
  const place = value.type === 'Point' ? value.coordinates : undefined;
  return Array.isArray(place) && typeof place[0] === 'number' && typeof place[1] === 'number'
    ? [place[0], place[1]]
    : undefined;
}

/** Portals wrap each record in an envelope; its name tells nothing. */
function shorten(names: readonly string[]): string[] {
  const short = names.map((name) => name.replace(/^(fields|attributes|properties)\./, ''));
  return new Set(short).size === names.length ? short : [...names];
}

/** Rows that a page sets as a property, or that were parsed elsewhere, as a table. */
export function recordsTable(format: DataFormat, rows: readonly unknown[], extra: Partial<RawTable> = {}): RawTable {
  const parts = readRecords(rows);
  return { format, left: [], ...parts, ...extra, remarks: [...(extra.remarks ?? []), ...parts.remarks] };
}
