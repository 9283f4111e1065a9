import type { RawTable } from '../raw-table.js';
import type { ReadHints } from '../read.js';
import { crc32, inflate } from './inflate.js';
import { readInside } from './read-inside.js';
import { cutOff, damaged, mostUnpacked, tooLargeInside } from './refusal.js';

/** Reads the file in a `.gz`. Throws `broken` when its sum does not fit and `too-large` above 250 MB. */
export function readGzip(bytes: Uint8Array, hints: ReadHints): Promise<RawTable> {
  const url = hints.url?.replace(/\.gz(?=$|[?#])/i, '');
  return readInside(gunzip(bytes), { ...hints, url, more: undefined });
}

/** Source of the form: RFC 1952. */
export function gunzip(bytes: Uint8Array): Uint8Array {
  if (bytes.length < 20) throw cutOff();
  const flags = bytes[3] ?? 0;
  let at = 10;
  if (flags & 4) at += 2 + (bytes[10] ?? 0) + (bytes[11] ?? 0) * 256;
  // A name and a remark, each with a zero behind it.
  for (const flag of [8, 16]) if (flags & flag) at = bytes.indexOf(0, at) + 1 || Infinity;
  if (flags & 2) at += 2;
  const end = bytes.length - 8;
  if (bytes[2] !== 8 || at > end) throw damaged('gzip');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const size = view.getUint32(end + 4, true);
  // Nothing packs tighter than 1,032 to one.
  if (size > (end - at) * 1032 + 64) throw cutOff();
  if (size > mostUnpacked) throw tooLargeInside(size);
  const whole = inflate(bytes.subarray(at, end), size, 'gzip');
  if (crc32(whole) !== view.getUint32(end, true)) throw damaged('gzip');
  return whole;
}
