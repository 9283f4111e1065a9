import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { columnNamed, numberAt, textAt, type Dataset } from '../../../src/core/dataset.js';
import { read } from '../../../src/data/read.js';
import type { ReadSettings } from '../../../src/data/report.js';
import { planFor } from '../../../src/data/services/plan.js';
import { load } from '../../../src/data/source.js';
import { portalServer, type PortalServer } from './portal-server.js';

const folder = resolve(import.meta.dirname, '../../../../shared/data/portals');
const signal = new AbortController().signal;
let server: PortalServer | undefined;
afterEach(() => server?.close());
const json = (value: unknown, url?: string) => read(new TextEncoder().encode(JSON.stringify(value)), { url });
const cells = (data: Dataset, name: string) =>
  Array.from(
    { length: data.length },
    (_, row) => numberAt(columnNamed(data, name), row) ?? textAt(columnNamed(data, name), row),
  );
const names = (data: Dataset) => data.columns.map(({ field }) => field.name);
const total = (data: Dataset, name: string) => (cells(data, name) as number[]).reduce((a, b) => a + b, 0);
const plan = async (url: string, settings: ReadSettings = {}) => decodeURIComponent((await planFor(url, settings)).url);

describe('Opendatasoft', () => {
  const dataset = 'https://data.a.nl/api/explore/v2.1/catalog/datasets/parkeren';

  it('is asked for all rows at once', async () => {
    const all = `${dataset}/exports/json?limit=100001`;
    for (const url of [dataset, `${dataset}/records`, 'https://data.a.nl/explore/dataset/parkeren/table/'])
      expect(await plan(url)).toBe(all);
    expect(await plan(`${dataset}/records?limit=20`)).toBe(`${dataset}/records?limit=20`);
    expect(await plan(`${dataset}/exports/csv?delimiter=%3B`)).toBe(`${dataset}/exports/csv?delimiter=;`);
    expect(await plan('https://data.a.nl/api/records/1.0/search/?dataset=x')).toBe(
      'https://data.a.nl/api/records/1.0/download/?dataset=x&format=json',
    );
  });

  it('is asked only for what is wanted, as far as it surely understands that', async () => {
    expect(
      await plan(dataset, { filter: 'wijk = Noord, Zuid; aantal >= 5', columns: ['straat', 'aantal'], maxRows: 50 }),
    ).toBe(`${dataset}/exports/json?limit=51&select=straat,aantal,wijk&where=(wijk = "Noord" or wijk = "Zuid")`);
    // Words that may be numbers or days, and names that may be no fields, are for the page itself.
    expect(await plan(dataset, { filter: 'code = 0344; jaar = 2024; Wijk = Noord', columns: ['lon', 'straat'] })).toBe(
      `${dataset}/exports/json?limit=100001`,
    );
  });

  it.runIf(existsSync(folder))('1.0, published (read from ../shared/data; not run where that is absent)', async () => {
    const { data, report } = await read(
      new Uint8Array(readFileSync(resolve(folder, 'opendatasoft-v1-eindhoven-1_parkings.json'))),
    );
    expect(report).toMatchObject({
      format: 'opendatasoft',
      rows: 10,
      left: [{ kind: 'report.more-rows', facts: { rows: 10, total: 10_260 } }],
    });
    expect(names(data)).toEqual(['lon', 'lat', 'straat', 'type_en_merk', 'aantal', 'objectid']);
    // sum(Decimal(str(r['fields']['geo_point_2d'][0])) for r in records); the first is the latitude
    expect(total(data, 'lat')).toBeCloseTo(514.3213160722577, 9);
    expect(total(data, 'aantal')).toBe(10);
    expect((cells(data, 'objectid') as string[]).reduce((sum, id) => sum + Number(id), 0)).toBe(232_975);
  });

  it('2.1 has its places named', async () => {
    const row = (at: number) => ({
      straat: `s${at}`,
      aantal: at,
      geo_point_2d: at ? { lon: 5 + at, lat: 51 } : null,
      geo_shape: { type: 'Feature', geometry: { type: 'Point', coordinates: [5, 51] }, properties: {} },
    });
    const { data, report } = await json({ total_count: 3, results: [0, 1, 2].map(row) });
    expect(names(data)).toEqual(['lon', 'lat', 'straat', 'aantal']);
    expect(cells(data, 'lon')).toEqual([undefined, 6, 7]);
    expect(report.left).toEqual([]);
    const list = await json([0, 1, 2].map(row), `${dataset}/exports/json`);
    expect(list.report.format).toBe('opendatasoft');
    expect(cells(list.data, 'lat')).toEqual([undefined, 51, 51]);
  });

  const play = () =>
    portalServer(({ pathname, searchParams: s }) => {
      const all = Array.from({ length: 730 }, (_, at) => ({ wijk: `w${at % 3}`, aantal: at }));
      if (pathname.endsWith('/exports/json')) return all.slice(0, Number(s.get('limit')));
      const from = Number(s.get('offset') ?? 0);
      if (Number(s.get('limit')) > 100)
        return { status: 400, body: { error_code: 'InvalidRESTParameterError', message: 'Invalid value for limit' } };
      return { total_count: 730, results: all.slice(from, from + Number(s.get('limit'))) };
    });
  const at = (origin: string) => `${origin}/api/explore/v2.1/catalog/datasets/x`;

  it('is read wholly by its export, or page by page', async () => {
    server = await play();
    expect(total((await load(at(server.origin), { signal })).data, 'aantal')).toBe((729 * 730) / 2);
    const paged = await load(`${at(server.origin)}/records?limit=100`, { signal });
    expect([paged.data.length, total(paged.data, 'aantal'), paged.report.left]).toEqual([730, (729 * 730) / 2, []]);
    expect(server.asked.length).toBe(1 + 8);
  });

  it('says that there is more where a part was asked for, or more than may be read', async () => {
    server = await play();
    const part = await load(`${at(server.origin)}/records?limit=20`, { signal });
    expect(part.report.left).toEqual([{ kind: 'report.more-rows', facts: { rows: 20, total: 730 } }]);
    const most = await load(at(server.origin), { signal, settings: { maxRows: 500 } });
    expect([most.data.length, most.report.left]).toEqual([500, [{ kind: 'report.more-rows', facts: { rows: 500 } }]]);
  });

  it('is refused in its own words', async () => {
    server = await play();
    await expect(load(`${at(server.origin)}/records?limit=200`, { signal })).rejects.toMatchObject({
      code: 'server',
      facts: { status: 400, said: 'Invalid value for limit' },
    });
  });
});

