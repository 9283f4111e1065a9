import { PeilError } from '../core/error.js';

const signs: readonly (readonly [sign: string, found: string])[] = [
  ['PK\x03\x04', 'ZIP'],
  ['\xd0\xcf\x11\xe0', 'Excel 97-2003 (.xls)'],
  ['PAR1', 'Parquet'],
  ['ARROW1', 'Arrow'],
  ['fgb\x03', 'FlatGeobuf'],
  ['PMTiles', 'PMTiles'],
  ['SQLite format 3', 'GeoPackage / SQLite'],
  ['\x1f\x8b', 'gzip (.gz)'],
  ['%PDF', 'PDF'],
  ['\x89PNG', 'PNG'],
  ['\xff\xd8\xff', 'JPEG'],
  ['GIF8', 'GIF'],
  ['7z\xbc\xaf', '7-Zip'],
  ['Rar!', 'RAR'],
  ['{\\rtf', 'RTF'],
];

/** Throws `format` for files that are no text, by their first bytes, with what was found. */
export function refuseFormat(bytes: Uint8Array): void {
  const start = latin(bytes.subarray(0, 16));
  let found = signs.find(([sign]) => start.startsWith(sign))?.[1];
  if (found === 'ZIP') {
    // A ZIP names its entries in plain letters; an office file is known by them.
    const entries = latin(bytes.subarray(0, 4096)) + latin(bytes.subarray(-4096));
    if (entries.includes('xl/')) found = 'Excel (.xlsx)';
    else if (entries.includes('opendocument.spreadsheet')) found = 'OpenDocument (.ods)';
    else if (entries.includes('word/')) found = 'Word (.docx)';
  }
  if (found) throw new PeilError('format', { found });
}

/** Throws `html` for a page or XML instead of data; a page is named by its title. */
export function refuseMarkup(text: string, url?: string): never {
  const start = text.slice(0, 20_000);
  const title = /<title[^>]{0,200}>([^<]{1,200})/i.exec(start)?.[1]?.replace(/\s+/g, ' ').trim();
  const isPage = /<(!doctype html|html|head|body)\b/i.test(start);
  throw new PeilError('html', { found: title || (isPage ? 'HTML' : 'XML'), url });
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
