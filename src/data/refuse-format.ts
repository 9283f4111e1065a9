import { PeilError } from '../core/error.js';
import { refused, type Advice } from './files/refusal.js';

const signs: readonly (readonly [sign: string, found: string, advice: Advice])[] = [
  ['PK\x03\x04', 'ZIP', 'zip'],
  ['PK\x05\x06', 'ZIP', 'zip'],
  ['\xd0\xcf\x11\xe0', 'Excel 97-2003 (.xls)', 'spreadsheet'],
  ['PAR1', 'Parquet', 'map'],
  ['ARROW1', 'Arrow', 'table'],
  ['\xff\xff\xff\xff', 'Arrow', 'table'],
  ['fgb', 'FlatGeobuf', 'map'],
  ['PMTiles', 'PMTiles', 'map'],
  ['SQLite format 3', 'GeoPackage / SQLite', 'map'],
  ['\x89HDF', 'HDF5 / netCDF', 'table'],
  ['\x1f\x8b', 'gzip (.gz)', 'archive'],
  ['BZh', 'bzip2 (.bz2)', 'archive'],
  ['\xfd7zXZ', 'xz (.xz)', 'archive'],
  ['\x28\xb5\x2f\xfd', 'Zstandard (.zst)', 'archive'],
  ['7z\xbc\xaf', '7-Zip', 'archive'],
  ['Rar!', 'RAR', 'archive'],
  ['%PDF', 'PDF', 'document'],
  ['{\\rtf', 'RTF', 'document'],
  ['\x89PNG', 'PNG', 'image'],
  ['\xff\xd8\xff', 'JPEG', 'image'],
  ['GIF8', 'GIF', 'image'],
  ['RIFF', 'WebP', 'image'],
  ['II*\x00', 'TIFF', 'image'],
  ['MM\x00*', 'TIFF', 'image'],
];

/** Throws `format` for files that are no text, by their first bytes, with what was found and what to do. */
export function refuseFormat(bytes: Uint8Array): void {
  const start = latin(bytes.subarray(0, 16));
  const [, found, advice] = signs.find(([sign]) => start.startsWith(sign)) ?? [];
  if (!found || !advice) return;
  throw found.startsWith('Excel') ? olderOffice(bytes) : refused(found, advice);
}

/** What Office wrote before 2007, and what it still writes around a workbook with a password. */
function olderOffice(bytes: Uint8Array): PeilError {
  // Names in it have two bytes to a letter.
  const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
  if (names.includes('EncryptedPackage')) return refused('Excel', 'password');
  if (names.includes('WordDocument')) return refused('Word 97-2003 (.doc)', 'document');
  if (names.includes('PowerPoint Document')) return refused('PowerPoint 97-2003 (.ppt)', 'document');
  return refused('Excel 97-2003 (.xls)', 'spreadsheet');
}

/** What a map service says of a fault, in the XML in which it does so whatever it was asked for. */
export function exceptionIn(text: string): string | undefined {
  const words = /<(?:\w+:)?(?:ExceptionText|ServiceException)\b[^>]*>\s*(?:<!\[CDATA\[)?\s*([^<\]]{1,300})/i.exec(
    text,
  )?.[1];
  return words?.replace(/\s+/g, ' ').trim();
}

/** Throws `html` for a page or XML instead of data, with the title of the page; `server` with the words of a map service. */
export function refuseMarkup(text: string, url?: string): never {
  const start = text.slice(0, 20_000);
  const said = exceptionIn(start);
  if (said) throw new PeilError('server', { said, ...(url ? { url } : {}) });
  const title = /<title[^>]{0,200}>([^<]{1,200})/i.exec(start)?.[1]?.replace(/\s+/g, ' ').trim();
  const isPage = /<(!doctype html|html|head|body)\b/i.test(start);
  throw new PeilError('html', { found: title || (isPage ? 'HTML' : 'XML'), url });
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
