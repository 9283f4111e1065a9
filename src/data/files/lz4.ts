import { damaged } from './refusal.js';

/**
 * Unpacks a block of LZ4 that grows to exactly `size` bytes. Throws `broken` for any other.
 * After the LZ4 block format description, https://github.com/lz4/lz4/blob/dev/doc/lz4_Block_format.md
 */
export function unpackLz4(packed: Uint8Array, size: number): Uint8Array {
  const unpacked = new Uint8Array(size);
  let from = 0;
  let to = 0;
  /** A length of 15 goes on in the bytes that follow, as long as these are 255. */
  const lengthOf = (bits: number) => {
    let length = bits;
    for (let more = bits === 15 ? 255 : 0; more === 255; length += more) {
      if (from >= packed.length) throw damaged('LZ4');
      more = packed[from++] ?? 0;
    }
    return length;
  };
  while (from < packed.length) {
    const token = packed[from++] ?? 0;
    const literals = lengthOf(token >> 4);
    if (from + literals > packed.length || to + literals > size) throw damaged('LZ4');
    unpacked.set(packed.subarray(from, (from += literals)), to);
    to += literals;
    // The last sequence is literals only.
    if (from === packed.length) break;
    const back = (packed[from++] ?? 0) | ((packed[from++] ?? 0) << 8);
    const length = lengthOf(token & 15) + 4;
    if (back === 0 || back > to || to + length > size) throw damaged('LZ4');
    // What is repeated may overlap what it makes.
    for (const end = to + length; to < end; to++) unpacked[to] = unpacked[to - back] ?? 0;
  }
  if (to !== size) throw damaged('LZ4');
  return unpacked;
}

/**
 * Unpacks LZ4 as Hadoop writes it: blocks with both their lengths in front. Many programs write a bare block under the same
 * name, which is tried when the lengths do not fit. Throws `broken`.
 */
export function unpackFramedLz4(packed: Uint8Array, size: number): Uint8Array {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.length);
  const blocks: { from: number; length: number; size: number }[] = [];
  let from = 0;
  let total = 0;
  while (from + 8 <= packed.length) {
    const block = { from: from + 8, length: view.getUint32(from + 4), size: view.getUint32(from) };
    blocks.push(block);
    total += block.size;
    from = block.from + block.length;
  }
  if (from !== packed.length || total !== size) return unpackLz4(packed, size);
  const unpacked = new Uint8Array(size);
  let to = 0;
  for (const block of blocks) {
    unpacked.set(unpackLz4(packed.subarray(block.from, block.from + block.length), block.size), to);
    to += block.size;
  }
  return unpacked;
}
