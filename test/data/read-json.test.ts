import { describe, expect, it } from 'vitest';
import { read } from '../../src/data/read.js';
import { readTable, type TableLike } from '../../src/data/read-table.js';
import type { ReadSettings } from '../../src/data/report.js';

const json = (value: unknown, settings: ReadSettings = {}) =>
  read(new TextEncoder().encode(JSON.stringify(value)), { settings });
const table = async (value: unknown, settings?: ReadSettings) => {
  const { data } = await json(value, settings);
  return [
    data.columns.map(({ field }) => field.name),
    ...Array.from({ length: data.length }, (_, row) => data.columns.map(({ values }) => values[row])),
  ];
};
const expected = [
  ['a', 'b'],
  [1, 'x'],
  [2, 'y'],
];

describe('forms of JSON', () => {
  it.each([
    [
      'objects',
      [
        { a: 1, b: 'x' },
        { a: 2, b: 'y' },
      ],
    ],
    [
      'arrays',
      [
        ['a', 'b'],
        [1, 'x'],
        [2, 'y'],
      ],
    ],
    ['columns', { a: [1, 2], b: ['x', 'y'] }],
    [
      'a wrapper',
      {
        count: 2,
        fetched_at: '2026',
        rijen: [
          { a: 1, b: 'x' },
          { a: 2, b: 'y' },
        ],
      },
    ],
    [
      'a deep wrapper',
      {
        success: true,
        result: {
          records: [
            { a: 1, b: 'x' },
            { a: 2, b: 'y' },
          ],
          fields: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
        },
      },
    ],
    [
      'OData',
      {
        '@odata.context': 'x',
        value: [
          { a: 1, b: 'x' },
          { a: 2, b: 'y' },
        ],
      },
    ],
    ['ArcGIS', { fields: [1, 2, 3], features: [{ attributes: { a: 1, b: 'x' } }, { attributes: { a: 2, b: 'y' } }] }],
  ])('%s', async (_, value) => expect(await table(value)).toEqual(expected));

  it('an object with codes as keys', async () => {
    const value = {
      GM0344: { naam: 'Utrecht', groep: { jong: 1, oud: null } },
      GM0363: { naam: 'Amsterdam', groep: { jong: 3, oud: 4 } },
    };
    expect(await table(value)).toEqual([
      ['code', 'naam', 'groep.jong', 'groep.oud'],
      ['GM0344', 'Utrecht', 1, NaN],
      ['GM0363', 'Amsterdam', 3, 4],
    ]);
    expect(await table({ GM0344: 5, GM0363: 6 })).toEqual([
      ['code', 'waarde'],
      ['GM0344', 5],
      ['GM0363', 6],
    ]);
  });

  it('lists in cells, places, and what does not fit', async () => {
    const { data, report } = await json([
      { tags: ['a', 'b'], geometry: { type: 'Point', coordinates: [5.1, 52.1] }, deep: [{ x: 1 }] },
    ]);
    expect(data.columns.map(({ field, values }) => [field.name, values[0]])).toEqual([
      ['tags', 'a; b'],
      ['lon', 5.1],
      ['lat', 52.1],
    ]);
    expect(report.remarks).toEqual([{ kind: 'report.nested', facts: { columns: ['deep'] } }]);
  });

  it('the part that the page names', async () => {
    expect(await table({ p: { 'q.r': [{ a: 5 }] }, big: [1, 2, 3] }, { path: 'big' })).toEqual([
      ['waarde'],
      [1],
      [2],
      [3],
    ]);
    expect(await table({ p: { q: [{ a: 5 }] } }, { path: 'p.q' })).toEqual([['a'], [5]]);
    await expect(json({ p: 1 }, { path: '__proto__.x' })).rejects.toMatchObject({ code: 'columns' });
  });

  it('says what was not read', async () => {
    const { report } = await json({ '@odata.nextLink': 'x', value: [{ a: 1 }, { a: 2 }], andere: [{ b: 1 }] });
    expect(report.left).toEqual([
      { kind: 'report.besides', facts: { parts: ['andere'] } },
      { kind: 'report.more-rows', facts: { rows: 2 } },
    ]);
  });
});

