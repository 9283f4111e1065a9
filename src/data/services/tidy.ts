import type { Status } from '../../core/dataset.js';
import { PeilError } from '../../core/error.js';
import { insight } from '../../core/insight.js';
import { filtered } from '../narrow.js';
import type { Typed } from '../number-column.js';
import type { RawTable } from '../raw-table.js';
import type { ReadSettings } from '../report.js';
import { leveled, parseFilter, type Term } from '../row-filter.js';
import { testOf } from '../term-test.js';
import { chooseGrain, timeOf } from './cbs-time.js';
import { cbsUnit, scaled } from './cbs-unit.js';
import { dimensionColumns, figureColumn } from './coded-columns.js';
import { isCalled, measureNames, type Coded } from './coded.js';
import { testCodes, unknownValues } from './test-codes.js';

/** Coded rows as a table: words, codes, periods and figures, with only the rows and columns that are wanted. Throws `columns`, `option` or `empty`. */
export function tidy(coded: Coded, settings: ReadSettings = {}): RawTable {
  const { length, dimensions, metadata } = coded;
  const left = [...coded.left];
  const remarks = [...coded.remarks];
  const times = dimensions.map((dimension) => (dimension.isTime ? timeOf(dimension) : undefined));
  const names = measureNames(coded.figures.map(({ measure }) => measure));
  const missing = (name: string) => {
    const found = [...dimensions.map((one) => one.title), ...names].slice(0, 40);
    return new PeilError('columns', { sought: name, columns: found });
  };

  const testRow = (term: Term): ((row: number) => boolean) => {
    const at = dimensions.findIndex((one) => isCalled(term.name, one));
    const dimension = dimensions[at];
    if (dimension) {
      const test = testCodes(term, dimension, times[at]);
      return (row) => test(dimension.cells[row] ?? '');
    }
    const place = coded.figures.findIndex(({ measure }, at) => isCalled(term.name, measure, names[at]));
    const figures = coded.figures[place];
    if (!figures) throw missing(term.name);
    const { factor } = cbsUnit(figures.measure.unit);
    const test = testOf(term, figures.measure.isText ? 'text' : 'number', () => figures.values);
    return (row) => {
      const value = figures.values[row] ?? null;
      return test(typeof value === 'number' ? scaled(value, factor) : value);
    };
  };
  const terms = parseFilter(settings.filter ?? '');
  const unknown = terms.flatMap((term) => {
    const at = dimensions.findIndex((one) => isCalled(term.name, one));
    const dimension = dimensions[at];
    return dimension ? unknownValues(term, dimension, times[at]) : [];
  });
  if (unknown.length) remarks.push(insight('report.filter-unknown', { values: unknown }));
  const tests = terms.map(testRow);
  let rows: number[] = [];
  for (let row = 0; row < length; row++) if (tests.every((test) => test(row))) rows.push(row);
  if (rows.length < length) left.push(filtered(length - rows.length, length, settings.filter));

  times.forEach((time, at) => {
    if (!time) return;
    const chosen = chooseGrain(rows, time, dimensions[at]!.cells, coded.figures, settings.grain);
    rows = chosen.rows;
    left.push(...chosen.left);
  });
  if (rows.length === 0) {
    const columns = [...dimensions.map((one) => one.title), ...names].slice(0, 40);
    throw new PeilError('empty', { columns, ...(settings.filter ? { filter: settings.filter } : {}) });
  }

  const known: Typed[] = [];
  const calls: string[][] = [];
  const ofRow: (Status | undefined)[] = rows.map(() => undefined);
  dimensions.forEach((dimension) => {
    const cells = rows.map((row) => dimension.cells[row] ?? '');
    cells.forEach((code, row) => (ofRow[row] ??= dimension.codes?.get(code)?.status));
    for (const column of dimensionColumns(dimension, cells)) {
      known.push(column);
      // The words answer to the name of the dimension, the codes to their own.
      calls.push([column.column.field.name]);
    }
    calls.at(-1)?.push(dimension.key);
  });
  coded.figures.forEach((figures, at) => {
    known.push(figureColumn(figures, names[at]!, rows, ofRow));
    calls.push([names[at]!, figures.measure.key, figures.measure.title]);
  });
  const wanted = settings.columns?.map((written) => {
    const exact = known.find(({ column }) => column.field.name === written);
    const found = exact ?? known.find((_, at) => calls[at]!.some((name) => leveled(name) === leveled(written)));
    if (!found) throw missing(written);
    return found;
  });
  const kept = [...new Set(wanted ?? known)];
  return {
    format: coded.format,
    names: kept.map(({ column }) => column.field.name),
    columns: kept.map(() => []),
    known: kept,
    length: rows.length,
    left,
    remarks,
    metadata,
    narrowed: true,
  };
}
