import type { RawTable } from './raw-table.js';
import type { ReadHints } from './read.js';
import { refuseFormat } from './refuse-format.js';

/** Reads a file that is no text by its first bytes. `undefined` for what may be text after all (UTF-16); throws `format` for what is not read. */
export async function readBinary(bytes: Uint8Array, hints: ReadHints): Promise<RawTable | undefined> {
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  if (start === 'PK\x03\x04') return (await import('./files/read-zip.js')).readZip(bytes, hints);
  if (start.startsWith('\x1f\x8b')) return (await import('./files/read-gzip.js')).readGzip(bytes, hints);
  if (start === 'PAR1') return (await import('./files/read-parquet.js')).readParquet(bytes, hints);
  if (start === 'fgb\x03') return (await import('./files/read-flatgeobuf.js')).readFlatgeobuf(bytes, hints);
  refuseFormat(bytes);
  return undefined;
}
