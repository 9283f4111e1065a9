import type { Metadata } from '../core/dataset.js';
import { insight } from '../core/insight.js';
import { cellText } from './attempt.js';
import { readDate } from './date-reading.js';
import { commonWidth } from './delimited.js';
import { readHeadings, type Headings } from './headings.js';
import { transpose, type RawTable } from './raw-table.js';
import type { ReadSettings, Remark } from './report.js';

type Row = readonly unknown[];

/** Cells of a sheet that are shown as one, by first and last row and column. */
export interface GridMerge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface GridTerms {
  readonly format: RawTable['format'];
  readonly remarks: Remark[];
  readonly left: Remark[];
  readonly delimiter?: string;
  /** For a sheet: the rows end with their last filled cell. Absent for text, in which every row has as many cells. */
  readonly merges?: readonly GridMerge[];
}

const filled = (record: Row) => record.reduce((count: number, cell) => count + (cellText(cell) === '' ? 0 : 1), 0);
const line = (record: Row) => record.map(cellText).filter(Boolean).join(' ');

/** Rows of cells as a table: what stands above the names and below the rows becomes remarks. */
export function readGrid(records: readonly Row[], settings: ReadSettings, terms: GridTerms): RawTable {
  const { format, remarks, left, delimiter, merges } = terms;
  // Lines of one cell above and below a small sheet can be more than its rows.
  const wide = records.filter((record) => filled(record) > (merges ? 1 : 0)) as readonly (readonly string[])[];
  const width = commonWidth(wide);
  const { headerRow } = settings;
  let start = headerRow === undefined ? 0 : Math.max(0, headerRow - 1);
  const metadata: { -readonly [K in keyof Metadata]: Metadata[K] } = {};
  const above = records.slice(0, start).filter((record) => filled(record) > 0);
  if (headerRow === undefined && width > 1) {
    while (start < 25 && start < records.length - 1 && filled(records[start] ?? []) < Math.max(2, width * 0.3)) {
      if (spansGroups(merges, start)) break;
      if (filled(records[start] ?? []) > 0) above.push(records[start] ?? []);
      start++;
    }
  }
  if (above.length) {
    metadata.title = line(above[0] ?? []);
    left.push(insight('report.above', { count: above.length, lines: above.slice(0, 5).map(line) }));
  }

  const rows: Row[] = [];
  const places: number[] = [];
  for (let at = start; at < records.length; at++) {
    const record = records[at] ?? [];
    if (filled(record) === 0) continue;
    rows.push(record);
    places.push(at);
  }
  const blank = records.length - start - rows.length;
  if (blank > 0) remarks.push(insight('report.blank-lines', { count: blank }));
  const below: string[] = [];
  const afterBlank = () => (places.at(-1) ?? 0) - (places.at(-2) ?? 0) > 1;
  const isLast = merges ? (row: Row) => isNote(row, afterBlank()) : isFooter;
  while (width > 1 && rows.length > 1 && isLast(rows.at(-1) ?? [])) {
    below.unshift(line(rows.pop() ?? []));
    places.pop();
  }
  if (below.length) {
    left.push(insight('report.below', { count: below.length, lines: below.slice(0, 5) }));
    const owner = below.find((one) => one.startsWith('©'));
    if (owner) {
      const date = readDate(/\d{1,2}-\d{1,2}-\d{4}/.exec(owner)?.[0] ?? '');
      metadata.source = owner.replace(/^©\s*/, '').replace(/\s*\d{1,2}-\d{1,2}-\d{4}$/, '');
      if (date) metadata.date = date;
    }
  }

  const { names, taken, units }: Headings =
    headerRow === 0 ? { names: [], taken: 0 } : headingsOf(rows, headerRow ? 1 : 0, merges, places);
  if (taken > 1) remarks.push(insight('report.headings', { count: taken }));
  const numbers = names.filter((name) => /^[€\s]*-?\d[\d.,]*$/.test(name.trim()) && !/^(19|20)\d\d$/.test(name.trim()));
  if (numbers.length) remarks.push(insight('report.numbers-as-names', { names: numbers.slice(0, 5) }));
  const cells = rows.slice(taken);
  let widest = names.length;
  let long = 0;
  let short = 0;
  for (const row of cells) {
    if (row.length > widest) widest = row.length;
    if (names.length && row.slice(names.length).some((cell) => cellText(cell) !== '')) long++;
    else if (row.length < names.length) short++;
  }
  if (long) remarks.push(insight('report.long-rows', { count: long }));
  if (short && !merges) remarks.push(insight('report.short-rows', { count: short }));
  return {
    format,
    ...(delimiter === undefined ? {} : { delimiter }),
    names: Array.from({ length: widest }, (_, at) => names[at] ?? ''),
    columns: transpose(cells, widest),
    length: cells.length,
    left,
    remarks,
    metadata,
    ...(units ? { units } : {}),
  };
}

function headingsOf(
  rows: readonly Row[],
  wanted: number,
  merges: readonly GridMerge[] | undefined,
  places: readonly number[],
): Headings {
  const top = rows.slice(0, 12).map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cellText(cell))));
  if (!merges) return readHeadings(top, wanted);
  const width = top.reduce((most, row) => Math.max(most, row.length), 0);
  const lines = top.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
  const own = lines.map((row) => [...row]);
  for (const merge of merges) {
    const text = own[places.indexOf(merge.top)]?.[merge.left] ?? '';
    lines.forEach((row, at) => {
      const place = places[at] ?? 0;
      if (place >= merge.top && place <= merge.bottom) row.fill(text, merge.left, merge.right + 1);
    });
  }
  let count = 1;
  for (let at = 0; !wanted && at < count && at < 6; at++) {
    const here = merges.filter((merge) => merge.top === places[at]);
    const deepest = Math.max(at, ...here.map((merge) => places.indexOf(merge.bottom)));
    // Below a label over several columns stand those that tell them apart.
    const parted = here.some(({ left, right }) => right > left) && isSubheading(own[at + 1]);
    count = Math.max(count, Math.min(6, deepest + 1), parted ? at + 2 : 0);
  }
  return readHeadings(lines, wanted || (count > 1 ? count : 0));
}

function isSubheading(row: readonly string[] | undefined): boolean {
  const cells = row?.filter(Boolean) ?? [];
  return cells.length > 1 && cells.every((cell) => !/^[-€]?\d/.test(cell) || /^(19|20)\d\d\D{0,3}$/.test(cell));
}

/** Whether a row holds labels over groups of columns, and not a title over all of them. */
function spansGroups(merges: readonly GridMerge[] | undefined, row: number): boolean {
  return (merges?.filter(({ top, left, right }) => top === row && right > left).length ?? 0) > 1;
}

/** A line below the rows: one cell alone, or words about the source. A row with only its name filled in is still a row. */
function isFooter(record: Row): boolean {
  return record.length === 1 || (filled(record) === 1 && isSource(record));
}

/** The same in a sheet, where a row with only its name ends behind it. */
function isNote(record: Row, afterBlank: boolean): boolean {
  return record.length === 1 && (afterBlank || cellText(record[0]).length > 30 || isSource(record));
}

function isSource(record: Row): boolean {
  return /^\s*(©|\(c\)|bron\b|source\b|\*|noot\b|toelichting\b)/i.test(cellText(record[0]));
}
