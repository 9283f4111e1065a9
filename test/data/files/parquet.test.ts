import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { gzipSync } from 'fflate';
import { parquetWriteBuffer, type ColumnSource } from 'hyparquet-writer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/core/dataset.js';
import { planPart } from '../../../src/data/files/part-plan.js';
import { read, type ReadHints } from '../../../src/data/read.js';
import type { ReadSettings } from '../../../src/data/report.js';

const make = (columnData: ColumnSource[], more = {}) => new Uint8Array(parquetWriteBuffer({ columnData, ...more }));
const values = (data: Dataset) =>
  Object.fromEntries(data.columns.map(({ field, values }) => [field.name, Array.from<unknown>(values)]));

describe('Parquet', () => {
  it('reads numbers, words, flags, days and what is missing', async () => {
    const bytes = make([
      { name: 'gemeente', data: ['GM0344    ', 'GM0355    ', null], type: 'STRING' },
      { name: 'heel', data: [1, -2, null], type: 'INT32' },
      { name: 'breuk', data: [0.1, null, 1e6], type: 'DOUBLE' },
      { name: 'kort', data: Float32Array.of(0.1, 12.34, 16_777_216), type: 'FLOAT' },
      { name: 'waar', data: [true, null, false], type: 'BOOLEAN' },
      { name: 'dag', data: [new Date('2026-01-31'), null, new Date('2026-02-01T12:30:00Z')], type: 'TIMESTAMP' },
      { name: 'groot', data: [9_007_199_254_740_993n, 5n, null], type: 'INT64' },
    ]);
    const { data, report } = await read(bytes);
    expect(report.format).toBe('parquet');
    expect(values(data)).toEqual({
      gemeente: ['GM0344', 'GM0355', null],
      heel: [1, -2, NaN],
      breuk: [0.1, NaN, 1_000_000],
      kort: [0.1, 12.34, 16_777_216],
      waar: ['true', null, 'false'],
      dag: ['2026-01-31', null, '2026-02-01'],
      // More digits than a number can keep stay as they are.
      groot: ['9007199254740993', '5', null],
    });
  });

  it('reads decimals and days without the errors of binary fractions', async () => {
    const schema = [
      { name: 'root', num_children: 3 },
      {
        name: 'bedrag',
        type: 'INT64' as const,
        repetition_type: 'OPTIONAL' as const,
        converted_type: 'DECIMAL' as const,
        scale: 2,
        precision: 18,
      },
      {
        name: 'klein',
        type: 'INT32' as const,
        repetition_type: 'REQUIRED' as const,
        converted_type: 'DECIMAL' as const,
        scale: 1,
        precision: 9,
      },
      { name: 'dag', type: 'INT32' as const, repetition_type: 'OPTIONAL' as const, converted_type: 'DATE' as const },
    ];
    const columnData: ColumnSource[] = [
      { name: 'bedrag', data: [1234567.89, null, -0.29] },
      { name: 'klein', data: [0.3, 1.1, 0] },
      { name: 'dag', data: [new Date('2026-09-30'), null, new Date('1969-12-31')] },
    ];
    const { data } = await read(make(columnData, { schema }));
    expect(values(data)).toEqual({
      bedrag: [1234567.89, NaN, -0.29],
      klein: [0.3, 1.1, 0],
      dag: ['2026-09-30', null, '1969-12-31'],
    });
  });

  it('leaves out what does not fit in a table and says so', async () => {
    const schema = [
      { name: 'root', num_children: 2 },
      { name: 'a', type: 'INT32' as const, repetition_type: 'REQUIRED' as const },
      { name: 'lijst', num_children: 1, repetition_type: 'OPTIONAL' as const, converted_type: 'LIST' as const },
      { name: 'list', num_children: 1, repetition_type: 'REPEATED' as const },
      { name: 'element', type: 'INT32' as const, repetition_type: 'OPTIONAL' as const },
    ];
    const columnData: ColumnSource[] = [
      { name: 'a', data: [1, 2] },
      { name: 'lijst', data: [[1, 2], [3]] },
    ];
    const { data, report } = await read(make(columnData, { schema }));
    expect(Object.keys(values(data))).toEqual(['a']);
    expect(report.remarks[0]).toEqual({ kind: 'report.nested', facts: { columns: ['lijst'] } });
  });

  it('reads pages packed with gzip, and names what it cannot unpack', async () => {
    const column = { name: 'a', data: Array.from({ length: 100 }, (_, at) => at), type: 'INT32' as const };
    const compressors = { GZIP: (page: Uint8Array) => gzipSync(page), BROTLI: (page: Uint8Array) => page };
    expect(values((await read(make([column], { codec: 'GZIP', compressors }))).data).a).toEqual(column.data);
    await expect(read(make([column], { codec: 'BROTLI', compressors }))).rejects.toMatchObject({
      code: 'format',
      facts: { found: 'Parquet (BROTLI)', packed: 'x' },
    });
  });

  it('refuses a file that was cut off or that does not hold what it tells', async () => {
    const bytes = make([{ name: 'a', data: [1, 2, 3, 4], type: 'INT32' }], { codec: 'UNCOMPRESSED' });
    await expect(read(bytes.slice(0, -9))).rejects.toMatchObject({ code: 'broken', facts: { cut: 'cut' } });
    const damaged = bytes.slice();
    // The first of the four whole numbers becomes one above the largest.
    const at = damaged.findIndex((_, place) =>
      [1, 0, 0, 0, 2, 0, 0, 0].every((byte, step) => damaged[place + step] === byte),
    );
    damaged[at] = 77;
    await expect(read(damaged)).rejects.toMatchObject({ code: 'broken' });
  });
});

