import { PeilError } from '../core/error.js';
import { insight } from '../core/insight.js';
import { commonWidth, findDelimiter, splitRecords } from './delimited.js';
import type { RawTable } from './raw-table.js';
import { readGrid } from './read-grid.js';
import type { ReadSettings, Remark } from './report.js';

/** Delimited text as a table: what stands above the names and below the rows becomes remarks. */
export function readDelimited(source: string, settings: ReadSettings = {}): RawTable {
  const remarks: Remark[] = [];
  const said = /^"?sep=(.)"?[^\S\t]*(?:\r\n|\r|\n)/i.exec(source.slice(0, 20));
  const text = said ? source.slice(said[0].length) : source;
  if (said) remarks.push(insight('report.sep-line', { delimiter: said[1] === '\t' ? 'tab' : said[1] }));
  const wanted = settings.delimiter && (/^(\\t|tab)$/i.test(settings.delimiter) ? '\t' : settings.delimiter);
  const delimiter = wanted || said?.[1] || findDelimiter(text);

  const { records, badQuotes, openQuote } = splitRecords(text, delimiter);
  const width = commonWidth(records.filter((record) => record.some((cell) => cell.trim() !== '')));
  if (openQuote !== undefined) {
    // If the rows after it still fit, a quote was only a sign in a cell; if not, the file was cut off in it.
    const rest = records.slice(-5);
    if (records.length < 3 || rest.some((record) => record.length !== width))
      throw new PeilError('broken', { line: openQuote });
  }
  if (badQuotes.length) remarks.push(insight('report.quotes', { count: badQuotes.length, line: badQuotes[0] ?? 0 }));

  return readGrid(records, settings, { format: 'csv', delimiter, remarks, left: [] });
}
