import { selectRows, type Column, type Dataset, type Value } from '../core/dataset.js';
import { PeilError } from '../core/error.js';
import { insight } from '../core/insight.js';
import { recountReport } from './recount.js';
import type { ReadSettings, Reading } from './report.js';
import { leveled, parseFilter } from './row-filter.js';
import { testOf } from './term-test.js';

/**
 * Keeps only the rows and the columns that are wanted, see {@link parseFilter}; rows that are left out are counted.
 * Throws `columns` for a column that is not there, `option` for a filter that cannot be read and `empty` when no row is left.
 */
export function narrow({ data, report }: Reading, { filter, columns: wanted, maxRows }: ReadSettings): Reading {
  const find = (name: string) => columnOf(data, name);
  const tests = parseFilter(filter ?? '').map((term) => {
    const column = find(term.name);
    return { column, test: testOf(term, column.field.type, () => column.values as Iterable<Value>) };
  });
  const isMore = isCapped({ data, report }, { maxRows });
  const length = data.length - (isMore ? 1 : 0);
  const rows: number[] = [];
  for (let row = 0; row < length; row++) {
    if (tests.every(({ column, test }) => test(valueAt(column, row)))) rows.push(row);
  }
  if (rows.length === 0) throw new PeilError('empty', { columns: namesOf(data), filter });
  const out = length - rows.length;
  const left = [
    ...report.left,
    ...(isMore ? [insight('report.more-rows', { rows: length })] : []),
    ...(out ? [filtered(out, length, filter)] : []),
  ];
  const kept = wanted ? [...new Set(wanted.map(find))] : data.columns;
  const narrowed = { ...data, columns: kept };
  const result = rows.length < data.length ? selectRows(narrowed, rows) : narrowed;
  return recountReport({ data, report: { ...report, left } }, result);
}

/** Whether a server that was asked for one row more than is wanted has given that one: then it has more. */
export function isCapped({ data, report }: Reading, { maxRows = 100_000 }: ReadSettings): boolean {
  return data.length === maxRows + 1 && new RegExp(`\\b${data.length}\\b`).test(report.url ?? '');
}

/** Says how many rows a filter has left out. */
export function filtered(count: number, of: number, filter = '') {
  return insight('report.filtered', { count, of, filter });
}

/** The column of a name, if need be but for case and white space; throws `columns` with the names that are there. */
export function columnOf(data: Dataset, name: string): Column {
  const found =
    data.columns.find(({ field }) => field.name === name) ??
    data.columns.find(({ field }) => leveled(field.name) === leveled(name));
  if (!found) throw new PeilError('columns', { sought: name, columns: namesOf(data) });
  return found;
}

/** Names of columns to tell in an error, at most 40. */
export function namesOf(data: Dataset): string[] {
  return data.columns.map(({ field }) => field.name).slice(0, 40);
}

function valueAt(column: Column, row: number): Value {
  const value = column.values[row] ?? null;
  return Number.isNaN(value) ? null : value;
}
