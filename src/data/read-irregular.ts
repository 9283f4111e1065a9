import type { RawTable } from './raw-table.js';
import { readDelimited } from './read-delimited.js';
import type { ReadSettings } from './report.js';

/** The first line of a table of Eurostat: names of dimensions with commas, and behind `\` what the columns are. */
const eurostatHead = /^([\w ]+(?:,[\w ]+)*)\\([\w ]+)\t/;

/** Text that is no regular table, by what it is: the form of Eurostat, else delimited text with anything above, below or between. */
export async function readIrregular(text: string, settings: ReadSettings = {}): Promise<RawTable> {
  const head = eurostatHead.exec(text);
  if (head) return (await import('./files/eurostat-tsv.js')).readEurostatTsv(text, head, settings);
  return readDelimited(text, settings);
}