describe('CKAN', () => {
  const store = (count: number) =>
    portalServer(({ searchParams: s }) => {
      const from = Number(s.get('offset') ?? 0);
      const records = Array.from({ length: count }, (_, at) => ({ _id: at + 1, wijk: `0${at}`, aantal: String(at) }));
      const fields = [
        { id: '_id', type: 'int' },
        { id: 'wijk', type: 'text' },
        { id: 'aantal', type: 'numeric' },
      ];
      return {
        success: true,
        result: { fields, records: records.slice(from, from + Number(s.get('limit') ?? 100)), total: count },
      };
    });
  const action = (origin: string, name: string) => `${origin}/data/api/3/action/${name}`;

  it('datastore: all pages, without the numbers of its rows', async () => {
    server = await store(12_345);
    const { data, report } = await load(action(server.origin, 'datastore_search?resource_id=a'), { signal });
    expect(report).toMatchObject({ format: 'ckan', rows: 12_345, left: [] });
    expect(names(data)).toEqual(['wijk', 'aantal']);
    expect(total(data, 'aantal')).toBe((12_344 * 12_345) / 2);
    expect(server.asked.length).toBe(3);
    expect(server.asked[0]).toContain('limit=5000&sort=_id');
  });

  it('datastore: a part that was asked for is a part', async () => {
    server = await store(300);
    const { report } = await load(action(server.origin, 'datastore_search?resource_id=a&limit=100'), { signal });
    expect(report.left).toEqual([{ kind: 'report.more-rows', facts: { rows: 100, total: 300 } }]);
  });

  const dataset = (origin: string, resources: object[], extra: object = {}) => ({
    title: 'Banen per wijk',
    license_title: 'CC-BY (4.0)',
    organization: { title: 'Gemeente Oeverwaard' },
    metadata_modified: '2026-03-04T10:00:00',
    resources: resources.map((one) => ({ ...one, url: origin + (one as { url: string }).url })),
    ...extra,
  });
  const catalogue = async (answer: (origin: string) => object, files: Readonly<Record<string, unknown>> = {}) => {
    const started: PortalServer = await portalServer(
      ({ pathname }) => files[pathname] ?? { success: true, result: answer(started.origin) },
    );
    return (server = started);
  };

  it('dataset: the file that is read best, said with its source and licence', async () => {
    const { origin } = await catalogue(
      (host) =>
        dataset(host, [
          { name: 'Kaart', format: 'WMS', url: '/wms' },
          { name: 'Banen', format: 'XLSX', url: '/banen.xlsx' },
          { name: 'Banen', format: 'CSV', url: '/banen.csv' },
        ]),
      { '/banen.csv': { type: 'text/csv', body: 'wijk;banen\nNoord;1.200\nZuid;3.450\nOost;12,5\n' } },
    );
    const { data, report } = await load(action(origin, 'package_show?id=banen'), { signal });
    expect(cells(data, 'banen')).toEqual([1200, 3450, 12.5]);
    expect(report.remarks[0]).toEqual({
      kind: 'report.resource',
      facts: { name: 'Banen, CSV', host: '127.0.0.1', others: ['Kaart, WMS', 'Banen, XLSX'] },
    });
    expect(data.metadata).toMatchObject({
      title: 'Banen per wijk',
      source: 'Gemeente Oeverwaard',
      licence: 'CC-BY (4.0)',
      date: '2026-03-04',
    });
  });

  it('search: the first dataset with a file that is read', async () => {
    const { origin } = await catalogue(
      (host) => ({
        count: 2,
        results: [
          dataset(host, [{ format: 'PDF', url: '/a.pdf' }]),
          dataset(host, [{ format: 'http://publications.europa.eu/resource/authority/file-type/JSON', url: '/b' }], {
            title: 'B',
          }),
        ],
      }),
      { '/b': { body: [{ a: 1 }, { a: 2 }] } },
    );
    const { data } = await load(action(origin, 'package_search?q=banen'), { signal });
    expect(cells(data, 'a')).toEqual([1, 2]);
    expect(data.metadata.title).toBe('B');
  });

  it('dataset: without a file that is read it says what there is', async () => {
    const { origin } = await catalogue((host) =>
      dataset(host, [
        { format: 'PDF', url: '/a.pdf' },
        { format: 'SHP', url: '/a.shp' },
      ]),
    );
    await expect(load(action(origin, 'package_show?id=x'), { signal })).rejects.toMatchObject({
      code: 'format',
      facts: { found: 'PDF, SHP' },
    });
  });

  it('refuses in its own words', async () => {
    const error = { __type: 'Validation Error', resource_id: ['Missing value'] };
    server = await portalServer(() => ({ status: 409, body: { success: false, error } }));
    await expect(load(action(server.origin, 'datastore_search'), { signal })).rejects.toMatchObject({
      code: 'server',
      facts: { said: 'resource_id: Missing value' },
    });
  });
});