describe('Parquet from a server', () => {
  const rows = 40_000;
  const years = Array.from({ length: rows }, (_, at) => `${2020 + Math.floor(at / 10_000)}JJ00`);
  // Random enough not to pack: 16807 is a primitive root of the prime 2^31 - 1.
  const noise = (seed: number) => Float64Array.from({ length: rows }, () => (seed = (seed * 16_807) % 2_147_483_647));
  const amount = noise(1);
  const bytes = make(
    [
      { name: 'Perioden', data: years, type: 'STRING' },
      { name: 'nummer', data: Int32Array.from({ length: rows }, (_, at) => at), type: 'INT32' },
      { name: 'bedrag', data: amount, type: 'DOUBLE' },
      { name: 'ruis', data: noise(2), type: 'DOUBLE' },
    ],
    { rowGroupSize: 10_000 },
  );
  let server: Server;
  let address = '';
  let sent: number[] = [];
  let mode: 'ranges' | 'whole' | 'silent' | 'busy' = 'ranges';

  beforeAll(async () => {
    server = createServer((request, response) => {
      const [, from, to] = /bytes=(\d+)-(\d+)/.exec(mode === 'whole' ? '' : (request.headers.range ?? '')) ?? [];
      if (mode === 'busy' && sent.length === 1) {
        sent.push(0);
        response.writeHead(503, { 'retry-after': '0' }).end();
        return;
      }
      const part = from === undefined ? bytes : bytes.subarray(Number(from), Number(to) + 1);
      sent.push(part.length);
      const range = mode === 'silent' ? {} : { 'content-range': `bytes ${from}-${to}/${bytes.length}` };
      response.writeHead(from === undefined ? 200 : 206, from === undefined ? {} : range).end(part);
    });
    await new Promise<void>((go) => server.listen(0, '127.0.0.1', go));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/tabel.parquet`;
  });
  afterAll(() => new Promise((go) => server.close(go)));

  const more: NonNullable<ReadHints['more']> = async (url, terms) => {
    const response = await fetch(url, { headers: { ...terms?.headers } });
    const { PeilError } = await import('../../../src/core/error.js');
    if (!response.ok) throw new PeilError('server', { status: response.status });
    return { bytes: new Uint8Array(await response.arrayBuffer()), contentType: '', response };
  };
  const load = async (settings: ReadSettings) => {
    sent = [];
    const plan = planPart(address, settings) ?? { url: address };
    const first = await more(plan.url, plan);
    return read(first.bytes, { url: address, settings, more });
  };

  it('asks for the columns that are wanted only', async () => {
    mode = 'ranges';
    const { data } = await load({ columns: ['Perioden', 'nummer'] });
    expect(data.length).toBe(rows);
    expect(values(data).Perioden?.at(-1)).toBe('2023');
    const all = sent.reduce((sum, size) => sum + size, 0);
    expect(all).toBeLessThan(bytes.length * 0.55);
  });

  it('asks for the groups of rows that the filter can find rows in only', async () => {
    const { data, report } = await load({ columns: ['nummer', 'bedrag'], filter: 'nummer >= 25000; nummer < 26000' });
    expect(data.length).toBe(1000);
    expect(values(data).bedrag).toEqual(Array.from(amount.slice(25_000, 26_000)));
    expect(report.left.map(({ kind }) => kind)).toContain('report.rows-not-read');
    expect(report.left.find(({ kind }) => kind === 'report.rows-not-read')?.facts).toEqual({
      count: 30_000,
      of: 40_000,
    });
    expect(sent.reduce((sum, size) => sum + size, 0)).toBeLessThan(bytes.length * 0.35);
  });

  it('does not leave out rows by words that are written in another way', async () => {
    expect((await load({ filter: 'perioden = 2021jj00' })).data.length).toBe(10_000);
  });

  it.each(['whole', 'silent', 'busy'] as const)(
    'reads the same from a server that is of another kind (%s)',
    async (kind) => {
      mode = kind;
      const { data } = await load({ columns: ['nummer', 'bedrag'], filter: 'nummer >= 39000' });
      expect(values(data).bedrag).toEqual(Array.from(amount.slice(39_000)));
    },
  );

  it('asks for all at once when all is wanted', () => {
    expect(planPart(address, {})).toBeUndefined();
    expect(planPart('https://x.nl/a.csv', { columns: ['a'] })).toBeUndefined();
    expect(planPart('https://x.nl/a.parquet?x=1', { columns: ['a'] })?.headers).toEqual({ range: 'bytes=0-65535' });
  });
});

const folder = resolve(import.meta.dirname, '../../../../shared/data');
const file = async (path: string, settings?: ReadSettings) => {
  const { data, report } = await read(new Uint8Array(readFileSync(resolve(folder, path))), { settings });
  return { data, report, columns: values(data) };
};

describe.runIf(existsSync(folder))('published Parquet (read from ../shared/data; not run where that is absent)', () => {
  // Python: json.load of the OData answers derived from the same files, math.fsum over the rows that are not None.
  it('Iv3: all 435,456 rows, and the amounts of one province and report', { timeout: 60_000 }, async () => {
    const { data, columns } = await file('iv3/iv3.v3.45012NED_TypedDataSet.parquet');
    expect(data.length).toBe(435_456);
    const rows = [...(columns.Provincies ?? []).keys()].filter(
      (row) => columns.Provincies?.[row] === 'PV26' && columns.Verslagsoort?.[row] === '2013X005',
    );
    const amounts = rows.map((row) => columns.k_1stePlaatsing_1?.[row] as number);
    expect(rows).toHaveLength(6048);
    expect(amounts.filter(Number.isNaN)).toHaveLength(122);
    expect(amounts.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : value), 0)).toBeCloseTo(8_253_795.927, 3);
  });

  it('core figures of districts: inhabitants, with keys without blanks', async () => {
    const { data, columns } = await file('cbs-v3/cbs.v3.84799NED_TypedDataSet.parquet');
    expect(data.columns).toHaveLength(118);
    const sum = (isIn: (code: string) => boolean, name: string) =>
      (columns.WijkenEnBuurten ?? []).reduce<number>(
        (all, code, row) => all + (isIn(String(code)) ? Number(columns[name]?.[row]) : 0),
        0,
      );
    expect(sum((code) => /^(GM|NL)/.test(code), 'AantalInwoners_5')).toBe(34_815_170);
    expect(sum((code) => /^(GM|NL)/.test(code), 'Mannen_6')).toBe(17_296_062);
    expect(sum((code) => /^(GM|WK|BU)0344/.test(code), 'AantalInwoners_5')).toBe(1_072_082);
  });
});
