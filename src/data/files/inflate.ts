import { Inflate } from 'fflate';
import { damaged } from './refusal.js';

/** Unpacks a deflated file of a known size, in pieces: no more is made than was said. Throws `broken` when it is not as large. */
export function inflate(packed: Uint8Array, size: number, name: string): Uint8Array {
  const whole = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((piece) => {
    if (filled + piece.length > size) throw damaged(name);
    whole.set(piece, filled);
    filled += piece.length;
  });
  const step = 65_536;
  try {
    for (let at = 0; at < packed.length; at += step)
      stream.push(packed.subarray(at, at + step), at + step >= packed.length);
  } catch (error) {
    throw damaged(name, error);
  }
  if (filled !== size) throw damaged(name);
  return whole;
}

let table: Uint32Array | undefined;

/** The sum by which a ZIP knows that a file is whole (CRC-32, ISO 3309). */
export function crc32(bytes: Uint8Array): number {
  table ??= Uint32Array.from({ length: 256 }, (_, byte) => {
    for (let bit = 0; bit < 8; bit++) byte = byte & 1 ? (byte >>> 1) ^ 0xedb88320 : byte >>> 1;
    return byte;
  });
  let sum = -1;
  for (let at = 0; at < bytes.length; at++) sum = table[(sum ^ bytes[at]!) & 255]! ^ (sum >>> 8);
  return ~sum >>> 0;
}
