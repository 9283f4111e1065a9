import { PeilError } from '../core/error.js';
import { insight } from '../core/insight.js';
import type { Metadata } from '../core/dataset.js';
import { readDate } from './date-reading.js';
import { commonWidth, findDelimiter, splitRecords } from './delimited.js';
import { readHeadings } from './headings.js';
import { transpose, type RawTable } from './raw-table.js';
import type { ReadSettings, Remark } from './report.js';

const filled = (record: readonly string[]) => record.filter((cell) => cell.trim() !== '').length;
const line = (record: readonly string[]) =>
  record
    .map((cell) => cell.trim())
    .filter(Boolean)
    .join(' ');

/** Delimited text as a table: what stands above the names and below the rows becomes remarks. */
export function readDelimited(source: string, settings: ReadSettings = {}): RawTable {
  const remarks: Remark[] = [];
  const left: Remark[] = [];
  const said = /^"?sep=(.)"?[^\S\t]*(?:\r\n|\r|\n)/i.exec(source.slice(0, 20));
  const text = said ? source.slice(said[0].length) : source;
  if (said) remarks.push(insight('report.sep-line', { delimiter: said[1] === '\t' ? 'tab' : said[1] }));
  const wanted = settings.delimiter && (/^(\\t|tab)$/i.test(settings.delimiter) ? '\t' : settings.delimiter);
  const delimiter = wanted || said?.[1] || findDelimiter(text);

  const { records, badQuotes, openQuote } = splitRecords(text, delimiter);
  const width = commonWidth(records.filter((record) => filled(record) > 0));
  if (openQuote !== undefined) {
    // If the rows after it still fit, a quote was only a sign in a cell; if not, the file was cut off in it.
    const rest = records.slice(-5);
    if (records.length < 3 || rest.some((record) => record.length !== width))
      throw new PeilError('broken', { line: openQuote });
  }
  if (badQuotes.length) remarks.push(insight('report.quotes', { count: badQuotes.length, line: badQuotes[0] ?? 0 }));

  const { headerRow } = settings;
  let start = headerRow === undefined ? 0 : Math.max(0, headerRow - 1);
  const metadata: { -readonly [K in keyof Metadata]: Metadata[K] } = {};
  const above = records.slice(0, start).filter((record) => filled(record) > 0);
  if (headerRow === undefined && width > 1) {
    while (start < 25 && start < records.length - 1 && filled(records[start] ?? []) < Math.max(2, width * 0.3)) {
      if (filled(records[start] ?? []) > 0) above.push(records[start] ?? []);
      start++;
    }
  }
  if (above.length) {
    metadata.title = line(above[0] ?? []);
    left.push(insight('report.above', { count: above.length, lines: above.slice(0, 5).map(line) }));
  }

  const body = records.slice(start);
  const rows = body.filter((record) => filled(record) > 0);
  const blank = body.length - rows.length;
  if (blank > 0) remarks.push(insight('report.blank-lines', { count: blank }));
  const below: string[] = [];
  while (width > 1 && rows.length > 1 && isFooter(rows.at(-1) ?? [])) below.unshift(line(rows.pop() ?? []));
  if (below.length) {
    left.push(insight('report.below', { count: below.length, lines: below.slice(0, 5) }));
    const owner = below.find((one) => one.startsWith('©'));
    if (owner) {
      const date = readDate(/\d{1,2}-\d{1,2}-\d{4}/.exec(owner)?.[0] ?? '');
      metadata.source = owner.replace(/^©\s*/, '').replace(/\s*\d{1,2}-\d{1,2}-\d{4}$/, '');
      if (date) metadata.date = date;
    }
  }

  const { names, taken, units } =
    headerRow === 0 ? { names: [], taken: 0, units: undefined } : readHeadings(rows, headerRow ? 1 : 0);
  if (taken > 1) remarks.push(insight('report.headings', { count: taken }));
  const numbers = names.filter((name) => /^[€\s]*-?\d[\d.,]*$/.test(name.trim()) && !/^(19|20)\d\d$/.test(name.trim()));
  if (numbers.length) remarks.push(insight('report.numbers-as-names', { names: numbers.slice(0, 5) }));
  const cells = rows.slice(taken);
  let widest = names.length;
  let long = 0;
  let short = 0;
  for (const row of cells) {
    if (row.length > widest) widest = row.length;
    if (names.length && row.slice(names.length).some((cell) => cell.trim())) long++;
    else if (row.length < names.length) short++;
  }
  if (long) remarks.push(insight('report.long-rows', { count: long }));
  if (short) remarks.push(insight('report.short-rows', { count: short }));
  return {
    format: 'csv',
    delimiter,
    names: Array.from({ length: widest }, (_, at) => names[at] ?? ''),
    columns: transpose(cells, widest),
    length: cells.length,
    left,
    remarks,
    metadata,
    ...(units ? { units } : {}),
  };
}

/** A line below the rows: one cell alone, or words about the source. A row with only its name filled in is still a row. */
function isFooter(record: readonly string[]): boolean {
  return (
    record.length === 1 ||
    (filled(record) === 1 && /^\s*(©|\(c\)|bron\b|source\b|\*|noot\b|toelichting\b)/i.test(record[0] ?? ''))
  );
}
