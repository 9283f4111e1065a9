import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cellAt, columnNamed, numberAt, textAt, type Dataset } from '../../../src/core/dataset.js';
import { read, type ReadHints } from '../../../src/data/read.js';

const folder = resolve(import.meta.dirname, '../../../../shared/data/eurostat');
const file = (name: string) => read(new Uint8Array(readFileSync(resolve(folder, name))), { url: name });
const json = (value: unknown, hints: ReadHints = {}) => read(new TextEncoder().encode(JSON.stringify(value)), hints);
const column = (data: Dataset, name: string) => {
  const found = columnNamed(data, name);
  if (!found) throw new Error(`no column ${name}; ${data.columns.map(({ field }) => field.name).join(', ')}`);
  return found;
};
const sum = (data: Dataset, name: string, where: (row: number) => boolean = () => true) => {
  let total = 0;
  for (let row = 0; row < data.length; row++) if (where(row)) total += numberAt(column(data, name), row) ?? 0;
  return total;
};
const count = (data: Dataset, name: string, status: string) =>
  [...column(data, name).statuses.values()].filter((one) => one === status).length;

// Figures by Python: csv.reader(delimiter='\t'), each cell stripped and split at the blank, decimal.Decimal summed.
describe.runIf(existsSync(folder))(
  'published tables of Eurostat (read from ../shared/data; not run where that is absent)',
  () => {
    const gdp = 'Gross domestic product (GDP) at current market prices by NUTS 3 regions';

    it('TSV: every figure, period and flag', async () => {
      const { data, report } = await file('estat_nama_10r_3gdp-NL.tsv');
      expect(report).toMatchObject({ format: 'eurostat-tsv', rows: 408 * 23, left: [] });
      expect(data.columns.map(({ field }) => [field.name, field.type])).toEqual([
        ['freq', 'text'],
        ['unit', 'text'],
        ['geo', 'text'],
        ['TIME_PERIOD', 'period'],
        ['value', 'number'],
      ]);
      const unit = column(data, 'unit');
      const of = (code: string) => sum(data, 'value', (row) => textAt(unit, row) === code);
      expect(of('EUR_HAB')).toBe(43_972_300);
      expect(of('MIO_EUR')).toBeCloseTo(59_551_402.49, 4);
      expect(of('PPS_EU27_2020_HAB')).toBe(39_092_700);
      expect(sum(data, 'value')).toBeCloseTo(255_342_353.17, 3);
      expect(count(data, 'value', 'unknown')).toBe(283);
      expect(count(data, 'value', 'provisional')).toBe(533);
    });

    it('JSON-stat: the same figures as the TSV, one by one', async () => {
      const tsv = (await file('estat_nama_10r_3gdp-NL.tsv')).data;
      const { data, report } = await file('derived-jsonstat-nama_10r_3gdp-NL-nuts3.json');
      expect(report).toMatchObject({ format: 'json-stat', rows: 2 * 41 * 23 });
      expect(data.metadata).toEqual({ title: gdp, source: 'Eurostat', date: '2024-02-21' });
      expect(sum(data, gdp)).toBeCloseTo(43_944_524.88, 4);
      expect(count(data, gdp, 'provisional')).toBe(81);
      // 81 cells with a colon, and one region of 23 years that the TSV has in one unit only.
      expect(count(data, gdp, 'unknown')).toBe(81 + 23);
      const key = (of: Dataset, row: number, time: string) =>
        ['unit', 'geo', time].map((name) => textAt(column(of, name), row)).join();
      const known = new Map<string, unknown>();
      for (let row = 0; row < tsv.length; row++)
        known.set(key(tsv, row, 'TIME_PERIOD'), cellAt(column(tsv, 'value'), row));
      let same = 0;
      for (let row = 0; row < data.length; row++) {
        // The file has no codes beside the names of regions that are the same.
        const at = ['unit', 'Geopolitical entity (reporting)', 'Time']
          .map((name) => textAt(column(data, name), row))
          .join();
        const other = known.get(at);
        if (other) expect([at, cellAt(column(data, gdp), row)]).toEqual([at, other]);
        if (other) same++;
      }
      expect(same).toBe(1863);
    });
  },
);

const cube = (extra: object) => ({
  version: '2.0',
  class: 'dataset',
  label: 'Banen',
  id: ['geo', 'time'],
  size: [2, 3],
  role: { time: ['time'], geo: ['geo'] },
  dimension: {
    geo: {
      label: 'Gemeente',
      category: { index: ['GM0344', 'GM0363'], label: { GM0344: 'Utrecht', GM0363: 'Amsterdam' } },
    },
    time: { label: 'Periode', category: { index: { '2022': 0, '2023': 1, '2024': 2 } } },
  },
  ...extra,
});
const cells = (data: Dataset, name: string) =>
  Array.from({ length: data.length }, (_, row) => {
    const { value, status } = cellAt(column(data, name), row);
    return status ? `${value} ${status}` : value;
  });

