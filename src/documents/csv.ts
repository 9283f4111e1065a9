import type { Cell, Field, Status } from '../core/dataset.js';

/** How a CSV file is written. */
export interface CsvWords {
  /** A status in words; default the status itself. */
  readonly status?: (status: Status) => string;
  /** Name of the column with the statuses of another column; default `<name> (status)`. */
  readonly statusColumn?: (name: string) => string;
  /** Default a comma, as a Dutch spreadsheet reads it. */
  readonly decimal?: ',' | '.';
}

/**
 * A table as CSV that a Dutch spreadsheet opens as it is: UTF-8 with a byte order mark, `;` between cells, decimal comma.
 * A column with statuses is followed by a column that names them; what is absent stays empty. Words that a spreadsheet would take
 * for a formula get an apostrophe before them.
 */
export function toCsv(
  columns: readonly Field[],
  rows: readonly (readonly (Cell | undefined)[])[],
  { status = String, statusColumn = (name) => `${name} (status)`, decimal = ',' }: CsvWords = {},
): string {
  const marked = columns.map((_, at) => rows.some((row) => row[at]?.status));
  const head = columns.flatMap(({ name }, at) => [quote(name), ...(marked[at] ? [quote(statusColumn(name))] : [])]);
  const body = rows.map((row) =>
    columns.flatMap((_, at) => {
      const cell = row[at];
      return [write(cell?.value, decimal), ...(marked[at] ? [cell?.status ? quote(status(cell.status)) : ''] : [])];
    }),
  );
  return `\ufeff${[head, ...body].map((cells) => `${cells.join(';')}\r\n`).join('')}`;
}

function write(value: Cell['value'] | undefined, decimal: string): string {
  if (typeof value === 'number') return Number.isFinite(value) ? plainNumber(value).replace('.', decimal) : '';
  return quote(value ?? '');
}

/** Without an exponent, which a spreadsheet may show as words. */
function plainNumber(value: number): string {
  const short = String(value);
  if (!short.includes('e')) return short;
  return value % 1 === 0 ? BigInt(value).toString() : value.toFixed(20).replace(/0+$/, '');
}

const number = /^[+-]?\d+(?:[.,]\d+)*%?$/;

function quote(text: string): string {
  const formula = /^\s*[=+\-@]\s*\S/.test(text) && !number.test(text.trim());
  const safe = formula ? `'${text}` : text;
  return /[;"\r\n,]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