describe('features', () => {
  const point = (coordinates: readonly number[], naam: string) => ({
    type: 'Feature',
    properties: { naam },
    geometry: { type: 'Point', coordinates },
  });

  it('that are points get coordinates', async () => {
    expect(await table({ type: 'FeatureCollection', features: [point([5.12, 52.09], 'Utrecht')] })).toEqual([
      ['lon', 'lat', 'naam'],
      [5.12, 52.09, 'Utrecht'],
    ]);
    expect(await table({ type: 'FeatureCollection', features: [point([136000, 455900], 'Utrecht')] })).toEqual([
      ['x', 'y', 'naam'],
      [136000, 455900, 'Utrecht'],
    ]);
  });

  it('with latitude first are put right, and it is said', async () => {
    const { data, report } = await json({ type: 'FeatureCollection', features: [point([52.09, 5.12], 'Utrecht')] });
    expect(data.columns.slice(0, 2).map(({ values }) => values[0])).toEqual([5.12, 52.09]);
    expect(report.remarks.map(({ kind }) => kind)).toEqual(['report.crs', 'report.swapped']);
  });

  it('in TopoJSON and Web Mercator', async () => {
    const topology = {
      type: 'Topology',
      arcs: [],
      objects: {
        x: {
          type: 'GeometryCollection',
          geometries: [{ type: 'Point', coordinates: [569956, 6817000], properties: { naam: 'Utrecht' } }],
        },
      },
    };
    const { data, report } = await json(topology);
    expect(report.format).toBe('topojson');
    expect(data.columns[0]?.values[0]).toBeCloseTo(5.12, 2);
    expect(data.columns[1]?.values[0]).toBeCloseTo(52.09, 1);
  });

  it('that are no points keep their data', async () => {
    const line = { type: 'Feature', properties: { naam: 'lijn' }, geometry: { type: 'LineString', coordinates: [] } };
    const { data, report } = await json({
      type: 'FeatureCollection',
      features: [line, point([5, 52], 'p')],
      numberMatched: 9,
    });
    expect(data.length).toBe(2);
    expect(report.left.map(({ kind }) => kind)).toEqual(['report.shapes', 'report.more-rows']);
  });
});

describe('a table of the page', () => {
  const row = (part: string, cells: readonly (string | { text: string; colSpan?: number; rowSpan?: number })[]) => ({
    parentElement: { tagName: part },
    cells: cells.map((cell) => {
      const { text, colSpan = 1, rowSpan = 1 } = typeof cell === 'string' ? { text: cell } : cell;
      return { tagName: 'TD', textContent: text, colSpan, rowSpan };
    }),
  });

  it('has names from its head, and leaves the foot out', () => {
    const element: TableLike = {
      caption: { textContent: ' Vacatures ' },
      rows: [
        row('THEAD', [
          { text: 'Sector', rowSpan: 2 },
          { text: 'Aantal', colSpan: 2 },
        ]),
        row('THEAD', ['2024', '2025']),
        row('TBODY', [' Zorg\n ', '1.250', '12,5']),
        row('TBODY', ['Bouw', '3', '.']),
        row('TFOOT', ['Totaal', '1253', '12,5']),
      ],
    };
    const { data, report } = readTable(element);
    expect(data.columns.map(({ field }) => field.name)).toEqual(['Sector', '2024', '2025']);
    expect(data.columns.map(({ values }) => Array.from<unknown>(values))).toEqual([
      ['Zorg', 'Bouw'],
      [1250, 3],
      [12.5, NaN],
    ]);
    expect(data.metadata.title).toBe('Vacatures');
    expect(report.left).toEqual([{ kind: 'report.foot', facts: { count: 1 } }]);
  });
});
