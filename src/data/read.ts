import { PeilError } from '../core/error.js';
import { decode } from './decode.js';
import { isGeographic, parseJson, refuseErrorAnswer } from './parse-json.js';
import type { RawTable } from './raw-table.js';
import { readDelimited } from './read-delimited.js';
import { readJson } from './read-json.js';
import { refuseFormat } from './refuse-format.js';
import type { ReadSettings, Reading, Report } from './report.js';
import { typeColumns } from './type-columns.js';

export interface ReadHints {
  readonly url?: string | undefined;
  readonly contentType?: string | undefined;
  readonly settings?: ReadSettings | undefined;
}

/** Reads the bytes of a source as typed columns, by what they are rather than by what they are called. Throws a `PeilError`. */
export async function read(bytes: Uint8Array, hints: ReadHints = {}): Promise<Reading> {
  const { url, contentType, settings = {} } = hints;
  if (bytes.length === 0) throw new PeilError('empty', facts(url));
  refuseFormat(bytes);
  const { text: whole, encoding, remarks } = decode(bytes, settings.encoding);
  const text = whole.replace(/^\ufeff/, '');
  if (!/\S/.test(text)) throw new PeilError('empty', facts(url));
  refuseMarkup(text, url);
  const table = await tableOf(text, hints);
  const about: Partial<Report> = {
    encoding,
    bytes: bytes.length,
    ...(url === undefined ? {} : { url }),
    ...(contentType === undefined ? {} : { contentType }),
  };
  return typeColumns({ ...table, remarks: [...remarks, ...table.remarks] }, settings, about);
}

async function tableOf(text: string, { url, contentType = '', settings = {} }: ReadHints): Promise<RawTable> {
  if (settings.format !== 'csv' && (settings.format !== undefined || looksLikeJson(text, `${url} ${contentType}`))) {
    const value = parseJson(text);
    if (!settings.path && isGeographic(value)) return (await import('./points.js')).readPoints(value);
    refuseErrorAnswer(value, url);
    return readJson(value, settings.path);
  }
  return readDelimited(text, settings);
}

function looksLikeJson(text: string, about: string): boolean {
  return /^\s*[[{]/.test(text) && !/\.(csv|tsv|txt)\b|text\/csv/i.test(about);
}

/** A page or XML instead of data; a page is named by its title. */
function refuseMarkup(text: string, url?: string): void {
  const start = text.slice(0, 20_000);
  if (!/^\s*<[!?a-z]/i.test(start)) return;
  const title = /<title[^>]{0,200}>([^<]{1,200})/i.exec(start)?.[1]?.replace(/\s+/g, ' ').trim();
  const isPage = /<(!doctype html|html|head|body)\b/i.test(start);
  throw new PeilError('html', { found: isPage ? 'HTML' : 'XML', ...(title ? { title } : {}), ...facts(url) });
}

function facts(url: string | undefined): { url?: string } {
  return url === undefined ? {} : { url };
}
