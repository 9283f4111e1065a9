import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../../src/data/files/inflate.js';
import { read } from '../../../src/data/read.js';
import { makeXlsx, makeZip, sheetOf } from './make-workbook.js';

const csv = 'gemeente;aantal\nUtrecht;1.234\nZeist;2.345.678\n';
const numbers = async (bytes: Uint8Array, settings = {}) => {
  const { data } = await read(bytes, { settings });
  return Array.from<unknown>(data.columns[1]?.values ?? []);
};

describe('ZIP', () => {
  it.each([0, 6] as const)('reads the one file in it (packed: %s)', async (level) => {
    const { data, report } = await read(makeZip({ 'map/cijfers.csv': csv }, level));
    expect(Array.from(data.columns[1]?.values as Float64Array)).toEqual([1234, 2_345_678]);
    expect(report.format).toBe('csv');
    expect(report.remarks[0]).toEqual({ kind: 'report.zip', facts: { file: 'map/cijfers.csv' } });
  });

  it('reads any kind of file that is packed', async () => {
    expect(await numbers(makeZip({ 'a.json': '[{"a":"x","b":3},{"a":"y","b":4}]' }))).toEqual([3, 4]);
    expect(await numbers(makeZip({ 'a.jsonl': '{"a":"x","b":3}\n{"a":"y","b":4}\n' }))).toEqual([3, 4]);
    const book = makeXlsx({
      sheets: {
        Blad1: sheetOf([
          ['a', 'b'],
          ['x', 5],
          ['y', 6],
        ]),
      },
    });
    expect(await numbers(makeZip({ 'a.xlsx': book }))).toEqual([5, 6]);
    expect(await numbers(makeZip({ 'a.zip.gz': gzipSync(strToU8(csv)) }))).toEqual([1234, 2_345_678]);
  });

  it('takes the largest of several, or the one that is named', async () => {
    const bytes = makeZip({
      'leesmij.txt': 'x'.repeat(5000),
      '__MACOSX/._organization.csv': 'y'.repeat(9000),
      'project.csv': csv,
      'organization.csv': `${csv}Soest;3.456\n`,
    });
    const { report } = await read(bytes);
    expect(report.rows).toBe(3);
    expect(report.remarks[0]?.facts).toEqual({ file: 'organization.csv', files: ['project.csv', 'leesmij.txt'] });
    expect((await read(bytes, { settings: { path: 'project.csv' } })).report.rows).toBe(2);
    expect((await read(bytes, { settings: { sheet: 'Project.csv' } })).report.rows).toBe(2);
  });

  it('reads sizes and places in the form for large files', async () => {
    expect(await numbers(asZip64(makeZip({ 'a.csv': csv })))).toEqual([1234, 2_345_678]);
  });

  it('refuses a file that is damaged, in whatever byte', async () => {
    const whole = makeZip({ 'a.csv': csv }, 0);
    const at = new TextDecoder('latin1').decode(whole).indexOf('1.234');
    const damaged = whole.slice();
    damaged[at] = 57;
    await expect(read(damaged)).rejects.toMatchObject({ code: 'broken' });
    for (const end of [whole.length - 1, whole.length - 30, 40]) {
      await expect(read(whole.slice(0, end))).rejects.toMatchObject({ code: 'broken' });
    }
  });

  it('refuses what would grow too large, by what it says and by what it is', async () => {
    const bytes = makeZip({ 'a.csv': 'a;b\n' + '0;0\n'.repeat(50_000) });
    const listed = bytes.length - 22 - 46 - 5;
    const view = (copy: Uint8Array) => new DataView(copy.buffer);
    const huge = bytes.slice();
    for (const at of [22, listed + 24]) view(huge).setUint32(at, 2_000_000_000, true);
    await expect(read(huge)).rejects.toMatchObject({ code: 'too-large' });
    const lying = bytes.slice();
    for (const at of [22, listed + 24]) view(lying).setUint32(at, 1000, true);
    await expect(read(lying)).rejects.toMatchObject({ code: 'broken' });
    const sparse = bytes.slice();
    for (const at of [22, listed + 24]) view(sparse).setUint32(at, 200_000_000, true);
    await expect(read(sparse)).rejects.toMatchObject({ code: 'broken' });
  });

  it('says what it is when there are no data in it', async () => {
    const advice = async (files: Record<string, string>) =>
      read(makeZip(files)).catch((error: { code: string; facts: object }) => [error.code, error.facts]);
    expect(await advice({ 'foto.png': 'x' })).toEqual(['format', { found: 'ZIP', zip: 'x' }]);
    expect(await advice({ 'kaart.shp': 'x', 'kaart.dbf': 'x' })).toEqual(['format', { found: 'Shapefile', map: 'x' }]);
    expect(await advice({ '[Content_Types].xml': 'x', 'word/document.xml': 'x' })).toEqual([
      'format',
      { found: 'Word (.docx)', document: 'x' },
    ]);
    expect(await advice({ '[Content_Types].xml': 'x', 'xl/workbook.bin': 'x' })).toEqual([
      'format',
      { found: 'Excel (.xlsb)', spreadsheet: 'x' },
    ]);
    const secret = makeZip({ 'a.csv': csv });
    secret[6]! |= 1;
    secret[secret.length - 22 - 46 - 5 + 8]! |= 1;
    await expect(read(secret)).rejects.toMatchObject({ code: 'format', facts: { password: 'x' } });
  });
});

