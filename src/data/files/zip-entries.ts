import { crc32, inflate } from './inflate.js';
import { cutOff, damaged, mostUnpacked, refused, tooLargeInside } from './refusal.js';

/** A file in a ZIP; nothing of it is unpacked before it is asked for. */
export interface ZipEntry {
  readonly name: string;
  readonly size: number;
  /** Unpacks the file and checks it against its sum. Throws `broken`, `too-large`, or `format` for a password. */
  read(): Uint8Array;
}

const marks = { entry: 0x02014b50, local: 0x04034b50, end: 0x06054b50, end64: 0x06064b50, locator64: 0x07064b50 };

/** The files in a ZIP by name, also in the form for over 4 GB. Throws `broken`. Source of the form: APPNOTE.TXT 6.3.10. */
export function zipEntries(bytes: Uint8Array): Map<string, ZipEntry> {
  try {
    return listed(bytes, new DataView(bytes.buffer, bytes.byteOffset, bytes.length));
  } catch (error) {
    // Reading past the end.
    throw error instanceof RangeError ? cutOff(error) : error;
  }
}

function listed(bytes: Uint8Array, view: DataView): Map<string, ZipEntry> {
  const entries = new Map<string, ZipEntry>();
  const { end, ...found } = directory(view);
  let { count, at } = found;
  for (; count > 0; count--) {
    if (view.getUint32(at, true) !== marks.entry) throw damaged('ZIP');
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    const sum = view.getUint32(at + 16, true);
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const large = zip64(view, nameEnd, extraEnd);
    // In this order, and only those that do not fit in their own place.
    const wide = (written: number) => (written === 0xffffffff ? large() : written);
    const size = wide(view.getUint32(at + 24, true));
    const packed = wide(view.getUint32(at + 20, true));
    const start = wide(view.getUint32(at + 42, true));
    const name = nameOf(bytes.subarray(at + 46, nameEnd), (flags & 0x800) !== 0);
    // What stands before the file must repeat what the list says, unless its sizes follow it.
    checkLocal(bytes, view, start, at);
    if (
      !(flags & 8) &&
      [14, 18, 22].some((place) => view.getUint32(start + place, true) !== view.getUint32(at + place + 2, true))
    )
      throw damaged(name);
    const read = () => {
      if (flags & 1) throw refused('ZIP', 'password');
      if (method !== 0 && method !== 8) throw refused(`ZIP (${method})`, 'zip');
      if (size > mostUnpacked) throw tooLargeInside(size);
      // Nothing packs tighter than 1,032 to one.
      if (size > packed * 1032 + 64 || (method === 0 && size !== packed)) throw damaged(name);
      const content = contentOf(bytes, view, start, packed);
      const whole = method ? inflate(content, size, name) : content;
      if (crc32(whole) !== sum) throw damaged(name);
      return whole;
    };
    if (!name.endsWith('/')) {
      if (entries.has(name)) throw damaged(name);
      entries.set(name, { name, size, read });
    }
    at = extraEnd + view.getUint16(at + 32, true);
  }
  // A list that ends elsewhere has lost files.
  if (at !== end) throw damaged('ZIP');
  return entries;
}

/** Where the list of files begins and ends and how many there are. */
function directory(view: DataView): { count: number; at: number; end: number } {
  const last = view.byteLength - 22;
  let end = last;
  // A remark may stand behind it.
  while (end >= 0 && end > last - 65_536 && view.getUint32(end, true) !== marks.end) end--;
  if (end < 0 || view.getUint32(end, true) !== marks.end) throw cutOff();
  if (end < 20 || view.getUint32(end - 20, true) !== marks.locator64)
    return { count: view.getUint16(end + 10, true), at: view.getUint32(end + 16, true), end };
  const end64 = Number(view.getBigUint64(end - 12, true));
  if (view.getUint32(end64, true) !== marks.end64) throw damaged('ZIP');
  const count = Number(view.getBigUint64(end64 + 32, true));
  return { count, at: Number(view.getBigUint64(end64 + 48, true)), end: end64 };
}

/** Gives the large numbers of an entry one by one. */
function zip64(view: DataView, from: number, to: number): () => number {
  let at = from;
  while (at + 4 <= to && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  at += 4;
  return () => {
    if (at + 8 > to) throw damaged('ZIP');
    at += 8;
    return Number(view.getBigUint64(at - 8, true));
  };
}

function nameOf(bytes: Uint8Array, isUtf8: boolean): string {
  if (!isUtf8 && bytes.some((byte) => byte > 127)) {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      return new TextDecoder('windows-1252').decode(bytes);
    }
  }
  return new TextDecoder().decode(bytes);
}

/** A file begins with its own name, which must be the one in the list. */
function checkLocal(bytes: Uint8Array, view: DataView, start: number, listedAt: number): void {
  const nameLength = view.getUint16(start + 26, true);
  const same =
    view.getUint32(start, true) === marks.local &&
    nameLength === view.getUint16(listedAt + 28, true) &&
    !bytes.subarray(start + 30, start + 30 + nameLength).some((byte, place) => byte !== bytes[listedAt + 46 + place]);
  if (!same) throw damaged('ZIP');
}

function contentOf(bytes: Uint8Array, view: DataView, start: number, packed: number): Uint8Array {
  const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  if (from + packed > bytes.length) throw cutOff();
  return bytes.subarray(from, from + packed);
}
