import { readFileSync } from 'node:fs';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { PeilError } from '../../../src/core/error.js';
import { unpackFramedLz4, unpackLz4 } from '../../../src/data/files/lz4.js';
import { read } from '../../../src/data/read.js';
import { damaged, randomOf } from '../proof/damage.js';

// Written by another library (the parquet crate of Apache Arrow), from the four rules below.
const fileOf = (codec: string) => new Uint8Array(readFileSync(new URL(`packed/${codec}.parquet`, import.meta.url)));
const occupations = [
  'Kok',
  'Bakker',
  'Verpleegkundige',
  'Monteur',
  'Docent basisonderwijs',
  'Buschauffeur',
  'Café-eigenaar',
];
const rows = Array.from({ length: 3000 }, (_, at) => [
  occupations[at ** 2 % 7],
  String((at * 7919) % 10_007).padStart(5, '0'),
  (at * 37) % 1009,
  ((at * 7) % 1000) / 4,
]);

/** LZ4 without any repetition: what stands for literals only. */
function literals(bytes: Uint8Array): Uint8Array {
  const more: number[] = [];
  for (let left = bytes.length - 15; left >= 0; left -= 255) more.push(Math.min(left, 255));
  return Uint8Array.from([Math.min(bytes.length, 15) << 4, ...more, ...bytes]);
}
const framed = (...blocks: [packed: Uint8Array, size: number][]) =>
  Uint8Array.from(blocks.flatMap(([packed, size]) => [0, 0, size >> 8, size & 255, 0, 0, 0, packed.length, ...packed]));
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('Parquet packed with', () => {
  it.each(['zstd', 'lz4', 'lz4-framed'])('%s is read, every cell', async (codec) => {
    const { data } = await read(fileOf(codec));
    expect(data.columns.map(({ field }) => field.name)).toEqual(['beroep', 'code', 'aantal', 'bedrag']);
    expect(data.length).toBe(rows.length);
    data.columns.forEach(({ values }, at) => {
      expect(Array.from<unknown>(values)).toEqual(rows.map((row) => row[at]));
    });
  });

  it.each(['zstd', 'lz4'])('%s and then damaged is read in whole or refused in words', async (codec) => {
    const whole = fileOf(codec);
    const random = randomOf(codec.length);
    let refusals = 0;
    for (let round = 0; round < 300; round++) {
      try {
        const { data } = await read(damaged(whole, random));
        for (const { values } of data.columns) expect(values.length).toBe(data.length);
      } catch (error) {
        expect(error).toBeInstanceOf(PeilError);
        refusals++;
      }
    }
    expect(refusals).toBeGreaterThan(100);
  });

  it('LZ4 of one writer and of the other', async () => {
    const data = ['Utrecht', 'Zeist', 'Baarn'];
    for (const pack of [literals, (page: Uint8Array) => framed([literals(page), page.length])]) {
      const columnData = [{ name: 'plaats', data, type: 'STRING' as const }];
      const bytes = parquetWriteBuffer({ columnData, codec: 'LZ4', compressors: { LZ4: pack } });
      expect((await read(new Uint8Array(bytes))).data.columns[0]?.values).toEqual(data);
    }
  });
});

describe('a block of LZ4', () => {
  it('repeats what came before, also what it is making', () => {
    // Two letters, then ten more from two back, then one letter.
    expect(new TextDecoder().decode(unpackLz4(Uint8Array.of(0x26, 97, 98, 2, 0, 0x10, 33), 13))).toBe('abababababab!');
  });

  it('holds lengths of any size', () => {
    for (const size of [0, 1, 14, 15, 16, 269, 270, 271, 70_000]) {
      const bytes = Uint8Array.from({ length: size }, (_, at) => at % 251);
      expect(unpackLz4(literals(bytes), size)).toEqual(bytes);
    }
  });

  it('must be whole and grow to its size', () => {
    const packed = literals(bytesOf('een gemeente met cijfers'));
    expect(unpackLz4(packed, 24).length).toBe(24);
    for (const size of [0, 23, 25, 1000]) expect(() => unpackLz4(packed, size)).toThrow(PeilError);
    for (let length = 0; length < packed.length; length++)
      expect(() => unpackLz4(packed.subarray(0, length), 24)).toThrow(PeilError);
    // Back to before the beginning, and to nowhere.
    for (const back of [3, 0]) expect(() => unpackLz4(Uint8Array.of(0x26, 97, 98, back, 0), 12)).toThrow(PeilError);
  });

  it('may come in blocks with their lengths in front', () => {
    const [one, two] = [bytesOf('een '), bytesOf('twee')];
    expect(unpackFramedLz4(framed([literals(one), 4], [literals(two), 4]), 8)).toEqual(bytesOf('een twee'));
    expect(() => unpackFramedLz4(framed([literals(one), 4], [literals(two), 4]), 9)).toThrow(PeilError);
    expect(() => unpackFramedLz4(framed([literals(one), 3], [literals(two), 5]), 8)).toThrow(PeilError);
  });
});