describe('JSON-stat', () => {
  it('reads figures in a list, with words beside them in a list', async () => {
    const { data } = await json(cube({ value: [1, 2, null, 4, 5.5, 0], status: ['p', '', 'c', 'r', 'f', null] }));
    expect(data.columns.map(({ field }) => [field.name, field.type])).toEqual([
      ['Gemeente', 'text'],
      ['geo', 'text'],
      ['Periode', 'period'],
      ['Banen', 'number'],
    ]);
    expect(cells(data, 'Banen')).toEqual(['1 provisional', 2, 'null suppressed', '4 revised', '5.5 forecast', 0]);
    expect(cells(data, 'geo')).toEqual(['GM0344', 'GM0344', 'GM0344', 'GM0363', 'GM0363', 'GM0363']);
    expect(cells(data, 'Periode')).toEqual(['2022', '2023', '2024', '2022', '2023', '2024']);
  });

  it('reads figures by their place, of which the absent are unknown and never zero', async () => {
    const { data, report } = await json(
      cube({ value: { 0: 1, 4: 5 }, status: { 0: 'be', 2: ':', 3: 'z', 4: 'u', 5: ': c' } }),
    );
    expect(cells(data, 'Banen')).toEqual([
      '1 provisional',
      'null unknown',
      'null unknown',
      'null impossible',
      5,
      'null suppressed',
    ]);
    expect(report.remarks).toEqual([
      { kind: 'report.flag-b', facts: { count: 1 } },
      { kind: 'report.flag-u', facts: { count: 1 } },
    ]);
  });

  it('reads one word for all figures, and marks that stand for figures', async () => {
    const { data } = await json(cube({ value: [1, '..', 3, '4.5', -99997, 'x'], status: 'e' }));
    expect(cells(data, 'Banen')).toEqual([
      '1 provisional',
      'null unknown',
      '3 provisional',
      '4.5 provisional',
      'null unknown',
      'null suppressed',
    ]);
  });

  it('gives each subject a column with its own unit', async () => {
    const { data } = await json({
      class: 'dataset',
      version: '2.0',
      label: 'Kerncijfers',
      id: ['wat', 'jaar', 'land'],
      size: [2, 2, 1],
      role: { metric: ['wat'], time: ['jaar'] },
      dimension: {
        wat: {
          label: 'Onderwerp',
          category: {
            index: ['w', 'd'],
            label: { w: 'Werkloosheid', d: 'Schuld' },
            unit: { w: { symbol: '%', decimals: 1 }, d: { label: 'mln euro', decimals: 0 } },
          },
        },
        jaar: { category: { index: ['2022', '2023'] } },
        land: { label: 'Land', category: { label: { NL: 'Nederland' } } },
      },
      value: [3.5, 3.6, 480_000, 481_500],
    });
    expect(data.length).toBe(2);
    expect(cells(data, 'Werkloosheid')).toEqual([3.5, 3.6]);
    expect(column(data, 'Werkloosheid').field).toMatchObject({ unit: '%', decimals: 1 });
    // The unit holds a factor: it is applied, as everywhere.
    expect(cells(data, 'Schuld')).toEqual([480_000_000_000, 481_500_000_000]);
    expect(column(data, 'Schuld').field.unit).toBe('€');
    expect(cells(data, 'Land')).toEqual(['Nederland', 'Nederland']);
    expect(column(data, 'jaar').field.type).toBe('period');
  });

  it('reads version 1 and says which datasets stand beside the one that is read', async () => {
    const { id, size, role, dimension } = cube({});
    const one = { label: 'Banen', value: [1, 2, 3, 4, 5, 6], dimension: { ...dimension, id, size, role } };
    const { data, report } = await json({ banen: one, winkels: one });
    expect(cells(data, 'Banen')).toEqual([1, 2, 3, 4, 5, 6]);
    expect(report.left).toEqual([{ kind: 'report.besides', facts: { parts: ['winkels'] } }]);
    expect((await json({ dataset: one })).report.left).toEqual([]);
  });

  it('fetches the first dataset of a collection from the same server only', async () => {
    const asked: string[] = [];
    const more: ReadHints['more'] = (url) => {
      asked.push(url);
      return Promise.resolve({
        bytes: new TextEncoder().encode(JSON.stringify(cube({ value: [1, 2, 3, 4, 5, 6] }))),
        contentType: '',
      });
    };
    const list = (href: string) => ({
      version: '2.0',
      class: 'collection',
      link: {
        item: [
          { class: 'dataset', href, label: 'A' },
          { href: '/b', label: 'B' },
        ],
      },
    });
    const { data, report } = await json(list('/a.json'), { url: 'https://x.nl/list', more });
    expect(asked).toEqual(['https://x.nl/a.json']);
    expect(data.length).toBe(6);
    expect(report.left[0]?.facts).toEqual({ parts: ['B'] });
    await expect(json(list('https://elders.nl/a'), { url: 'https://x.nl/list', more })).rejects.toMatchObject({
      code: 'columns',
    });
  });

  it('reads half-years, quarters, months, weeks and days', async () => {
    for (const [codes, type, want] of [
      [['2022-S1', '2022S2'], 'period', ['2022-H1', '2022-H2']],
      [['2022-Q1', '2022Q4'], 'period', ['2022-Q1', '2022-Q4']],
      [['2022-01', '2022M12'], 'period', ['2022-01', '2022-12']],
      [['2022-W05', '2022W52'], 'period', ['2022-W05', '2022-W52']],
      [['2022-05-03', '2022M05D04'], 'date', ['2022-05-03', '2022-05-04']],
    ] as const) {
      const { data } = await json({
        class: 'dataset',
        id: ['time'],
        size: [2],
        dimension: { time: { category: { index: codes } } },
        value: [1, 2],
      });
      expect([column(data, 'time').field.type, cells(data, 'time')]).toEqual([type, want]);
      expect(cells(data, 'value')).toEqual([1, 2]);
    }
  });

  it('leaves out what is empty in a cube that is too large, and counts it', async () => {
    const size = 2000;
    const index = Array.from({ length: size }, (_, at) => `c${at}`);
    const { data, report } = await json({
      class: 'dataset',
      id: ['a', 'b'],
      size: [size, size],
      dimension: { a: { category: { index } }, b: { category: { index } } },
      value: { 0: 7, 2001: 8, 3_999_999: 9 },
      status: { 5: 'c' },
    });
    expect(data.length).toBe(4);
    expect(cells(data, 'value')).toEqual([7, 'null suppressed', 8, 9]);
    expect([cells(data, 'a'), cells(data, 'b')]).toEqual([
      ['c0', 'c0', 'c1', 'c1999'],
      ['c0', 'c5', 'c1', 'c1999'],
    ]);
    expect(report.left).toEqual([{ kind: 'report.empty-cells', facts: { count: 4_000_000 - 4 } }]);
  });

  it('refuses figures that do not fit their dimensions', async () => {
    await expect(json(cube({ value: [1, 2, 3] }))).rejects.toMatchObject({ code: 'broken' });
    await expect(json(cube({ value: [1], size: [2, 9] }))).rejects.toMatchObject({ code: 'broken' });
  });

  it('keeps only the rows and columns that are wanted', async () => {
    const settings = { filter: 'Gemeente = utrecht; Periode >= 2023', columns: ['Periode', 'Banen'] };
    const { data } = await json(cube({ value: [1, 2, 3, 4, 5, 6] }), { settings });
    expect(data.columns.map(({ field }) => field.name)).toEqual(['Periode', 'Banen']);
    expect(cells(data, 'Banen')).toEqual([2, 3]);
  });
});

