import { gzipSync, strToU8 } from 'fflate';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { PeilError } from '../../../src/core/error.js';
import { readNdjson } from '../../../src/data/files/read-ndjson.js';
import type { RawTable } from '../../../src/data/raw-table.js';
import { readBinary } from '../../../src/data/read-binary.js';
import { makeFlatgeobuf } from './make-flatgeobuf.js';
import { makeOds, makeXlsx, makeZip, sheetOf } from './make-workbook.js';

const rounds = 10_000;

/** Numbers from 0 up to a bound, always the same for a seed (mulberry32). */
function randomOf(seed: number): (bound: number) => number {
  return (bound) => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * bound);
  };
}

/** A file with one to three faults: a byte or a bit that changed, a piece that was lost, doubled or put in, an end that is not there. */
function damaged(bytes: Uint8Array, random: (bound: number) => number, from = 0, to = bytes.length): Uint8Array {
  let result = bytes.slice();
  for (let fault = random(3); fault >= 0; fault--) {
    const end = Math.min(to, result.length);
    const at = from + random(Math.max(1, end - from));
    const size = 1 + random(16);
    const kind = random(from ? 3 : 8);
    const cut = (piece: Uint8Array, skip: number) =>
      Uint8Array.from([...result.subarray(0, at), ...piece, ...result.subarray(at + skip)]);
    if (kind === 0) result[at] = random(256);
    else if (kind === 1) result[at]! ^= 1 << random(8);
    else if (kind === 2) result[at] = [0, 1, 127, 128, 255][random(5)]!;
    else if (kind === 3) result = cut(new Uint8Array(), size);
    else if (kind === 4) result = cut(result.slice(at, at + size), 0);
    else if (kind === 5)
      result = cut(
        Uint8Array.from({ length: size }, () => random(256)),
        0,
      );
    else if (kind === 6 && random(4) === 0) result = result.slice(0, at);
    else result.copyWithin(at, random(result.length), random(result.length));
  }
  return result;
}

type Reader = (bytes: Uint8Array) => Promise<RawTable | undefined> | RawTable | undefined;

/** Reads damaged files; what is read all the same is looked at by `check`. Tells how many were read and the longest time in ms. */
async function fuzz(
  seed: number,
  make: (random: (bound: number) => number) => Uint8Array,
  read: Reader,
  check: (table: RawTable, bytes: Uint8Array) => void,
) {
  const random = randomOf(seed);
  const traced = Error.stackTraceLimit;
  // Thousands of traces would take longer than the reading.
  Error.stackTraceLimit = 0;
  let kept = 0;
  let longest = 0;
  for (let round = 0; round < rounds; round++) {
    const bytes = make(random);
    const start = performance.now();
    try {
      const table = await read(bytes);
      if (table) {
        kept++;
        check(table, bytes);
      }
    } catch (error) {
      if (!(error instanceof PeilError)) throw new Error(`round ${round} of seed ${seed}`, { cause: error });
    }
    longest = Math.max(longest, performance.now() - start);
  }
  Error.stackTraceLimit = traced;
  expect(longest).toBeLessThan(2000);
  return kept;
}

const binary: Reader = (bytes) => readBinary(bytes, {});
const numbersIn = (columns: RawTable['columns']) =>
  columns.flatMap((cells) => cells.filter((cell) => typeof cell === 'number'));

const csv = 'gemeente;aantal\n' + Array.from({ length: 20 }, (_, at) => `GM${1000 + at};${at * 37}`).join('\n');
const sheet = sheetOf([
  ['gemeente', 'aantal', 'aandeel', 'dag'],
  ...Array.from({ length: 8 }, (_, at) => [`GM${at}`, at * 37, [at / 8, 1], [45_000 + at, 2]]),
]);
const odsRow = (name: string, value: number) =>
  `<table:table-row><table:table-cell office:value-type="string"><text:p>${name}</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="${value}"/></table:table-row>`;
const ods = makeOds(
  `<table:table table:name="a">${[11, 22, 33, 44].map((value) => odsRow(`GM${value}`, value)).join('')}</table:table>`,
  '',
  0,
);