describe('gzip', () => {
  it('reads the file in it, whatever its head says', async () => {
    expect(await numbers(gzipSync(strToU8(csv), { filename: 'cijfers.csv', mtime: 0 }))).toEqual([1234, 2_345_678]);
    expect(await numbers(gzipSync(strToU8(csv)))).toEqual([1234, 2_345_678]);
  });

  it('refuses one that is damaged, cut off or too large', async () => {
    const bytes = gzipSync(strToU8(csv), { level: 0 });
    const damaged = bytes.slice();
    damaged[damaged.length - 12]! ^= 1;
    await expect(read(damaged)).rejects.toMatchObject({ code: 'broken' });
    await expect(read(bytes.slice(0, -5))).rejects.toMatchObject({ code: 'broken' });
    const huge = new Uint8Array(400_000);
    huge.set(bytes.subarray(0, 10));
    new DataView(huge.buffer).setUint32(huge.length - 4, 300_000_000, true);
    await expect(read(huge)).rejects.toMatchObject({ code: 'too-large' });
  });
});

it('computes the sum of the standard', () => {
  // The check value of CRC-32/ISO-HDLC in the catalogue of parametrised CRC algorithms.
  expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
});

/** The same ZIP with its numbers in the fields for files over 4 GB. */
function asZip64(bytes: Uint8Array): Uint8Array {
  const from = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const listed = from.getUint32(bytes.length - 22 + 16, true);
  const nameEnd = listed + 46 + from.getUint16(listed + 28, true);
  const entry = new Uint8Array(nameEnd - listed + 28);
  entry.set(bytes.subarray(listed, nameEnd));
  const one = new DataView(entry.buffer);
  const [packed, size, start] = [20, 24, 42].map((at) => one.getUint32(at, true)) as [number, number, number];
  for (const at of [20, 24, 42]) one.setUint32(at, 0xffffffff, true);
  // The sizes in front of the file are left out, as they may be.
  bytes[6]! |= 8;
  one.setUint16(8, one.getUint16(8, true) | 8, true);
  one.setUint16(30, 28, true);
  one.setUint16(nameEnd - listed, 1, true);
  one.setUint16(nameEnd - listed + 2, 24, true);
  [size, packed, start].forEach((value, at) => one.setBigUint64(nameEnd - listed + 4 + at * 8, BigInt(value), true));
  const end = new DataView(new ArrayBuffer(56 + 20 + 22));
  end.setUint32(0, 0x06064b50, true);
  end.setBigUint64(24, 1n, true);
  end.setBigUint64(32, 1n, true);
  end.setBigUint64(40, BigInt(entry.length), true);
  end.setBigUint64(48, BigInt(listed), true);
  end.setUint32(56, 0x07064b50, true);
  end.setBigUint64(56 + 8, BigInt(listed + entry.length), true);
  end.setUint32(76, 0x06054b50, true);
  for (const at of [84, 86]) end.setUint16(at, 0xffff, true);
  for (const at of [88, 92]) end.setUint32(at, 0xffffffff, true);
  return Uint8Array.from([...bytes.subarray(0, listed), ...entry, ...new Uint8Array(end.buffer)]);
}

describe('a packed table of Eurostat', () => {
  const text = 'freq,unit,geo\\TIME_PERIOD\t2022 \t2023 \nA,MIO_EUR,NL310\t1.5 p\t: \nA,MIO_EUR,NL329\t2 \t: c\n';

  it('is read as it is without the packing', async () => {
    const plain = await read(strToU8(text));
    expect(plain.report.format).toBe('eurostat-tsv');
    for (const bytes of [gzipSync(strToU8(text)), makeZip({ 'estat_x.tsv': text })]) {
      const { data, report } = await read(bytes, { url: 'https://ec.example/estat_x.tsv.gz' });
      expect(report).toMatchObject({ format: 'eurostat-tsv', rows: 4 });
      expect(data.columns).toEqual(plain.data.columns);
    }
  });

  const real = resolve(import.meta.dirname, '../../../../shared/data/eurostat/estat_nama_10r_3gdp-NL.tsv');
  it.runIf(existsSync(real))(
    'is the same, figure by figure, for regional GDP (read from ../shared/data; not run where that is absent)',
    async () => {
      const bytes = new Uint8Array(readFileSync(real));
      const plain = await read(bytes);
      const packed = await read(gzipSync(bytes), { url: 'https://ec.example/estat_nama_10r_3gdp.tsv.gz' });
      expect(packed.report).toMatchObject({ format: 'eurostat-tsv', rows: 408 * 23, left: plain.report.left });
      expect(packed.data.columns).toEqual(plain.data.columns);
    },
  );
});
