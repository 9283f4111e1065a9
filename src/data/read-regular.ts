import { transpose, type RawTable } from './raw-table.js';
import type { ReadSettings } from './report.js';

/**
 * Delimited text of the regular kind as a table: names in the first line, as many cells in every line, nothing above or below.
 * `undefined` for any other text, which is for `readDelimited`; that reads regular text the same.
 */
export function readRegular(text: string, { delimiter: wanted, headerRow }: ReadSettings): RawTable | undefined {
  // Where the names are parted by signs of one kind, no other kind cuts all lines alike.
  const kinds = new Set(/^[^\r\n]*/.exec(text)?.[0].match(/[;\t|,]/g));
  const [delimiter = ''] = kinds;
  if (kinds.size !== 1 || wanted || headerRow !== undefined) return undefined;
  // A cell and what ends it. A quote that does not close as it should matches nothing.
  const form = new RegExp(
    `(?:"([^"]*(?:""[^"]*)*)"|([^"\\r\\n${delimiter}][^\\r\\n${delimiter}]*)?)([${delimiter}]|\\r\\n?|\\n|$)`,
    'y',
  );
  const rows: string[][] = [];
  let row: string[] = [];
  let filled = 0;
  do {
    const [, quoted, plain = '', end] = form.exec(text) ?? [];
    if (end === undefined) return undefined;
    if (row.length === 0) filled = 0;
    const cell = quoted?.replaceAll('""', '"') ?? plain;
    if (cell.trim()) filled++;
    row.push(cell);
    if (end === delimiter) continue;
    rows.push(row);
    if (filled === 0 || row.length !== rows[0]?.length) return undefined;
    row = [];
  } while (row.length || form.lastIndex < text.length);
  const names = rows.shift()?.map((name) => name.trim()) ?? [];
  const { length } = rows;
  // A number is no name, unless it is a year. A last line with one cell can be about the source.
  const isName = (name: string) => name && !/^(?!(19|20)\d\d$)[€\s]*-?\d[\d.,]*$/.test(name);
  // Without one figure, the first row may say in which units those below it are; where no row has one, it does not.
  const firstFigure = rows.findIndex((row) => row.some((cell) => /^[-\d.,\s]*\d$/.test(cell)));
  if (!length || firstFigure > 0 || filled < 2 || !names.every(isName) || new Set(names).size < names.length)
    return undefined;
  return { format: 'csv', delimiter, names, columns: transpose(rows, names.length), length, left: [], remarks: [] };
}
