import { recordsTable } from './read-records.js';
import type { ReadSettings, Reading } from './report.js';
import { typeColumns } from './type-columns.js';
import { factorAndUnit } from './unit-reading.js';

/** Reads rows that a page gives as objects, or as arrays with the names in the first. Throws `empty` when there are none. */
export function readRows(rows: readonly unknown[], settings: ReadSettings = {}): Reading {
  return typeColumns(recordsTable('rows', rows), settings, factorAndUnit);
}
