import { PeilError } from '../../core/error.js';
import { insight } from '../../core/insight.js';
import { cellText } from '../attempt.js';
import type { RawTable } from '../raw-table.js';
import { readGrid } from '../read-grid.js';
import type { ReadSettings, Remark } from '../report.js';
import { factorAndUnit } from '../unit-reading.js';
import { tooLargeInside } from './refusal.js';
import { Measured, mostCells, type Merge, type Sheet, type SheetCells } from './workbook.js';

/** Reads one sheet as a table: the one that is wanted, or the first that is shown and holds rows. Throws `option` for a sheet that is not there. */
export function readWorkbook(format: 'xlsx' | 'ods', sheets: readonly Sheet[], settings: ReadSettings): RawTable {
  const shown = sheets.filter(({ hidden }) => !hidden);
  const wanted = settings.sheet?.trim();
  const [sheet, cells] = wanted ? named(sheets, wanted) : firstWithRows(shown.length ? shown : sheets);
  const remarks: Remark[] = [];
  const left: Remark[] = [];
  const others = shown.filter((one) => one !== sheet).map(({ name }) => name);
  if (others.length) remarks.push(insight('report.sheets', { sheet: sheet.name, sheets: others.slice(0, 10) }));
  const secret = sheets.filter((one) => one.hidden && one !== sheet).map(({ name }) => name);
  if (secret.length && shown.length)
    left.push(insight('report.hidden-sheets', { count: secret.length, sheets: secret.slice(0, 10) }));
  const { errors, uncomputed } = cells;
  if (errors.length)
    remarks.push(insight('report.sheet-errors', { count: errors.length, cells: [...new Set(errors)].slice(0, 5) }));
  if (uncomputed) remarks.push(insight('report.uncomputed', { count: uncomputed }));
  const { records, merges } = visible(cells, left);
  const table = readGrid(records, settings, { format, remarks, left, merges });
  return withUnits(table);
}

function named(sheets: readonly Sheet[], wanted: string): [Sheet, SheetCells] {
  const same = (name: string) => name.trim().toLowerCase() === wanted.toLowerCase();
  const sheet = sheets.find(({ name }) => same(name)) ?? sheets[/^\d+$/.test(wanted) ? Number(wanted) - 1 : -1];
  if (!sheet)
    throw new PeilError('option', {
      option: 'data-sheet',
      given: wanted,
      choices: sheets.slice(0, 20).map(({ name }) => name),
    });
  return [sheet, sheet.read()];
}

/** A sheet with words only, one below the other, explains the others. */
function firstWithRows(sheets: readonly Sheet[]): [Sheet, SheetCells] {
  let best: [Sheet, SheetCells] | undefined;
  for (const sheet of sheets) {
    const cells = sheet.read();
    const wide = cells.rows.filter((row) => row.cells.filter((cell) => cellText(cell) !== '').length > 1);
    if (wide.length > 1) return [sheet, cells];
    if (cells.rows.length) best ??= [sheet, cells];
  }
  if (!best) throw new PeilError('empty');
  return best;
}

/** What is shown of a sheet, without the columns that are empty from top to bottom. */
function visible(
  { rows, merges, hiddenColumns }: SheetCells,
  left: Remark[],
): { records: unknown[][]; merges: Merge[] } {
  const shown = rows.filter(({ hidden }) => !hidden);
  if (shown.length < rows.length) left.push(insight('report.hidden-rows', { count: rows.length - shown.length }));
  const filled = new Set<number>();
  for (const { cells } of shown) {
    cells.forEach((cell, at) => {
      if (cellText(cell) !== '') filled.add(at);
    });
  }
  const secret = [...filled].filter((at) => hiddenColumns.has(at));
  if (secret.length) left.push(insight('report.hidden-columns', { count: secret.length }));
  const used = [...filled].filter((at) => !hiddenColumns.has(at)).sort((a, b) => a - b);
  if (used.length * shown.length > mostCells) throw tooLargeInside();

  const places = new Map(shown.map(({ at }, place) => [at, place]));
  const records: unknown[][] = [];
  let above = -1;
  for (const { at, cells } of shown) {
    // One blank row is enough to tell that there were some.
    if (at > above + 1 && records.length) records.push([]);
    places.set(at, records.length);
    above = at;
    const record = used.map((column) => cells[column] ?? null);
    while (record.length && cellText(record.at(-1)) === '') record.pop();
    records.push(record);
  }
  return { records, merges: merges.flatMap((merge) => moved(merge, places, used)) };
}

/** A merge in the places that its rows and columns have now. */
function moved(
  { top, bottom, left, right }: Merge,
  places: ReadonlyMap<number, number>,
  used: readonly number[],
): Merge[] {
  const first = places.get(top);
  const columns = used.flatMap((column, place) => (column >= left && column <= right ? [place] : []));
  if (first === undefined || used[columns[0] ?? -1] !== left) return [];
  let last = first;
  // Headings only: a merge of more rows is part of the body.
  for (let row = top; row <= Math.min(bottom, top + 9); row++) last = places.get(row) ?? last;
  return [{ top: first, bottom: last, left: columns[0] ?? 0, right: columns.at(-1) ?? 0 }];
}

/** Takes the units out of the cells: one for a column, unless its name has one already. */
function withUnits(table: RawTable): RawTable {
  const units = [...(table.units ?? [])];
  const remarks = [...table.remarks];
  const columns = table.columns.map((cells, at) => {
    const measured = cells.filter((cell) => cell instanceof Measured);
    const [first] = measured;
    if (!first) return cells;
    const name = table.names[at] ?? '';
    const bare = cells.filter((cell) => typeof cell === 'number' && cell !== 0).length;
    const isOne = measured.every(({ unit }) => unit === first.unit);
    if (first.unit === '%') remarks.push(insight('report.percent-cells', { column: name, count: measured.length }));
    if (!isOne || (bare && first.unit === '%'))
      remarks.push(insight('report.mixed-formats', { column: name, count: bare || measured.length }));
    const said = factorAndUnit(name);
    if (isOne && units[at] === undefined && said.unit === undefined && said.factor === 1) units[at] = first.unit;
    return cells.map((cell) => (cell instanceof Measured ? cell.value : cell));
  });
  return { ...table, columns, remarks, ...(units.some(Boolean) ? { units } : {}) };
}
