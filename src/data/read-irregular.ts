import type { RawTable } from './raw-table.js';
import { readDelimited } from './read-delimited.js';
import type { ReadSettings } from './report.js';

/** Dimensions with commas between them, and behind a backslash what the columns are. */
const eurostatHead = /^[\w ,]+\\[\w ]+\t/;

/** Text that is no regular table, by what it is: the form of Eurostat, else delimited text with anything above, below or between. */
export async function readIrregular(text: string, settings: ReadSettings = {}): Promise<RawTable> {
  if (eurostatHead.test(text)) return (await import('./files/eurostat-tsv.js')).readEurostatTsv(text, settings);
  return readDelimited(text, settings);
}
