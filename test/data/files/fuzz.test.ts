import { gzipSync, strToU8 } from 'fflate';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { readNdjson } from '../../../src/data/files/read-ndjson.js';
import type { RawTable } from '../../../src/data/raw-table.js';
import { readBinary } from '../../../src/data/read-binary.js';
import { read } from '../../../src/data/read.js';
import { damaged, disturbed, fuzz, rounds, type Random } from '../proof/damage.js';
import { refuseInvented } from '../proof/spelled.js';
import { makeFlatgeobuf } from './make-flatgeobuf.js';
import { makeOds, makeXlsx, makeZip, sheetOf } from './make-workbook.js';

type Reader = (bytes: Uint8Array) => Promise<RawTable | undefined> | RawTable | undefined;

const binary: Reader = (bytes) => readBinary(bytes, {});
const numbersIn = (columns: RawTable['columns']) =>
  columns.flatMap((cells) => cells.filter((cell) => typeof cell === 'number'));

const csv = 'gemeente;aantal\n' + Array.from({ length: 6 }, (_, at) => `GM${1000 + at};${at * 37}`).join('\n');
const sheet = sheetOf([
  ['gemeente', 'aantal', 'aandeel', 'dag'],
  ...Array.from({ length: 3 }, (_, at) => [`GM${at}`, at * 37, [at / 8, 1], [45_000 + at, 2]]),
]);
const odsRow = (name: string, value: number) =>
  `<table:table-row><table:table-cell office:value-type="string"><text:p>${name}</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="${value}"/></table:table-row>`;
const ods = makeOds(
  `<table:table table:name="a">${[11, 22, 33].map((value) => odsRow(`GM${value}`, value)).join('')}</table:table>`,
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

  // The file itself is sound, but what it holds is not.
  const part = /<[^>]*>|[^<]+/g;
  const mend = (text: string, random: Random, others: readonly string[]) =>
    random(2)
      ? disturbed(text, part, others, random)
      : new TextDecoder().decode(damaged(new TextEncoder().encode(text), random));

  it('xlsx of which the sheet is damaged: no number that is not in it', async () => {
    const text =
      '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>aantal</t></is></c><c r="C1" t="s"><v>1</v></c><c r="D1" t="str"><v>dag</v></c></row>' +
      '<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2"><v>41</v></c><c r="C2" s="1"><v>0.125</v></c><c r="D2" s="2"><v>45292</v></c></row>' +
      '<row r="3"><c r="A3" t="s"><v>3</v></c><c r="B3"><f>A1+1</f><v>-7.5</v></c><c r="C3" t="e"><v>#N/A</v></c><c r="D3" t="b"><v>1</v></c></row></sheetData>';
    const others = [
      '<v>',
      '<c>',
      '<row>',
      '<c r="B2">',
      ' s="1"',
      '1E3',
      '0.1',
      '"',
      '<v/>',
      '<t>1.234,5</t>',
      '</c>',
      '5 000',
    ];
    const strings = ['naam', 'aandeel', 'Utrecht', '1.250'].map((word) => `<t>${word}</t>`);
    const kept = await fuzz(
      11,
      (random) => mend(text, random, others),
      (sheet) => read(makeXlsx({ sheets: { Blad1: sheet }, strings, formats: [9, 14] }, 0)),
      (reading, sheet) =>
        refuseInvented(
          reading,
          `${sheet} ${strings.join(' ')}`,
          (value, spelled, unit) => unit === '%' && spelled(value / 100),
        ),
    );
    expect(kept).toBeGreaterThan(rounds / 20);
  });

  it('ods of which the sheet is damaged: no number that is not in it', async () => {
    const cell = (type: string, value: string, shown: string) =>
      `<table:table-cell office:value-type="${type}" ${value}><text:p>${shown}</text:p></table:table-cell>`;
    const row = (cells: string) => `<table:table-row>${cells}</table:table-row>`;
    const text = `<table:table table:name="a">${row(
      ['naam', 'aantal', 'aandeel'].map((name) => cell('string', '', name)).join(''),
    )}${row(cell('string', '', 'Zeist') + cell('float', 'office:value="41.5"', '41,5') + cell('percentage', 'office:value="0.125"', '12,5%'))}${row(
      cell('string', '', 'Baarn') +
        cell('float', 'office:value="-7"', '-7') +
        cell('date', 'office:date-value="2024-01-31"', '31-01-24'),
    )}</table:table>`;
    const others = [
      '<table:table-cell/>',
      '<text:p>',
      '41',
      ' table:number-columns-repeated="3"',
      '"',
      '<text:p>1.250</text:p>',
      '/>',
      '5 000',
    ];
    const kept = await fuzz(
      12,
      (random) => mend(text, random, others),
      (tables) => read(makeOds(tables, '', 0)),
      (reading, tables) =>
        refuseInvented(reading, tables, (value, spelled, unit) => unit === '%' && spelled(value / 100)),
    );
    expect(kept).toBeGreaterThan(rounds / 20);
  });

  const rows = 12;
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
