import type { Decoded } from './decode.js';
import { commonWidth, splitRecords } from './delimited.js';
import type { RawTable } from './raw-table.js';
import { typeTable, type ReadHints } from './read.js';
import type { ReadSettings, Reading } from './report.js';
import { isBinary, textOf } from './text-of.js';

/** Characters at both ends that are read in full, with all that may stand above and below the rows. */
const headSize = 150_000;
const tailSize = 50_000;
/** Words that a column must have more of before they are no longer looked up: they will hardly come back. */
const mostKnown = 50_000;

/** A large delimited text, decoded; its bytes are no longer needed. */
export interface LargeText extends Decoded {
  readonly bytes: number;
}

/** The text of a large source that looks delimited. `undefined` for whatever else, which is for `read`. */
export async function largeText(bytes: Uint8Array, { settings = {} }: ReadHints): Promise<LargeText | undefined> {
  if ((settings.format ?? 'csv') !== 'csv' || isBinary(bytes) || bytes.length < headSize) return undefined;
  // JSON, XML, and tables of Eurostat, which are another form.
  if (/^(\xef\xbb\xbf)?\s*([[{<]|[\w ,]+\\)/.test(String.fromCharCode(...bytes.subarray(0, 100)))) return undefined;
  return { ...(await textOf(bytes, settings.encoding)), bytes: bytes.length };
}

/** Reads a large delimited text as `read` does, in a third of the memory. `undefined` for what is for `read`. */
export async function readLargeText(large: LargeText, hints: ReadHints): Promise<Reading | undefined> {
  const { text, encoding, remarks, bytes } = large;
  const { url, contentType, settings } = hints;
  const table = await largeTable(text.startsWith('\ufeff') ? text.slice(1) : text, settings);
  const about = { bytes, url, contentType, encoding };
  return table && typeTable({ ...table, remarks: [...remarks, ...table.remarks] }, settings, about);
}

/** Both after each other. */
export async function readLarge(bytes: Uint8Array, hints: ReadHints): Promise<Reading | undefined> {
  const large = await largeText(bytes, hints);
  return large && readLargeText(large, hints);
}

/**
 * Delimited text as a table, exactly as `readDelimited` gives it: both ends are read by that, and between them every
 * line must have as many cells as there are columns, in sound quotes. `undefined` for a text of which that is not so.
 */
export async function largeTable(
  text: string,
  settings: ReadSettings = {},
  head = headSize,
  tail = tailSize,
): Promise<RawTable | undefined> {
  const first = endOfRecord(text, head);
  if (first === undefined || text.length - first < tail * 2) return undefined;
  const top = text.slice(0, first);
  const above = await readEnds(top, settings);
  if (!above?.length || above.left.some(({ kind }) => kind === 'report.below')) return undefined;
  const { delimiter = '', length } = above;
  const columns = above.columns.map((cells) => cells.slice());
  const last = appendRows(text, first, text.length - tail, delimiter, columns);
  const ends = last === undefined ? undefined : await readEnds(top + text.slice(last), settings);
  if (!ends || ends.length <= length || ends.columns.length !== columns.length) return undefined;
  ends.columns.forEach((cells, at) => {
    for (let row = length; row < cells.length; row++) columns[at]?.push(cells[row]);
  });
  return { ...ends, columns, length: columns[0]?.length ?? 0 };
}

/** A table of which nothing that is said depends on the rows that are not in the text. */
async function readEnds(text: string, settings: ReadSettings): Promise<RawTable | undefined> {
  try {
    const table = (await import('./read-delimited.js')).readDelimited(text, settings);
    const { delimiter = '', length, remarks, columns } = table;
    // The numbers of lines would be wrong.
    if (table.format !== 'csv' || delimiter.length !== 1 || remarks.some(({ kind }) => kind === 'report.quotes'))
      return undefined;
    const { records } = splitRecords(text, delimiter);
    const filled = records.filter((record) => record.some((cell) => cell.trim() !== ''));
    if (commonWidth(filled) !== columns.length || columns.length < 2) return undefined;
    // Rows that have more cells than there are names are counted.
    const headings = remarks.find(({ kind }) => kind === 'report.headings')?.facts['count'] ?? 1;
    const below = table.left.find(({ kind }) => kind === 'report.below')?.facts['count'] ?? 0;
    const names = filled.at(-length - Number(headings) - Number(below));
    return settings.headerRow === 0 || names?.length === columns.length ? table : undefined;
  } catch {
    return undefined;
  }
}

/** The first place from `least` on where a line ends outside quotes, if quotes are used as they should be. */
function endOfRecord(text: string, least: number): number | undefined {
  const most = Math.min(text.length, least * 2);
  const ending = text.slice(0, most).includes('\n') ? '\n' : '\r';
  let quotes = 0;
  let from = 0;
  for (let at = text.indexOf(ending, least); at >= 0 && at < most; at = text.indexOf(ending, at + 1)) {
    for (let next = text.indexOf('"', from); next >= 0 && next < at; next = text.indexOf('"', next + 1)) {
      quotes++;
      from = next + 1;
    }
    if (quotes % 2 === 0) return at + 1;
  }
  return undefined;
}

/** Adds the lines of a stretch of text to columns, up to the first that ends at `to` or beyond. Gives where that is. */
function appendRows(
  text: string,
  from: number,
  to: number,
  delimiter: string,
  columns: unknown[][],
): number | undefined {
  const separator = delimiter.charCodeAt(0);
  const width = columns.length;
  const known = columns.map((): Map<string, string> | undefined => new Map<string, string>());
  const { length } = text;
  let at = from;
  while (at < to) {
    let isFilled = false;
    for (let column = 0; column < width; column++) {
      const start = at;
      let code = text.charCodeAt(at);
      let cell: string;
      if (code === 34) {
        let doubled = false;
        for (at = text.indexOf('"', at + 1); text.charCodeAt(at + 1) === 34; at = text.indexOf('"', at + 2)) {
          if (at < 0) return undefined;
          doubled = true;
        }
        if (at < 0) return undefined;
        cell = text.slice(start + 1, at++);
        if (doubled) cell = cell.replaceAll('""', '"');
        code = text.charCodeAt(at);
      } else {
        while (code !== separator && code !== 10 && code !== 13 && at < length) code = text.charCodeAt(++at);
        cell = text.slice(start, at);
      }
      const isLast = column === width - 1;
      if (isLast ? code !== 10 && code !== 13 : code !== separator) return undefined;
      at++;
      isFilled ||= cell.trim() !== '';
      columns[column]?.push(sameAs(cell, known, column));
      if (isLast && code === 13 && text.charCodeAt(at) === 10) at++;
    }
    // A line without anything in it is no row.
    if (!isFilled) return undefined;
  }
  return at;
}

/** The string that an equal cell in the column already has. */
function sameAs(cell: string, known: (Map<string, string> | undefined)[], column: number): string {
  const words = known[column];
  const same = words?.get(cell);
  if (same !== undefined || !words) return same ?? cell;
  words.set(cell, cell);
  if (words.size > mostKnown) known[column] = undefined;
  return cell;
}