describe(`${rounds} damaged files of each kind`, { timeout: 90_000 }, () => {
  // Sums of their parts tell that these are whole: what is read of them is what was written, or nothing.
  it.each([
    ['xlsx', makeXlsx({ sheets: { Blad1: sheet }, strings: ['<t>x</t>'], formats: [9, 14] }, 0)],
    ['ods', ods],
    ['zip', makeZip({ 'a.csv': csv, 'b.csv': 'c;d\n1;2\n' }, 0)],
    ['gzip', gzipSync(strToU8(csv), { mtime: 0 })],
  ])('%s: exactly the same table or an error', async (name, bytes) => {
    const whole = await readBinary(bytes, {});
    const same = JSON.stringify([whole?.names, whole?.columns, whole?.units]);
    // What is no sum, size or name may differ: times and the like.
    await fuzz(
      name.length,
      (random) => damaged(bytes, random),
      (one) => (one[0] === bytes[0] && one[1] === bytes[1] ? binary(one) : undefined),
      ({ names, columns, units }) => {
        expect(JSON.stringify([names, columns, units])).toBe(same);
      },
    );
  });

  const rows = 50;
  const columnData = [
    { name: 'code', data: Array.from({ length: rows }, (_, at) => `GM${at % 7}`), type: 'STRING' as const },
    { name: 'heel', data: Int32Array.from({ length: rows }, (_, at) => 1000 + (at % 5) * 10), type: 'INT32' as const },
    { name: 'breuk', data: Float64Array.from({ length: rows }, (_, at) => 10 + at / 8), type: 'DOUBLE' as const },
  ];
  const parquet = (codec: 'SNAPPY' | 'UNCOMPRESSED') => new Uint8Array(parquetWriteBuffer({ columnData, codec }));

  it('Parquet: anywhere', async () => {
    const bytes = parquet('SNAPPY');
    await fuzz(
      5,
      (random) => damaged(bytes, random),
      binary,
      ({ columns, length }) => {
        expect(columns.every((cells) => cells.length === length)).toBe(true);
      },
    );
  });

  it('Parquet: numbers outside those that the file announces are refused', async () => {
    const bytes = parquet('UNCOMPRESSED');
    const footer = bytes.length - 8 - new DataView(bytes.buffer).getUint32(bytes.length - 8, true);
    const kept = await fuzz(
      6,
      (random) => damaged(bytes, random, 4, footer),
      binary,
      ({ names, columns, length }) => {
        expect(length).toBe(rows);
        columns.forEach((cells, at) => {
          const [low, high] = names[at] === 'heel' ? [1000, 1040] : [10, 10 + (rows - 1) / 8];
          for (const cell of cells)
            if (typeof cell === 'number' && (cell < low || cell > high)) throw new Error(`${names[at]}: ${cell}`);
        });
      },
    );
    expect(kept).toBeGreaterThan(0);
  });

  it('FlatGeobuf: no place outside its box, and no number that the bytes do not spell', async () => {
    const points = Array.from({ length: 5 }, (_, at) => ({
      place: [5 + at / 4, 52 + at / 8] as const,
      name: `punt ${at}`,
      count: 100_000 + at * 77,
      share: at % 2 ? at / 3 : null,
    }));
    const bytes = makeFlatgeobuf(points, { crs: 4326, nodeSize: 2 });
    const kept = await fuzz(
      7,
      (random) => damaged(bytes, random),
      binary,
      ({ columns }, mutated) => {
        const spelled = (value: number) => {
          const view = new DataView(mutated.buffer, mutated.byteOffset, mutated.length);
          for (let at = 0; at < mutated.length; at++) {
            if (view.getUint8(at) === value || view.getInt8(at) === value) return true;
            if (at + 2 <= mutated.length && (view.getInt16(at, true) === value || view.getUint16(at, true) === value))
              return true;
            if (
              at + 4 <= mutated.length &&
              (view.getInt32(at, true) === value ||
                view.getUint32(at, true) === value ||
                Number(view.getFloat32(at, true).toPrecision(7)) === value)
            )
              return true;
            if (
              at + 8 <= mutated.length &&
              (view.getFloat64(at, true) === value || Number(view.getBigInt64(at, true)) === value)
            )
              return true;
          }
          return false;
        };
        const known = new Set(points.flatMap(({ place, count, share }) => [...place, count, share]));
        for (const value of numbersIn(columns) as number[])
          if (!known.has(value) && !spelled(value)) throw new Error(`${value} came from nowhere`);
      },
    );
    expect(kept).toBeGreaterThan(0);
  });

  it('JSON with a row on each line: no number that is not in the text', async () => {
    const bytes = strToU8(
      Array.from({ length: 6 }, (_, at) => `{"code":"GM${at}","aantal":${at * 37},"deel":${at / 8}}`).join('\n'),
    );
    const decode = (one: Uint8Array) => new TextDecoder().decode(one);
    const kept = await fuzz(
      8,
      (random) => damaged(bytes, random),
      (one) => readNdjson(decode(one)),
      ({ columns }, mutated) => {
        const spelled = new Set((decode(mutated).match(/-?\d+(\.\d+)?(e[-+]?\d+)?/gi) ?? []).map(Number));
        for (const value of numbersIn(columns)) expect(spelled.has(value as number)).toBe(true);
      },
    );
    expect(kept).toBeGreaterThan(0);
  });
});
