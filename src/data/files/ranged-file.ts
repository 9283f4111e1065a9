import type { ReadHints } from '../read.js';
import { courier } from '../services/courier.js';
import { cutOff, damaged } from './refusal.js';

/** A file of which stretches can be had without the rest. */
export interface RangedFile {
  readonly size: number;
  /** Bytes from `start` up to `end`. Throws `broken` past the end. */
  slice(start: number, end: number): Promise<Uint8Array>;
}

/** How much of a file that is read in parts is asked first, in bytes. */
export const firstPart = 65_536;

/** A file that is here as a whole. */
export function wholeFile(bytes: Uint8Array): RangedFile {
  return {
    size: bytes.length,
    slice(start, end) {
      if (!(start >= 0 && start <= end && end <= bytes.length)) throw cutOff();
      return Promise.resolve(bytes.subarray(start, end));
    },
  };
}

/** A file of which these are the first bytes: the rest is asked of its server where that gives stretches, else as a whole. */
export async function rangedFile(first: Uint8Array, hints: ReadHints): Promise<RangedFile> {
  const { url } = hints;
  const sender = courier(hints);
  // Any other length is that of the whole file.
  if (!sender || !url || first.length !== firstPart) return wholeFile(first);
  const ask = async (start: number, end: number) => {
    const { bytes, response } = await sender.get(url, { headers: { range: `bytes=${start}-${end - 1}` } });
    return { bytes, size: Number(/\/(\d+)$/.exec(response?.headers.get('content-range') ?? '')?.[1]) };
  };
  const { bytes, size } = await ask(0, 1);
  if (bytes.length > 1) return wholeFile(bytes);
  // A server on another host can keep the size to itself.
  if (!size) return wholeFile((await sender.get(url)).bytes);
  return {
    size,
    async slice(start, end) {
      if (!(start >= 0 && start <= end && end <= size)) throw cutOff();
      if (end <= first.length || start === end) return first.subarray(start, end);
      const part = await ask(start, end);
      if (part.bytes.length === size) return part.bytes.subarray(start, end);
      // Another size is another file than the one that was begun.
      if (part.bytes.length !== end - start || part.size !== size) throw damaged();
      return part.bytes;
    },
  };
}
