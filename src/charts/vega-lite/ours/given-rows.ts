import type { Dataset } from '../../../core/dataset.js';
import type { Json } from '../../../vega-lite/model.js';
import { isObject, objectOf } from '../../../vega-lite/json.js';
import { timeOf } from '../../../vega-lite/transform/time-of.js';
import { withFiles, withRows } from '../../../vega-lite/vega/data-places.js';
import { rowsFor } from '../../../vega-lite/vega/bind-rows.js';
import { timeFields } from '../../../vega-lite/vega/time-fields.js';
import type { GivenSpecification } from '../given.js';

const day = 86_400_000;

/**
 * A specification with the rows it draws in it, the same as Vega would draw; `undefined` where only Vega reads its data so: shapes
 * of a map, parsing by a pattern, moments within a day.
 */
export function withGivenRows(
  { specification, files }: GivenSpecification,
  bound: Dataset | undefined,
): Json | undefined {
  const own = withFiles(specification, files);
  const { datasets, ...whole } = bound ? withRows(own, rowsFor(own, bound)) : own;
  const data = objectOf(whole['data']);
  const named = data['values'] ?? (typeof data['name'] === 'string' ? objectOf(datasets)[data['name']] : undefined);
  const rows = rowsIn(named, objectOf(data['format']));
  if (!rows || !hasWholeDays(whole, rows)) return undefined;
  return { ...whole, data: { values: rows } };
}

function rowsIn(given: unknown, { type, property, parse, ...rest }: Json): readonly Json[] | undefined {
  if ((type !== undefined && type !== 'json') || Object.keys(rest).length > 0) return undefined;
  const path = typeof property === 'string' ? property.split('.') : [];
  const list = path.reduce<unknown>((value, name) => objectOf(value)[name], given);
  if (!Array.isArray(list)) return undefined;
  const rows = list.map((row: unknown): Json => (isObject(row) ? row : { data: row }));
  const ways = Object.entries(objectOf(parse)).map(
    ([name, way]) => [name, way === null ? itself : parsers[String(way)]] as const,
  );
  if (ways.some(([, read]) => !read)) return undefined;
  if (ways.length === 0) return rows;
  return rows.map((row) => {
    const parsed: Record<string, unknown> = { ...row };
    for (const [name, read] of ways) {
      const value = parsed[name];
      if (read) parsed[name] = value === null || value === undefined || value === '' ? null : read(value);
    }
    return parsed;
  });
}

const itself = (value: unknown) => value;

/** As Vega reads them. */
const parsers: Readonly<Record<string, ((value: unknown) => unknown) | undefined>> = {
  number: Number,
  string: String,
  boolean: (value) => Boolean(value) && value !== 'false' && value !== '0',
  date: timeOf,
};

/** Whether all times in the rows are whole days, which are the same wherever the reader is. */
function hasWholeDays(specification: Json, rows: readonly Json[]): boolean {
  for (const field of timeFields(specification)) {
    if (/[.[\\]/.test(field) || !rows.some((row) => field in row)) return false;
    for (const row of rows) if ((timeOf(row[field]) ?? 0) % day !== 0) return false;
  }
  return true;
}
