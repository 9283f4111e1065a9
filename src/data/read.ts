import { PeilError } from '../core/error.js';
import type { RawTable } from './raw-table.js';
import { readRegular } from './read-regular.js';
import type { ReadSettings, Reading } from './report.js';
import { textOf } from './text-of.js';
import { typeColumns } from './type-columns.js';
import { mayHaveUnit, noUnit, type ReadUnit } from './unit-hint.js';

export interface ReadHints {
  readonly url?: string | undefined;
  readonly contentType?: string | undefined;
  readonly settings?: ReadSettings | undefined;
}

/** Reads the bytes of a source as typed columns, by what they are rather than by what they are called. Throws a `PeilError`. */
export async function read(bytes: Uint8Array, hints: ReadHints = {}): Promise<Reading> {
  const { url, contentType, settings = {} } = hints;
  const { text: whole, encoding, remarks } = await textOf(bytes, settings.encoding);
  const text = whole.replace(/^\ufeff/, '');
  if (!/\S/.test(text)) throw new PeilError('empty', { url });
  if (/^\s*<[!?a-z]/i.test(text)) (await import('./refuse-format.js')).refuseMarkup(text, url);
  const table = await tableOf(text, hints);
  const about = { encoding, bytes: bytes.length, url, contentType };
  return typeColumns({ ...table, remarks: [...remarks, ...table.remarks] }, settings, await unitReader(table), about);
}

/** What reads units is brought for names that may hold one. */
async function unitReader({ names, units }: RawTable): Promise<ReadUnit> {
  return units || names.some(mayHaveUnit) ? (await import('./unit-reading.js')).factorAndUnit : noUnit;
}

async function tableOf(text: string, { url, contentType = '', settings = {} }: ReadHints): Promise<RawTable> {
  if (settings.format !== 'csv' && (settings.format !== undefined || looksLikeJson(text, `${url} ${contentType}`))) {
    return (await import('./read-json.js')).readJsonText(text, settings.path, url);
  }
  return readRegular(text, settings) ?? (await import('./read-delimited.js')).readDelimited(text, settings);
}

/** Fetches the reader that a source will probably need while its bytes are still under way. */
export function prepareReader(url: string): void {
  // A reader that cannot be fetched is an error when it is needed.
  if (/json/i.test(url)) import('./read-json.js').catch(() => undefined);
}

function looksLikeJson(text: string, about: string): boolean {
  return /^\s*[[{]/.test(text) && !/\.(csv|tsv|txt)\b|text\/csv/i.test(about);
}
