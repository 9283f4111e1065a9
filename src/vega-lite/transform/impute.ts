import { flatName, mark, reader, type Row } from '../rows.js';
import { groupRows } from './compare.js';
import { nameAt, refuse } from './refuse.js';
import { windowed } from './window.js';

export interface ImputeSettings {
  /** Field that gets a value. */
  readonly impute: string;
  /** Field that says which rows there must be. */
  readonly key: string;
  readonly groupby?: readonly string[] | undefined;
  /** Default `value`. */
  readonly method?: string | undefined;
  readonly value?: unknown;
  readonly frame?: readonly [number | null, number | null] | undefined;
  /** Keys there must be besides those that occur. */
  readonly keyvals?: unknown;
}

/** Adds the rows that a group misses; they carry `_impute`, and what they got is of status `unknown`. */
export function imputeRows(rows: readonly Row[], settings: ImputeSettings, path: string): Row[] {
  const { impute, key, groupby = [], method = 'value', value, frame = [null, null] } = settings;
  const readKey = reader(key);
  const [field, keyName] = [nameAt(`${path}.impute`, flatName(impute)), nameAt(`${path}.key`, flatName(key))];
  const keys = new Map<string, unknown>();
  for (const one of [...keyvals(settings.keyvals, `${path}.keyvals`), ...rows.map(readKey)]) {
    if (!keys.has(String(one))) keys.set(String(one), one);
  }
  const constant = method === 'value' ? (value ?? (value === null ? null : 0)) : null;
  const names = groupby.map((name) => ({ name: nameAt(`${path}.groupby`, flatName(name)), read: reader(name) }));
  const all = [...rows];
  for (const group of groupRows(rows, groupby)) {
    const there = new Set(group.map((row) => String(readKey(row))));
    for (const [text, one] of keys) {
      if (there.has(text)) continue;
      const made: Row = { _impute: true };
      for (const { name, read } of names) made[name] = read(group[0] ?? {});
      made[keyName] = one;
      made[field] = constant;
      mark(made, field, 'unknown');
      all.push(made);
    }
  }
  if (method === 'value') return all;
  if (!['mean', 'median', 'min', 'max'].includes(method)) throw refuse(`${path}.method`, method);
  const as = `imputed_${field}_value`;
  const measures = [{ op: method, field: impute, as }];
  return windowed(all, { measures, groupby, frame }, path).map((row) => {
    if (row[field] !== null) return row;
    const made = { ...row, [field]: row[as] };
    mark(made, field, 'unknown');
    return made;
  });
}

function keyvals(given: unknown, path: string): unknown[] {
  if (given === undefined || given === null) return [];
  if (Array.isArray(given)) return given as unknown[];
  const {
    start = 0,
    stop,
    step = 1,
  } = given as { readonly start?: number; readonly stop?: number; readonly step?: number };
  const count = Math.ceil((Number(stop) - start) / step);
  if (!(count >= 0 && count <= 10_000)) throw refuse(path, given);
  return Array.from({ length: count }, (_, at) => start + at * step);
}