describe('Socrata', () => {
  const play = (count: number) =>
    portalServer(({ searchParams: s }) => {
      const from = Number(s.get('$offset') ?? 0);
      const all = Array.from({ length: count }, (_, at) => ({
        merk: `m${at % 5}`,
        aantal: String(at),
        datum: '2024-05-01T00:00:00.000',
      }));
      return all.slice(from, from + Number(s.get('$limit') ?? 1000));
    });
  const at = (origin: string) => `${origin}/resource/m9d7-ebf2.json`;

  it('is asked for all rows when the first answer is full', async () => {
    server = await play(23_456);
    const { data, report } = await load(at(server.origin), { signal });
    expect([data.length, total(data, 'aantal'), report.left]).toEqual([23_456, (23_455 * 23_456) / 2, []]);
    expect(columnNamed(data, 'datum')?.field.type).toBe('date');
    expect(server.asked.slice(1).map((one) => new URL(one, 'http://x').searchParams.get('$offset'))).toEqual([
      '0',
      '10000',
      '20000',
    ]);
  });

  it('is asked once when the first answer is all', async () => {
    server = await play(999);
    expect((await load(at(server.origin), { signal })).report).toMatchObject({ rows: 999, left: [] });
    expect(server.asked.length).toBe(1);
  });

  it('may have more than a full page of a part that was asked for', async () => {
    server = await play(5000);
    const { report } = await load(`${at(server.origin)}?$limit=500`, { signal });
    expect([report.rows, report.left]).toEqual([500, [{ kind: 'report.perhaps-more', facts: { rows: 500 } }]]);
  });

  it('stops at the most rows', async () => {
    server = await play(23_456);
    const { report } = await load(at(server.origin), { signal, settings: { maxRows: 12_000 } });
    expect([report.rows, report.left]).toEqual([12_000, [{ kind: 'report.more-rows', facts: { rows: 12_000 } }]]);
  });

  it('refuses in its own words', async () => {
    server = await portalServer(() => ({
      status: 400,
      body: { message: 'No such column: x', errorCode: 'query.soql.no-such-column', data: {} },
    }));
    await expect(load(at(server.origin), { signal })).rejects.toMatchObject({
      code: 'server',
      facts: { said: 'No such column: x' },
    });
  });
});

describe('problem details (RFC 9457)', () => {
  const problem = { type: 'about:blank', title: 'Niet gevonden', status: 404, detail: 'Tabel X bestaat niet' };
  it.each([200, 500])('are told, with status %i of the answer', async (status) => {
    server = await portalServer(() => ({ status, type: 'application/problem+json', body: problem }));
    await expect(load(`${server.origin}/x`, { signal })).rejects.toMatchObject({
      code: 'server',
      facts: { said: 'Niet gevonden. Tabel X bestaat niet' },
    });
  });
  it('may have no title', async () => {
    server = await portalServer(() => ({ type: 'application/problem+json', body: { status: 500, detail: 'Stuk' } }));
    await expect(load(`${server.origin}/x`, { signal })).rejects.toMatchObject({
      code: 'server',
      facts: { said: 'Stuk' },
    });
  });
});
