import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { columnNamed, numberAt, textAt, type Dataset } from '../../../src/core/dataset.js';
import { arcgisToGeojson, polygonsOf } from '../../../src/data/arcgis-features.js';
import { boundariesOf } from '../../../src/data/boundaries.js';
import { read } from '../../../src/data/read.js';
import type { ReadSettings } from '../../../src/data/report.js';
import { wholeMap } from '../../../src/data/services/feature-pages.js';
import { planFor } from '../../../src/data/services/plan.js';
import { forget, load } from '../../../src/data/source.js';
import { portalServer, type PortalServer } from './portal-server.js';

const folder = resolve(import.meta.dirname, '../../../../shared/data/portals');
const json = (value: unknown) => read(new TextEncoder().encode(JSON.stringify(value)));
const cells = (data: Dataset, name: string) =>
  Array.from(
    { length: data.length },
    (_, row) => numberAt(columnNamed(data, name), row) ?? textAt(columnNamed(data, name), row),
  );
const signal = new AbortController().signal;
let server: PortalServer | undefined;
afterEach(() => server?.close());
const terms = (asked: string) => new URL(asked, 'http://x').searchParams;

describe('the question to ArcGIS', () => {
  const plan = async (url: string, settings: ReadSettings = {}) =>
    decodeURIComponent((await planFor(url, settings)).url);
  it('is made from the address of a layer', async () => {
    const query = 'https://a.nl/arcgis/rest/services/x/FeatureServer/3/query?where=1=1&outFields=*&outSR=4326&f=json';
    expect(await plan('https://a.nl/arcgis/rest/services/x/FeatureServer/3')).toBe(query);
    expect(await plan('https://a.nl/arcgis/rest/services/x/FeatureServer/3/?f=html')).toBe(query);
  });
  it('keeps what the address says, but for another form', async () => {
    expect(await plan('https://a.nl/MapServer/0/query?where=A%3E1&outSR=28992&f=geojson')).toBe(
      'https://a.nl/MapServer/0/query?where=A>1&outSR=28992&outFields=*&f=json',
    );
    expect(await plan('https://a.nl/MapServer/0/query?objectIds=1,2')).not.toContain('where');
    expect(await plan('https://a.nl/MapServer?f=pjson')).toBe('https://a.nl/MapServer?f=json');
    expect(await plan('https://server.nl/cijfers.csv')).toBe('https://server.nl/cijfers.csv');
  });
});

describe.runIf(existsSync(folder))(
  'a published answer of ArcGIS (read from ../shared/data; not run where that is absent)',
  () => {
    it('is read by attributes', async () => {
      const { data, report } = await read(
        new Uint8Array(readFileSync(resolve(folder, 'arcgis-rest-arnhem-e6a_parking.json'))),
      );
      expect(report).toMatchObject({
        format: 'arcgis',
        rows: 4,
        left: [{ kind: 'report.shapes', facts: { count: 4 } }],
      });
      expect(data.columns.length).toBe(17);
      // sum(Decimal(str(f['attributes']['SHAPE.STArea()'])) for f in features)
      const area = cells(data, 'SHAPE.STArea()') as number[];
      expect(area.reduce((a, b) => a + b)).toBeCloseTo(62.52237972, 8);
      expect(cells(data, 'FISCAAL_GEBIED')).toEqual(['26001', undefined, '26001', undefined]);
      expect(columnNamed(data, 'FISCAAL_GEBIED')?.field.type).toBe('text');
    });
  },
);

const fields = [
  { name: 'OBJECTID', type: 'esriFieldTypeOID', alias: 'OBJECTID' },
  {
    name: 'soort',
    type: 'esriFieldTypeSmallInteger',
    alias: 'Soort sensor',
    domain: {
      codedValues: [
        { code: 1, name: 'Camera' },
        { code: 2, name: 'Geluid' },
      ],
    },
  },
  { name: 'sinds', type: 'esriFieldTypeDate', alias: 'Datum' },
  { name: 'nr', type: 'esriFieldTypeString', alias: 'Nummer' },
  { name: 'pct', type: 'esriFieldTypeString', alias: 'Deel' },
  { name: 'aantal', type: 'esriFieldTypeInteger', alias: 'Aantal' },
];
// Midnight of 1 May 2024 in Amsterdam, and in UTC.
const sensors = [
  { OBJECTID: 1, soort: 1, sinds: Date.UTC(2024, 3, 30, 22), nr: '26001 ', pct: '12,5', aantal: 5 },
  { OBJECTID: 2, soort: 2, sinds: Date.UTC(2024, 4, 1), nr: '00012', pct: '7,25', aantal: -99997 },
  { OBJECTID: 3, soort: 9, sinds: null, nr: null, pct: null, aantal: null },
];
const points = [
  { x: 5.1, y: 52.1 },
  { x: 5.2, y: 52.2 },
  { x: 5.3, y: 52.3 },
];
const answer = (extra: object = {}) => ({
  objectIdFieldName: 'OBJECTID',
  geometryType: 'esriGeometryPoint',
  spatialReference: { wkid: 4326 },
  fields,
  features: sensors.map((attributes, at) => ({ attributes, geometry: points[at] })),
  ...extra,
});

