import {
  parquetMetadataAsync,
  parquetRead,
  parquetSchema,
  type ColumnMetaData,
  type Compressors,
  type FileMetaData,
  type SchemaTree,
} from 'hyparquet';
import { PeilError } from '../../core/error.js';
import { insight } from '../../core/insight.js';
import type { RawTable } from '../raw-table.js';
import type { ReadHints } from '../read.js';
import type { ReadSettings, Remark } from '../report.js';
import { leveled, parseFilter, type Term } from '../row-filter.js';
import { cellReader, exactNumbers, parsers } from './parquet-cells.js';
import { compressorsOf } from './parquet-codecs.js';
import { mayHold } from './parquet-groups.js';
import { checkPages, chunkBounds } from './parquet-pages.js';
import { rangedFile, type RangedFile } from './ranged-file.js';
import { cutOff, damaged, refused, tooLargeInside } from './refusal.js';
import { mostCells } from './workbook.js';

/** The end of a file tells what is where; it is asked for with so many bytes before it. */
const tailBytes = 65_536;

/**
 * Reads a Parquet file: only the columns that are wanted, and only the groups of rows in which the filter can find any.
 * What is not here yet is asked of the server in stretches. Throws `broken` when the values are not those that the file announces.
 */
export async function readParquet(bytes: Uint8Array, hints: ReadHints): Promise<RawTable> {
  try {
    const file = await rangedFile(bytes, hints);
    if (file.size < 12) throw cutOff();
    const tail = await file.slice(Math.max(0, file.size - tailBytes), file.size);
    const ending = String.fromCharCode(...tail.subarray(-4));
    if (ending === 'PARE') throw refused('Parquet', 'password');
    if (ending !== 'PAR1') throw cutOff();
    return await tableOf(file, tail, hints);
  } catch (error) {
    throw error instanceof PeilError ? error : damaged('Parquet', error);
  }
}

async function tableOf(file: RangedFile, tail: Uint8Array, { settings = {}, progress }: ReadHints): Promise<RawTable> {
  const inTail = file.size - tail.length;
  /** Columns of the group that is read. */
  let unseen: readonly Chunk[] = [];
  let compressors: Compressors = {};
  const stretch = async (start: number, end: number) => {
    const part = start < inTail ? await file.slice(start, end) : tail.subarray(start - inTail, end - inTail);
    for (const { about, rows, isOptional } of unseen) {
      const chunk = chunkBounds(about);
      if (chunk.start >= start && chunk.end <= end)
        checkPages(part.subarray(chunk.start - start, chunk.end - start), about, rows, isOptional, compressors);
    }
    return part.slice().buffer;
  };
  let fail!: (reason: unknown) => void;
  const failure = new Promise<never>((_, reject) => (fail = reject));
  const buffer = {
    byteLength: file.size,
    slice: (start: number, end = file.size) =>
      stretch(start, end).catch((reason: unknown) => {
        fail(reason);
        // The library does not look at all that it asked for when something else is wrong: it hears of no failure.
        return new Promise<never>(() => undefined);
      }),
  };
  const metadata = await Promise.race([
    parquetMetadataAsync(buffer, { parsers, geoparquet: false, initialFetchSize: tailBytes }),
    failure,
  ]);
  const remarks: Remark[] = [];
  const left: Remark[] = [];
  const { children } = parquetSchema(metadata);
  const flat = children.filter(isFlat);
  const nested = children.filter((one) => !isFlat(one)).map(({ element }) => element.name);
  if (nested.length) remarks.push(insight('report.nested', { columns: nested.slice(0, 10) }));
  const terms = settings.filter ? parseFilter(settings.filter) : [];
  const columns = wantedOf(flat, settings, terms);
  if (columns.length === 0)
    throw new PeilError('empty', { columns: children.map(({ element }) => element.name).slice(0, 40) });

  const groups = groupsOf(metadata);
  const chosen = groups.filter(({ group }) => mayHold(group, terms));
  const total = rowsIn(groups);
  const length = rowsIn(chosen);
  if (total !== Number(metadata.num_rows)) throw damaged('Parquet');
  if (length < total) left.push(insight('report.rows-not-read', { count: total - length, of: total }));
  if (length * columns.length > mostCells * 4) throw tooLargeInside();
  const names = columns.map(({ element }) => element.name);
  const scales = exactNumbers(columns.map(({ element }) => element));
  compressors = await compressorsOf(
    chosen.map(({ group }) => group),
    names,
  );

  // A flat column has as many values as there are rows; a wrong number would ask for endless room.
  const isWhole = ({ about, rows }: Chunk) => Number(about.num_values) === rows && about.path_in_schema.length === 1;
  if (!chosen.every((group) => chunksOf(group, columns).every(isWhole))) throw damaged('Parquet');

  const readers = columns.map(({ element }, at) => cellReader(element, scales[at]));
  const cells = columns.map(() => new Array<unknown>(length).fill(null));
  let offset = 0;
  for (const { group, start, rows } of chosen) {
    const at = offset;
    const counts = names.map(() => 0);
    unseen = chunksOf({ group, start, rows }, columns);
    let fault: Error | undefined;
    const done = parquetRead({
      file: buffer,
      metadata,
      columns: names,
      rowStart: start,
      rowEnd: start + rows,
      compressors,
      parsers,
      geoparquet: false,
      onChunk({ columnName, columnData, rowStart }) {
        const column = names.indexOf(columnName);
        const read = readers[column];
        const target = cells[column];
        // What is thrown here reaches nobody.
        if (!read || !target || rowStart - start + columnData.length > rows) {
          fault = damaged('Parquet');
          return;
        }
        counts[column]! += columnData.length;
        try {
          for (let row = 0; row < columnData.length; row++) target[at + rowStart - start + row] = read(columnData[row]);
        } catch (error) {
          fault = damaged('Parquet', error);
        }
      },
    });
    await Promise.race([done, failure]);
    if (fault) throw fault;
    if (counts.some((count) => count !== rows)) throw damaged('Parquet');
    columns.forEach((column, place) => check(group, column, cells[place] ?? [], at, at + rows));
    offset += rows;
    progress?.(offset, length);
  }
  return { format: 'parquet', names, columns: cells, length, left, remarks };
}

