import { insight } from '../../core/insight.js';
import { isObject, member, type JsonObject } from '../json-values.js';
import type { Dialect, ListDialect } from '../json-dialect.js';
import type { RawTable } from '../raw-table.js';
import { recordsTable } from '../read-records.js';
import type { ReadHints } from '../read.js';
import type { Remark } from '../report.js';
import { termOf, withTerms } from './address.js';
import { gather, mostRows, moreRows } from './gather.js';

/** Most rows that servers of this kind give in one page, and as far as pages go. */
const pageSize = 100;
const farthest = 10_000;

/** Reads the records of Opendatasoft 1.0 (`records[].fields`) or 2 (`results`) with the pages that follow. */
export const readOpendatasoft: Dialect = async (value, hints) => {
  const isOld = Array.isArray(value.records);
  const { url = '' } = hints;
  const [size, start] = isOld ? ['rows', 'start'] : ['limit', 'offset'];
  const written = Number(termOf(url, size) ?? NaN);
  // Who asks for a part gets that part; as many as are given at once are hardly meant as one.
  const isWhole = written >= pageSize && !termOf(url, start) && !/geofilter/i.test(url);
  const takeApart = (answer: unknown, before: number) => {
    const rows = listIn(answer, isOld ? 'records' : 'results');
    const counted = member(answer, isOld ? 'nhits' : 'total_count');
    const total = typeof counted === 'number' ? counted : undefined;
    const had = before + rows.length;
    const isMore = total !== undefined && total > had && had + written <= farthest;
    return { rows, total, next: isWhole && isMore ? withTerms(url, { [start]: had }) : undefined };
  };
  const { rows, left } = await gather(value, takeApart, hints);
  return tableOf(rows, left);
};

/** Reads all rows of a dataset of Opendatasoft as it exports them: a plain list. */
export const readOpendatasoftExport: ListDialect = (list, hints: ReadHints) => {
  const max = hints.settings?.maxRows ?? mostRows;
  const rows = list.filter(isObject);
  const left = rows.length > max ? [moreRows(max)] : [];
  const asked = termOf(hints.url ?? '', 'where');
  const wasAsked = hints.settings?.filter && asked ? [insight('report.asked', { filter: asked })] : [];
  return Promise.resolve(tableOf(rows.slice(0, max), left, wasAsked));
};

/** Rows with `lon` and `lat` in front for the first field that is a point; the order of its two numbers differs per version. */
function tableOf(records: readonly JsonObject[], left: readonly Remark[], remarks: readonly Remark[] = []): RawTable {
  const plain = records.map((record) => (isObject(record.fields) ? record.fields : record));
  const names = [...new Set(plain.flatMap((row) => Object.keys(row)))];
  const isPoint = (name: string) =>
    plain.some((row) => pointOf(name, row[name])) &&
    plain.every((row) => (row[name] ?? null) === null || pointOf(name, row[name]));
  const points = names.filter(isPoint);
  const shapes = names.filter((name) => plain.some((row) => isShape(row[name])));
  const [place] = points;
  const rows = plain.map((row) => {
    const kept: Record<string, unknown> = {};
    const at = place === undefined ? undefined : pointOf(place, row[place]);
    if (place !== undefined) Object.assign(kept, { lon: at?.[0] ?? null, lat: at?.[1] ?? null });
    for (const name of names) {
      if (name === place || shapes.includes(name)) continue;
      const point = points.includes(name) ? pointOf(name, row[name]) : undefined;
      // Rows that end in the same column must have the same kind of cells.
      if (points.includes(name))
        Object.assign(kept, { [`${name}.lon`]: point?.[0] ?? null, [`${name}.lat`]: point?.[1] ?? null });
      else kept[name] = row[name] ?? null;
    }
    return kept;
  });
  const crs = place === undefined ? [] : [insight('report.crs', { crs: 'WGS84 (EPSG:4326)' })];
  const shapeless = place === undefined && shapes.length ? [insight('report.shapes', { count: rows.length })] : [];
  return recordsTable('opendatasoft', rows, { left: [...left, ...shapeless], remarks: [...remarks, ...crs] });
}

/** A point as longitude and latitude: version 1 writes `[lat, lon]`, version 2 names them. */
function pointOf(name: string, value: unknown): readonly [number, number] | undefined {
  if (Array.isArray(value)) {
    const [lat, lon] = value as unknown[];
    const isPlace = value.length === 2 && /geo|point|coord|locat/i.test(name);
    return isPlace && typeof lat === 'number' && typeof lon === 'number' && Math.abs(lat) <= 90
      ? [lon, lat]
      : undefined;
  }
  const lon = member(value, 'lon');
  const lat = member(value, 'lat');
  return typeof lon === 'number' && typeof lat === 'number' ? [lon, lat] : undefined;
}

function isShape(value: unknown): boolean {
  return isObject(value) && (Array.isArray(value.coordinates) || isObject(value.geometry) || value.type === 'Feature');
}

function listIn(value: unknown, name: string): readonly JsonObject[] {
  const list = member(value, name);
  return Array.isArray(list) ? list.filter(isObject) : [];
}