describe('features of ArcGIS', () => {
  it('have names, words, days and places', async () => {
    const { data, report } = await json(answer());
    expect(data.columns.map(({ field }) => [field.name, field.type])).toEqual([
      ['lon', 'number'],
      ['lat', 'number'],
      ['OBJECTID', 'text'],
      ['Soort sensor', 'text'],
      ['Soort sensor (code)', 'text'],
      ['Datum', 'date'],
      ['Nummer', 'text'],
      ['Deel', 'number'],
      ['Aantal', 'number'],
    ]);
    expect(cells(data, 'Soort sensor')).toEqual(['Camera', 'Geluid', '9']);
    expect(cells(data, 'Datum')).toEqual(['2024-05-01', '2024-05-01', undefined]);
    expect(cells(data, 'Nummer')).toEqual(['26001', '00012', undefined]);
    expect(cells(data, 'Deel')).toEqual([12.5, 7.25, undefined]);
    expect(cells(data, 'Aantal')).toEqual([5, undefined, undefined]);
    expect(columnNamed(data, 'Aantal')?.statuses.get(1)).toBe('unknown');
    expect(cells(data, 'lat')).toEqual([52.1, 52.2, 52.3]);
    expect(report.remarks.map(({ kind }) => kind)).toEqual(['report.crs', 'report.aliases']);
  });

  it('are in RD metres where the service says so', async () => {
    const rd = answer({
      spatialReference: { wkid: 28992, latestWkid: 28992 },
      features: [{ attributes: sensors[0], geometry: { x: 136_000, y: 455_000 } }],
    });
    const { data } = await json(rd);
    expect([cells(data, 'x'), cells(data, 'y')]).toEqual([[136_000], [455_000]]);
  });

  it('have polygons by the winding of their rings', () => {
    const square = (x: number, y: number, size: number) => [
      [x, y],
      [x, y + size],
      [x + size, y + size],
      [x + size, y],
      [x, y],
    ];
    const land = square(0, 0, 10);
    const hole = [...square(2, 2, 6)].reverse();
    const island = square(4, 4, 2);
    const other = square(20, 0, 5);
    expect(polygonsOf([land, other, hole, island])).toEqual([[land, hole], [other], [island]]);
    // A hole in nothing is land; so is every ring when all run the wrong way.
    const loose = [...square(50, 50, 5)].reverse();
    expect(polygonsOf([land, loose])).toEqual([[land], [loose]]);
    expect(polygonsOf([loose])).toEqual([[loose]]);
  });

  it('are areas of a map', () => {
    const ring = [
      [130_000, 450_000],
      [130_000, 460_000],
      [140_000, 460_000],
      [140_000, 450_000],
      [130_000, 450_000],
    ];
    const map = arcgisToGeojson({
      spatialReference: { wkid: 28992 },
      features: [{ attributes: { statcode: 'GM0344', statnaam: 'Utrecht' }, geometry: { rings: [ring] } }],
    });
    const { areas, crs } = boundariesOf(map);
    expect(crs).toBe('rd');
    expect(areas.map(({ id, name }) => [id, name])).toEqual([['GM0344', 'Utrecht']]);
  });
});

