import { insight } from '../core/insight.js';
import { readHeadings } from './headings.js';
import { transpose } from './raw-table.js';
import type { ReadSettings, Reading } from './report.js';
import { typeColumns } from './type-columns.js';
import { factorAndUnit } from './unit-reading.js';

/** What is needed of an `HTMLTableElement`. */
export interface TableLike {
  readonly caption: { readonly textContent: string | null } | null;
  readonly rows: ArrayLike<RowLike>;
}

interface RowLike {
  readonly parentElement: { readonly tagName: string } | null;
  readonly cells: ArrayLike<CellLike>;
}

interface CellLike {
  readonly tagName: string;
  readonly textContent: string | null;
  readonly colSpan: number;
  readonly rowSpan: number;
}

/** Reads a table of the page: rows of `<thead>`, or else the first row, are names; `<tfoot>` is left out. Throws `empty` without rows. */
export function readTable(table: TableLike, settings: ReadSettings = {}): Reading {
  const rows = Array.from(table.rows);
  const part = (row: RowLike) => row.parentElement?.tagName.toUpperCase();
  const body = rows.filter((row) => part(row) !== 'TFOOT');
  const heads = body.filter((row) => part(row) === 'THEAD').length;
  const grid = spread(body);
  const { names, taken } = readHeadings(grid, heads || 1);
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  const cells = grid.slice(taken).filter((row) => row.some(Boolean));
  const title = table.caption?.textContent?.replace(/\s+/g, ' ').trim();
  const foot = rows.length - body.length;
  return typeColumns(
    {
      format: 'table',
      names: Array.from({ length: width }, (_, at) => names[at] ?? ''),
      columns: transpose(cells, width),
      length: cells.length,
      left: foot ? [insight('report.foot', { count: foot })] : [],
      remarks: taken > 1 ? [insight('report.headings', { count: taken })] : [],
      metadata: title ? { title } : {},
    },
    settings,
    factorAndUnit,
  );
}

/** Cells that span columns or rows stand in every place they cover. */
function spread(rows: readonly RowLike[]): string[][] {
  const grid: string[][] = rows.map(() => []);
  rows.forEach((row, at) => {
    let column = 0;
    for (const cell of Array.from(row.cells)) {
      while (grid[at]?.[column] !== undefined) column++;
      const text = (cell.textContent ?? '').replace(/\s+/g, ' ').trim();
      for (let down = 0; down < Math.max(1, cell.rowSpan || rows.length); down++) {
        const line = grid[at + down];
        if (!line) break;
        for (let over = 0; over < Math.min(1000, cell.colSpan); over++) line[column + over] = text;
      }
      column += cell.colSpan;
    }
  });
  return grid.map((line) => Array.from(line, (cell) => cell ?? ''));
}
