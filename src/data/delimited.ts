/** Records of a delimited text, as they stand. */
export interface Records {
  readonly records: string[][];
  /** Lines on which a quote was opened but not closed as it should; the quote was then read as an ordinary sign. */
  readonly badQuotes: readonly number[];
  /** The line of a quote that is never closed before the end. */
  readonly openQuote?: number;
}

const quote = 34;
const newline = 10;
const carriage = 13;

/** Splits text into records and cells by RFC 4180, with any line ending. Stops after `most` records. */
export function splitRecords(text: string, delimiter: string, most = Infinity): Records {
  const separator = delimiter.charCodeAt(0);
  const records: string[][] = [];
  const badQuotes: number[] = [];
  const end = text.length;
  let openQuote: number | undefined;
  let record: string[] = [];
  let at = 0;

  const isEdge = (code: number) => code === separator || code === newline || code === carriage;

  /** The place after the closing quote, -1 when the text goes on after it, or -2 when there is none. */
  const closing = (from: number): number => {
    for (let to = from; ; to += 2) {
      to = text.indexOf('"', to);
      if (to < 0) return -2;
      if (text.charCodeAt(to + 1) === quote) continue;
      return to + 1 === end || isEdge(text.charCodeAt(to + 1)) ? to + 1 : -1;
    }
  };

  while (at < end && records.length < most) {
    let cell: string | undefined;
    // Once a quote was left open, later ones are not trusted either: each would be searched to the end again.
    if (text.charCodeAt(at) === quote && openQuote === undefined) {
      const after = closing(at + 1);
      if (after >= 0) {
        cell = text.slice(at + 1, after - 1);
        if (cell.includes('"')) cell = cell.replaceAll('""', '"');
        at = after;
      } else {
        const line = lineOf(text, at, badQuotes.length);
        badQuotes.push(line);
        if (after === -2) openQuote = line;
      }
    }
    if (cell === undefined) {
      const from = at;
      while (at < end && !isEdge(text.charCodeAt(at))) at++;
      cell = text.slice(from, at);
      if (cell.length > 1 && cell.startsWith('"') && cell.endsWith('"')) cell = cell.slice(1, -1).replaceAll('""', '"');
    }
    record.push(cell);
    if (at >= end) break;
    const edge = text.charCodeAt(at++);
    if (edge === separator) {
      if (at === end) record.push('');
      continue;
    }
    if (edge === carriage && text.charCodeAt(at) === newline) at++;
    records.push(record);
    record = [];
  }
  if (record.length > 0) records.push(record);
  return { records, badQuotes, ...(openQuote === undefined ? {} : { openQuote }) };
}

/** Line numbers are counted for the first few only: a file full of bad quotes must not cost the square of its length. */
function lineOf(text: string, at: number, found: number): number {
  if (found >= 20) return 0;
  return text.slice(0, at).split(/\r\n|\r|\n/).length;
}

/** How many cells most records have. */
export function commonWidth(records: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const record of records) counts.set(record.length, (counts.get(record.length) ?? 0) + 1);
  let best = 1;
  for (const [width, count] of counts) {
    const most = counts.get(best) ?? 0;
    if (count > most || (count === most && width > best)) best = width;
  }
  return best;
}

const delimiters = [';', '\t', '|', ','] as const;

/**
 * The delimiter that cuts most records into equally many cells. The first lines count double, because a decimal comma
 * cuts every row but not the names above them. `;` when nothing cuts.
 */
export function findDelimiter(text: string): string {
  const sample = text.slice(0, 65_536);
  let best: string = delimiters[0];
  let highest = 0.5;
  for (const delimiter of delimiters) {
    const { records } = splitRecords(sample, delimiter, 500);
    if (sample.length < text.length && records.length > 1) records.pop();
    const filled = records.filter((record) => record.some((cell) => cell.trim()));
    const width = commonWidth(filled.filter((record) => record.length > 1));
    const share = (among: readonly string[][]) =>
      among.filter((record) => record.length === width).length / among.length;
    const score = width < 2 ? 0 : share(filled) + share(filled.slice(0, 3));
    if (score > highest) [highest, best] = [score, delimiter];
  }
  return best;
}