/** A layer of `count` records that gives `size` at once; 127.0.0.1 plays FeatureServer/0. */
function layer(
  count: number,
  size: number,
  extra: { noPages?: boolean; unordered?: boolean; fail?: (at: number, count: number) => object | undefined } = {},
) {
  const all = Array.from({ length: count }, (_, at) => ({
    attributes: { OBJECTID: at * 2 + 1, naam: `n${at % 7}`, aantal: at, soort: at % 2 },
  }));
  const told = [
    { name: 'OBJECTID', type: 'esriFieldTypeOID' },
    { name: 'naam', type: 'esriFieldTypeString', alias: 'Naam van het gebied' },
    { name: 'aantal', type: 'esriFieldTypeInteger' },
    { name: 'soort', type: 'esriFieldTypeInteger' },
  ];
  return portalServer((url, asked) => {
    const { searchParams: s, pathname } = url;
    if (!pathname.endsWith('/query')) {
      const domain = {
        codedValues: [
          { code: 0, name: 'nul' },
          { code: 1, name: 'een' },
        ],
      };
      return {
        name: 'Een_laag',
        copyrightText: 'Gemeente X',
        fields: told.map((one) => (one.name === 'soort' ? { ...one, domain } : one)),
      };
    }
    const offset = Number(s.get('resultOffset') ?? 0);
    const failed = extra.fail?.(offset, asked);
    if (failed) return failed;
    if (extra.noPages && (s.has('resultOffset') || s.has('resultRecordCount')))
      return { error: { code: 400, message: 'Pagination is not supported.', details: [] } };
    let rows = all;
    const where = s.get('where') ?? '';
    const word = /UPPER\(naam\) = '(\w+)'/.exec(where)?.[1];
    if (word) rows = rows.filter(({ attributes }) => attributes.naam.toUpperCase() === word);
    const range = /OBJECTID >= (\d+) AND OBJECTID <= (\d+)/.exec(where);
    if (range)
      rows = rows.filter(({ attributes: { OBJECTID: id } }) => id >= Number(range[1]) && id <= Number(range[2]));
    if (s.get('returnCountOnly') === 'true') return { count: rows.length };
    if (s.get('returnIdsOnly') === 'true')
      return { objectIdFieldName: 'OBJECTID', objectIds: rows.map(({ attributes }) => attributes.OBJECTID).reverse() };
    if (extra.unordered && !s.has('orderByFields')) rows = [...rows].reverse();
    const features = rows.slice(offset, offset + size);
    return {
      objectIdFieldName: 'OBJECTID',
      fields: told,
      features,
      ...(offset + size < rows.length ? { exceededTransferLimit: true } : {}),
    };
  });
}
const total = (data: Dataset, name = 'aantal') => (cells(data, name) as number[]).reduce((a, b) => a + b, 0);
const at = (address: string) => `${address}/rest/services/x/FeatureServer/0`;

describe('a layer of ArcGIS that comes in pages', () => {
  it('is read wholly, with the words of its codes and its source', async () => {
    server = await layer(2345, 500);
    const { data, report } = await load(at(server.origin), { signal });
    expect(report).toMatchObject({ rows: 2345, left: [] });
    expect(total(data)).toBe((2344 * 2345) / 2);
    expect(new Set(cells(data, 'soort'))).toEqual(new Set(['nul', 'een']));
    expect(data.metadata).toEqual({ title: 'Een laag', source: 'Gemeente X' });
    const offsets = server.asked.map((one) => terms(one).get('resultOffset')).filter(Boolean);
    expect(offsets).toEqual(['500', '1000', '1500', '2000']);
  });

  it('is read from the start where the first page was in no order', async () => {
    server = await layer(1100, 500, { unordered: true });
    const { data } = await load(at(server.origin), { signal });
    expect([data.length, total(data), new Set(cells(data, 'OBJECTID')).size]).toEqual([1100, (1099 * 1100) / 2, 1100]);
  });

  it('is read by ranges of ids where there are no offsets', async () => {
    server = await layer(1100, 500, { noPages: true });
    const { data, report } = await load(at(server.origin), { signal });
    expect([data.length, total(data), report.left]).toEqual([1100, (1099 * 1100) / 2, []]);
  });

  it('is asked again when it is busy or the connection drops', async () => {
    server = await layer(1500, 500, {
      fail: (offset, count) => {
        if (offset === 500 && count === 0) return { status: 429, headers: { 'retry-after': '0' }, body: {} };
        if (offset === 500 && count === 1)
          return { status: 500, type: 'text/html', body: '<html><title>Fout</title></html>' };
        return offset === 1000 && count === 0 ? { body: { features: [] }, drop: true } : undefined;
      },
    });
    const { data } = await load(at(server.origin), { signal });
    expect([data.length, total(data)]).toEqual([1500, (1499 * 1500) / 2]);
  });

  it('is waited for where each answer comes in time, and given up where one does not', async () => {
    server = await layer(250, 100);
    server.delay = 700;
    const address = at(server.origin);
    const { data } = await load(address, { signal, timeout: 2000 });
    expect([data.length, total(data)]).toEqual([250, 31_125]);
    forget(address);
    server.delay = 6000;
    await expect(load(address, { signal, timeout: 2000 })).rejects.toMatchObject({ code: 'timeout' });
  });

  it('is no half of a layer when a later page fails', async () => {
    server = await layer(1500, 500, {
      fail: (offset) =>
        offset === 1000 ? { body: { error: { code: 500, message: 'Stuk', details: ['x'] } } } : undefined,
    });
    await expect(load(at(server.origin), { signal })).rejects.toMatchObject({
      code: 'server',
      facts: { said: 'Stuk. x' },
    });
  });

  it('stops at the most rows and says so', async () => {
    server = await layer(2345, 500);
    const { data, report } = await load(at(server.origin), { signal, settings: { maxRows: 1200 } });
    expect(data.length).toBe(1200);
    expect(report.left).toEqual([{ kind: 'report.more-rows', facts: { rows: 1200, total: 2345 } }]);
  });

  it('is asked only for the rows and columns that are wanted', async () => {
    server = await layer(2345, 500);
    const settings = { filter: 'naam van het gebied = N3; aantal >= 100', columns: ['Naam van het gebied', 'aantal'] };
    const { data, report } = await load(at(server.origin), { signal, settings });
    // [at for at in range(2345) if at % 7 == 3 and at >= 100]: 321 rows
    const want = Array.from({ length: 2345 }, (_, one) => one).filter((one) => one % 7 === 3 && one >= 100);
    expect(data.columns.map(({ field }) => field.name)).toEqual(['Naam van het gebied', 'aantal']);
    expect([data.length, total(data)]).toEqual([want.length, want.reduce((a, b) => a + b)]);
    expect(report.remarks[0]).toEqual({
      kind: 'report.asked',
      facts: { filter: "(UPPER(naam) = 'N3') AND aantal >= 100" },
    });
    expect(terms(server.asked.find((one) => one.includes('resultOffset')) ?? '').get('outFields')).toBe(
      'naam,aantal,OBJECTID',
    );
  });

  it('says that there is more when it may not be asked for', async () => {
    server = await layer(2345, 500);
    const { report } = await load(`${at(server.origin)}/query?where=1%3D1&resultRecordCount=500`, { signal });
    expect(report.left).toEqual([{ kind: 'report.more-rows', facts: { rows: 500 } }]);
    const { report: file } = await json(answer({ exceededTransferLimit: true }));
    expect(file.left).toEqual([{ kind: 'report.more-rows', facts: { rows: 3 } }]);
  });
});

