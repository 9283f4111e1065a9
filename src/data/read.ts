import { PeilError } from '../core/error.js';
import type { Answer, MoreTerms } from './asking.js';
import type { RawTable } from './raw-table.js';
import { readRegular } from './read-regular.js';
import type { ReadSettings, Reading } from './report.js';
import { isBinary, textOf } from './text-of.js';
import { typeColumns } from './type-columns.js';
import { mayHaveUnit, noUnit, type ReadUnit } from './unit-hint.js';

/** Fetches more of a source: a further page, its labels, a range of its bytes. The address may be relative to the source. */
export type More = (url: string, terms?: MoreTerms) => Promise<Answer>;

/** Hears how far the reading of a source that comes in parts is, in rows. */
export type Progress = (rows: number, of?: number) => void;

export interface ReadHints {
  readonly url?: string | undefined;
  readonly contentType?: string | undefined;
  readonly settings?: ReadSettings | undefined;
  /** Absent for what did not come from a server. */
  readonly more?: More | undefined;
  readonly progress?: Progress | undefined;
}

/** Reads the bytes of a source as typed columns, by what they are rather than by what they are called. Throws a `PeilError`. */
export async function read(bytes: Uint8Array, hints: ReadHints = {}): Promise<Reading> {
  const { url, contentType, settings } = hints;
  const { table, encoding } = await readRaw(bytes, hints);
  return typeTable(table, settings, { bytes: bytes.length, url, contentType, encoding });
}

/** Reads bytes as a table of words, by what they are; the encoding is that of text. Throws a `PeilError`. */
export async function readRaw(bytes: Uint8Array, hints: ReadHints): Promise<{ table: RawTable; encoding?: string }> {
  const { url, settings = {} } = hints;
  const known = isBinary(bytes) && (await (await import('./read-binary.js')).readBinary(bytes, hints));
  if (known) return { table: known };
  const { text: whole, encoding, remarks } = await textOf(bytes, settings.encoding);
  const text = whole.replace(/^\ufeff/, '');
  if (!/\S/.test(text)) throw new PeilError('empty', { url });
  if (/^\s*<[!?a-z]/i.test(text)) (await import('./refuse-format.js')).refuseMarkup(text, url);
  const table = await tableOf(text, hints);
  return { table: { ...table, remarks: [...remarks, ...table.remarks] }, encoding };
}

/** Types the columns of a table; what reads units is brought for names that may hold one. */
export async function typeTable(
  table: RawTable,
  settings: ReadSettings = {},
  about: Parameters<typeof typeColumns>[3] = {},
): Promise<Reading> {
  const readUnit: ReadUnit =
    table.units || table.names.some(mayHaveUnit) ? (await import('./unit-reading.js')).factorAndUnit : noUnit;
  const reading = typeColumns(table, settings, readUnit, about);
  return Object.keys(settings).length || table.length > 1e5
    ? (await import('./finish.js')).finish(reading, settings, table.narrowed)
    : reading;
}

/** Reads text as a table, by what it is. */
async function tableOf(text: string, hints: ReadHints): Promise<RawTable> {
  const { url, contentType = '', settings = {} } = hints;
  if (settings.format !== 'csv' && (settings.format !== undefined || looksLikeJson(text, `${url} ${contentType}`))) {
    return (await import('./read-json.js')).readJsonText(text, hints);
  }
  return readRegular(text, settings) ?? (await import('./read-irregular.js')).readIrregular(text, settings);
}

/** Fetches the reader that a source will probably need while its bytes are still under way. */
export function prepareReader(url: string): void {
  // A reader that cannot be fetched is an error when it is needed.
  if (/json/i.test(url)) import('./read-json.js').catch(() => undefined);
}

function looksLikeJson(text: string, about: string): boolean {
  return /^\s*[[{]/.test(text) && !/\.(csv|tsv|txt)\b|text\/csv/i.test(about);
}
