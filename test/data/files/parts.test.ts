import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterEach, describe, expect, it } from 'vitest';
import { columnNamed, numberAt, type Dataset } from '../../../src/core/dataset.js';
import type { Reading } from '../../../src/data/report.js';
import { planFor } from '../../../src/data/services/plan.js';
import { load } from '../../../src/data/source.js';
import { makeFlatgeobuf } from './make-flatgeobuf.js';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A server of one file that counts the bytes that it gives. */
async function serve(bytes: Uint8Array, ranges: boolean) {
  const given: number[] = [];
  server = createServer((request, response) => {
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
    if (!ranges || from === undefined) {
      given.push(bytes.length);
      response.writeHead(200, { 'content-length': bytes.length }).end(bytes);
      return;
    }
    const part = bytes.subarray(Number(from), Number(to) + 1);
    given.push(part.length);
    response
      .writeHead(206, {
        'content-range': `bytes ${from}-${Number(from) + part.length - 1}/${bytes.length}`,
        'content-length': part.length,
      })
      .end(part);
  });
  await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { origin, given, total: () => given.reduce((a, b) => a + b, 0) };
}

const { signal } = new AbortController();
const sum = (data: Dataset, name: string) =>
  Array.from({ length: data.length }, (_, row) => numberAt(columnNamed(data, name), row) ?? NaN).reduce(
    (a, b) => a + b,
    0,
  );

// Ten years of 4,000 rows in a group of rows each, and twelve columns that cannot be packed tighter.
const perGroup = 4000;
const groups = 10;
const rows = perGroup * groups;
const noise = (at: number) => Math.sin(at * 12.9898) * 43758.5453;
const wide = () =>
  new Uint8Array(
    parquetWriteBuffer({
      columnData: [
        {
          name: 'jaar',
          data: Array.from({ length: rows }, (_, at) => 2016 + Math.floor(at / perGroup)),
          type: 'INT32',
        },
        { name: 'aantal', data: Array.from({ length: rows }, (_, at) => at), type: 'INT32' },
        ...Array.from({ length: 12 }, (_, column) => ({
          name: `ruis ${column}`,
          data: Array.from({ length: rows }, (_, at) => noise(at * 13 + column)),
          type: 'DOUBLE' as const,
        })),
      ],
      rowGroupSize: perGroup,
    }),
  );

describe('the question for a file that can be read in parts', () => {
  it('asks the beginning only when not all is wanted', async () => {
    const range = { headers: { range: 'bytes=0-65535' } };
    for (const [url, settings, plan] of [
      ['https://a.nl/b.parquet', { columns: ['a'] }, range],
      ['https://a.nl/b.parquet?v=2', { filter: 'a = 1' }, range],
      ['https://a.nl/b.parquet', {}, {}],
      ['https://a.nl/b.fgb', { bbox: '4,52,5,53' }, range],
      ['https://a.nl/b.fgb', { columns: ['a'] }, {}],
      ['https://a.nl/b.fgb.csv', { bbox: '4,52,5,53' }, {}],
    ] as const)
      expect(await planFor(url, settings)).toEqual({ url, ...plan });
  });
});

describe('a Parquet file on a server', () => {
  const bytes = wide();
  const settings = { columns: ['aantal'], filter: 'jaar = 2019' };
  // Rows 12,000 up to 16,000: the middle of the first and the last, times how many.
  const expected = ((12_000 + 15_999) / 2) * perGroup;

  it('gives the columns and the groups of rows that are wanted, and no others', async () => {
    const { origin, given, total } = await serve(bytes, true);
    const { data, report } = await load(`${origin}/cijfers.parquet`, { signal, settings });
    expect([data.length, sum(data, 'aantal')]).toEqual([perGroup, expected]);
    expect(data.columns.map(({ field }) => field.name)).toEqual(['aantal']);
    expect(report.left).toContainEqual({
      kind: 'report.rows-not-read',
      facts: { count: rows - perGroup, of: rows },
    });
    console.info(`Parquet: ${total()} of ${bytes.length} bytes in ${given.length} requests`);
    // Beginning and end of the file, and one group of two columns.
    expect(total()).toBeLessThan(2 * 65_536 + 2 * perGroup * 8);
    expect(bytes.length).toBeGreaterThan(3_000_000);
  });

  it('comes whole, once, where stretches are refused', async () => {
    const { origin, given } = await serve(bytes, false);
    const { data } = await load(`${origin}/cijfers.parquet`, { signal, settings });
    expect([data.length, sum(data, 'aantal')]).toEqual([perGroup, expected]);
    expect(given).toEqual([bytes.length]);
  });

  it('comes whole, once, where all is wanted', async () => {
    const { origin, given } = await serve(bytes, true);
    const { data } = await load(`${origin}/cijfers.parquet`, { signal });
    expect([data.length, sum(data, 'aantal')]).toEqual([rows, (rows * (rows - 1)) / 2]);
    expect(given).toEqual([bytes.length]);
  });
});

describe('a FlatGeobuf file on a server', () => {
  // A grid of 100 by 40 points, row by row.
  const made = Array.from({ length: 4000 }, (_, at) => ({
    place: [4 + (at % 100) / 50, 51 + Math.floor(at / 100) / 40] as const,
    name: `punt ${at} `.padEnd(300, '.'),
    count: at,
    share: at / 8,
  }));
  const bytes = makeFlatgeobuf(made, { crs: 4326, nodeSize: 16 });
  const settings = { bbox: '4.5,51.3,4.7,51.5' };
  const expected = made.filter(({ place: [x, y] }) => x >= 4.5 && x <= 4.7 && y >= 51.3 && y <= 51.5);
  const counts = ({ data }: Reading) =>
    Array.from<unknown>(data.columns.find(({ field }) => field.name === 'count')?.values ?? []);

  it.each([true, false])('gives the part of the map that is wanted (stretches: %s)', async (ranges) => {
    const { origin, given, total } = await serve(bytes, ranges);
    const reading = await load(`${origin}/punten.fgb`, { signal, settings });
    expect(counts(reading)).toEqual(expected.map(({ count }) => count));
    expect(reading.report.left).toContainEqual({
      kind: 'report.rows-not-read',
      facts: { count: 4000 - expected.length, of: 4000 },
    });
    console.info(`FlatGeobuf: ${total()} of ${bytes.length} bytes in ${given.length} requests`);
    if (ranges) expect(total()).toBeLessThan(bytes.length / 4);
    else expect(given).toEqual([bytes.length]);
  });

  it('comes whole where it has no index, and gives the same', async () => {
    const { origin } = await serve(makeFlatgeobuf(made, { crs: 4326 }), true);
    const reading = await load(`${origin}/punten.fgb`, { signal, settings });
    expect(counts(reading)).toEqual(expected.map(({ count }) => count));
  });
});