function isFlat({ children, element }: SchemaTree): boolean {
  const { type, repetition_type: repetition, logical_type: logical, converted_type: converted } = element;
  return (
    children.length === 0 &&
    repetition !== 'REPEATED' &&
    !/^(GEOMETRY|GEOGRAPHY|VARIANT|BSON)$/.test(logical?.type ?? '') &&
    !/^(BSON|INTERVAL)$/.test(converted ?? '') &&
    (type !== 'FIXED_LEN_BYTE_ARRAY' || !!logical || !!converted)
  );
}

/** The columns that are asked for and those that the filter needs; all when nothing is asked. Throws `columns`. */
function wantedOf(flat: readonly SchemaTree[], { columns }: ReadSettings, terms: readonly Term[]): SchemaTree[] {
  if (!columns) return [...flat];
  const find = (name: string) => {
    const found =
      flat.find(({ element }) => element.name === name) ??
      flat.find(({ element }) => leveled(element.name) === leveled(name));
    if (!found)
      throw new PeilError('columns', { sought: name, columns: flat.map(({ element }) => element.name).slice(0, 40) });
    return found;
  };
  const wanted = new Set([...columns, ...terms.map(({ name }) => name)].map(find));
  return flat.filter((column) => wanted.has(column));
}

interface Group {
  readonly group: FileMetaData['row_groups'][number];
  readonly start: number;
  readonly rows: number;
}

function groupsOf({ row_groups: groups }: FileMetaData): Group[] {
  let start = 0;
  return groups.map((group) => {
    const rows = Number(group.num_rows);
    start += rows;
    if (!(rows >= 0 && start < 1e9)) throw damaged('Parquet');
    return { group, start: start - rows, rows };
  });
}

interface Chunk {
  readonly about: ColumnMetaData;
  readonly rows: number;
  readonly isOptional: boolean;
}

function chunksOf({ group, rows }: Group, wanted: readonly SchemaTree[]): Chunk[] {
  return group.columns.flatMap(({ meta_data: about }) => {
    const column = wanted.find(({ element }) => element.name === about?.path_in_schema[0]);
    return about && column ? [{ about, rows, isOptional: column.element.repetition_type !== 'REQUIRED' }] : [];
  });
}

const rowsIn = (groups: readonly Group[]) => groups.reduce((sum, { rows }) => sum + rows, 0);

/** The file tells of each column how many values are missing and between which the others lie. */
function check(
  { columns }: Group['group'],
  { element }: SchemaTree,
  cells: readonly unknown[],
  from: number,
  to: number,
): void {
  const told = columns.find(({ meta_data: about }) => about?.path_in_schema[0] === element.name)?.meta_data?.statistics;
  const isSigned =
    !/UINT/.test(element.converted_type ?? '') &&
    !(element.logical_type?.type === 'INTEGER' && !element.logical_type.isSigned);
  const isNumber = /^(INT32|INT64|FLOAT|DOUBLE)$/.test(element.type ?? '') && isSigned;
  const [min, max] = [told?.min_value, told?.max_value];
  const bounds =
    isNumber && /^(number|bigint)$/.test(typeof min) && /^(number|bigint)$/.test(typeof max)
      ? [Number(min), Number(max)]
      : [];
  const [low = -Infinity, high = Infinity] = bounds;
  // A fraction of four bytes is written shorter than it is kept.
  const slack = element.type === 'FLOAT' ? 1e-6 * Math.max(Math.abs(low), Math.abs(high)) : 0;
  let missing = 0;
  for (let row = from; row < to; row++) {
    const cell = cells[row];
    if (cell === null) missing++;
    else if (typeof cell === 'number' && (cell < low - slack || cell > high + slack)) throw damaged('Parquet');
  }
  if (
    element.repetition_type === 'REQUIRED'
      ? missing > 0 && !isNumber
      : told?.null_count !== undefined && Number(told.null_count) > missing
  )
    throw damaged('Parquet');
}