describe('areas of a map from ArcGIS', () => {
  it('come from all pages', async () => {
    const square = (at: number) => {
      const [x, y] = [100_000 + at * 100, 400_000];
      return {
        rings: [
          [
            [x, y],
            [x, y + 90],
            [x + 90, y + 90],
            [x, y],
          ],
        ],
      };
    };
    const all = Array.from({ length: 23 }, (_, one) => ({
      attributes: { OBJECTID: one, buurtcode: `BU0344${1000 + one}` },
      geometry: square(one),
    }));
    server = await portalServer(({ searchParams: s }) => {
      const offset = Number(s.get('resultOffset') ?? 0);
      const isCut = offset + 10 < all.length;
      if (s.has('returnCountOnly')) return { count: all.length };
      return {
        objectIdFieldName: 'OBJECTID',
        geometryType: 'esriGeometryPolygon',
        spatialReference: { wkid: 28992 },
        features: all.slice(offset, offset + 10),
        exceededTransferLimit: isCut,
      };
    });
    const url = (await planFor(at(server.origin), {})).url;
    const more = async (link: string) => ({
      bytes: new Uint8Array(await (await fetch(link)).arrayBuffer()),
      contentType: '',
    });
    const first = JSON.parse(new TextDecoder().decode((await more(url)).bytes)) as Record<string, unknown>;
    const { root, left } = await wholeMap(first, { url, more });
    const { areas, bounds } = boundariesOf(root);
    expect(left).toEqual([]);
    expect(areas.map(({ id }) => id)).toEqual(all.map(({ attributes }) => attributes.buurtcode));
    expect(bounds).toEqual([100_000, 400_000, 102_290, 400_090]);
    expect(server.asked.join()).not.toContain('returnGeometry');
  });
});

describe('a service of ArcGIS', () => {
  it('is read by its first layer, and names the others', async () => {
    server = await portalServer(({ pathname }) =>
      pathname.endsWith('/query')
        ? answer()
        : pathname.endsWith('Server')
          ? {
              currentVersion: 11,
              layers: [
                { id: 0, name: 'Groep', subLayerIds: [4] },
                { id: 4, name: 'Sensoren', subLayerIds: null },
              ],
              tables: [{ id: 5, name: 'Log' }],
            }
          : { name: 'Sensoren' },
    );
    const { data, report } = await load(`${server.origin}/FeatureServer`, { signal });
    expect(data.length).toBe(3);
    expect(report.remarks[0]).toEqual({ kind: 'report.layer', facts: { name: 'Sensoren', others: ['Groep', 'Log'] } });
  });

  it('says what is wrong, though it answers that all is well', async () => {
    server = await portalServer(() => ({ error: { code: 499, message: 'Token Required', details: [] } }));
    await expect(load(at(server.origin), { signal })).rejects.toMatchObject({
      code: 'server',
      facts: { said: 'Token Required', status: 499 },
    });
  });
});