describe('tables of Eurostat', () => {
  const tsv = (text: string) => read(new TextEncoder().encode(text));

  it('reads flags, colons and quarters', async () => {
    const { data, report } = await tsv(
      'unit,geo\\TIME_PERIOD\t2022-Q1 \t2022-Q2 \nEUR,NL\t12.5 b\t: c\nEUR,BE\t: \t-3 ep\n',
    );
    expect(cells(data, 'value')).toEqual([12.5, 'null suppressed', 'null unknown', '-3 provisional']);
    expect(cells(data, 'TIME_PERIOD')).toEqual(['2022-Q1', '2022-Q2', '2022-Q1', '2022-Q2']);
    expect(report.remarks).toEqual([{ kind: 'report.flag-b', facts: { count: 1 } }]);
  });

  it('counts what is no figure, and refuses a line that was cut off', async () => {
    const { data, report } = await tsv('unit,geo\\TIME_PERIOD\t2022\nEUR,NL\tveel\nEUR,BE\t3\n');
    expect(cells(data, 'value')).toEqual(['null unknown', 3]);
    expect(report.remarks).toEqual([{ kind: 'report.odd-figures', facts: { count: 1 } }]);
    await expect(tsv('a,geo\\TIME_PERIOD\t2022\t2023\nEUR,NL\t1\t2\nEUR,B')).rejects.toMatchObject({
      code: 'broken',
      facts: { line: 3 },
    });
  });
});
