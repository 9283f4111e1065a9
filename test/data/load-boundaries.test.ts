import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { AreasTaker, areaPieces } from '../../src/data/apart/pack-areas.js';
import { loadBoundaries } from '../../src/data/load-boundaries.js';
import { readBoundaries } from '../../src/data/read-boundaries.js';
import { sources } from '../../src/data/source.js';
import { portalServer, type PortalServer } from './services/portal-server.js';

let server: PortalServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
  sources.clear();
});
const { signal } = new AbortController();

/** A square of a kilometre in RD metres, clockwise. */
const square = (at: number) => {
  const [x, y] = [100_000 + (at % 40) * 2000, 400_000 + Math.floor(at / 40) * 2000];
  return [
    [x, y],
    [x, y + 1000],
    [x + 1000, y + 1000],
    [x + 1000, y],
    [x, y],
  ];
};
const code = (at: number) => `GM${String(at).padStart(4, '0')}`;
const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::28992' } };
const feature = (at: number, year: number) => ({
  type: 'Feature',
  id: `gemeente.${year}.${at}`,
  properties: { statcode: code(at), statnaam: `G${at}`, jaarcode: year, inwoners: at * 10 },
  geometry: { type: 'Polygon', coordinates: [square(at)] },
});
type Feature = ReturnType<typeof feature>;

/** Pages of a collection as PDOK gives them. */
function pages(all: readonly Feature[], url: URL) {
  const limit = Number(url.searchParams.get('limit') ?? 10);
  const from = Number(url.searchParams.get('cursor') ?? 0);
  const features = all.slice(from, from + limit);
  const next = `${url.pathname}?f=json&limit=${limit}&cursor=${from + limit}`;
  const links = [
    { rel: 'self', href: url.pathname },
    ...(from + limit < all.length ? [{ rel: 'next', type: 'application/geo+json', href: next }] : []),
  ];
  return { type: 'FeatureCollection', crs, numberReturned: features.length, links, features };
}

// 900 areas of 2022 and 600 of 2023, mixed.
const mixed = Array.from({ length: 1500 }, (_, at) =>
  at % 5 < 3
    ? feature(1 + Math.floor(at / 5) * 3 + (at % 5), 2022)
    : feature(1 + Math.floor(at / 5) * 2 + (at % 5) - 3, 2023),
);

describe('a map of OGC API Features', () => {
  it('comes page by page, of the last year, also when the server is busy once', async () => {
    server = await portalServer((url, count) =>
      url.searchParams.has('cursor') && count === 0
        ? { status: 429, headers: { 'retry-after': '0' }, body: { title: 'Too Many Requests' } }
        : pages(mixed, url),
    );
    const url = `${server.origin}/ogc/v1/collections/gemeente_gegeneraliseerd`;
    const [one, two] = await Promise.all([loadBoundaries(url, { signal }), loadBoundaries(url, { signal })]);
    expect(one).toBe(two);
    expect(one.areas.map(({ id }) => id)).toEqual(Array.from({ length: 600 }, (_, at) => code(at + 1)));
    expect(one.areas.every(({ properties }) => properties.jaarcode === 2023)).toBe(true);
    expect(one.crs).toBe('rd');
    expect(one.left).toEqual([{ kind: 'report.older-areas', facts: { count: 900, year: '2023', years: ['2022'] } }]);
    // The first page, the second that was refused once.
    expect(server.asked.length).toBe(3);
    expect(server.asked[0]).toBe('/ogc/v1/collections/gemeente_gegeneraliseerd/items?f=json&limit=1000');
  });

  it('says so when the rest is on another website', async () => {
    server = await portalServer((url) => ({
      ...pages(mixed.slice(0, 3), url),
      links: [{ rel: 'next', href: 'https://elders.example/items' }],
    }));
    const { areas, left } = await loadBoundaries(`${server.origin}/collections/a/items`, { signal });
    expect(areas.length).toBe(3);
    expect(left).toEqual([{ kind: 'report.link-elsewhere', facts: { rows: 3, link: 'https://elders.example/items' } }]);
    expect(server.asked.length).toBe(1);
  });

  it('is not asked for further when nobody waits for it, and is asked again afterwards', async () => {
    const leaving = new AbortController();
    server = await portalServer((url) => {
      if (url.searchParams.has('cursor') && !leaving.signal.aborted) {
        leaving.abort();
        return { body: 'x'.repeat(10), drop: true };
      }
      return pages(mixed, url);
    });
    const url = `${server.origin}/collections/a/items`;
    await expect(loadBoundaries(url, { signal: leaving.signal })).rejects.toMatchObject({ name: 'AbortError' });
    await new Promise((done) => setTimeout(done, 900));
    expect(server.asked.length).toBe(2);
    expect((await loadBoundaries(url, { signal })).areas.length).toBe(600);
  });
});

describe('a map of ArcGIS', () => {
  it('comes page by page, with its rings in RD', async () => {
    const all = Array.from({ length: 250 }, (_, at) => ({
      attributes: { OBJECTID: at + 1, statcode: code(at + 1), statnaam: `G${at + 1}` },
      geometry: {
        rings: [
          square(at + 1),
          ...(at === 0
            ? [
                [...square(1)]
                  .reverse()
                  .map(([x = 0, y = 0]) => [(x - 102_000) / 4 + 102_200, (y - 400_000) / 4 + 400_200]),
              ]
            : []),
        ],
      },
    }));
    server = await portalServer((url) => {
      const s = url.searchParams;
      if (s.get('returnCountOnly')) return { count: all.length };
      const from = Number(s.get('resultOffset') ?? 0);
      const features = all.slice(from, from + 100);
      return {
        objectIdFieldName: 'OBJECTID',
        geometryType: 'esriGeometryPolygon',
        spatialReference: { wkid: 28992, latestWkid: 28992 },
        fields: [{ name: 'OBJECTID', type: 'esriFieldTypeOID' }],
        features,
        ...(from + 100 < all.length ? { exceededTransferLimit: true } : {}),
      };
    });
    const url = `${server.origin}/arcgis/rest/services/Gebieden/FeatureServer/0`;
    const { areas, bounds, crs: of, left } = await loadBoundaries(url, { signal, field: 'statcode' });
    expect(server.asked[0]).toMatch(/FeatureServer\/0\/query\?.*where=1=1/);
    expect(areas.map(({ id }) => id)).toEqual(all.map(({ attributes }) => attributes.statcode));
    expect([of, left]).toEqual(['rd', undefined]);
    expect(bounds).toEqual([100_000, 400_000, 179_000, 413_000]);
    // A ring that runs the other way is a hole.
    expect(areas[0]?.polygons.map((rings) => rings.length)).toEqual([2]);
  });

  it('says what the server says of a fault', async () => {
    server = await portalServer(() => ({ error: { code: 499, message: 'Token Required', details: [] } }));
    await expect(loadBoundaries(`${server.origin}/FeatureServer/0`, { signal })).rejects.toMatchObject({
      code: 'server',
      facts: { said: 'Token Required', status: 499 },
    });
  });
});

describe('a map of a WFS', () => {
  const wfs = '/wfs/v1_0?service=WFS&typeName=gemeenten';

  it('comes in stretches', async () => {
    const all = mixed.filter(({ properties }) => properties.jaarcode === 2022);
    server = await portalServer((url) => {
      const from = Number(url.searchParams.get('STARTINDEX') ?? 0);
      return { type: 'FeatureCollection', crs, numberMatched: all.length, features: all.slice(from, from + 400) };
    });
    const { areas, left } = await loadBoundaries(server.origin + wfs, { signal });
    expect([areas.length, left]).toEqual([900, undefined]);
    expect(server.asked.length).toBe(3);
  });

  it('says what its exception report says', async () => {
    server = await portalServer(() => ({
      type: 'application/xml',
      body: '<?xml version="1.0"?><ows:ExceptionReport xmlns:ows="http://www.opengis.net/ows/1.1"><ows:Exception exceptionCode="InvalidParameterValue"><ows:ExceptionText>Feature type gemeente unknown</ows:ExceptionText></ows:Exception></ows:ExceptionReport>',
    }));
    await expect(loadBoundaries(server.origin + wfs, { signal })).rejects.toMatchObject({
      code: 'server',
      facts: { said: 'Feature type gemeente unknown' },
    });
  });
});

describe('a map that is a file', () => {
  const text = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

  it('says what it lacks when it is a part of a service', async () => {
    const part = { type: 'FeatureCollection', crs, numberMatched: 345, features: mixed.slice(0, 2) };
    expect((await readBoundaries(text(part))).left).toEqual([
      { kind: 'report.more-rows', facts: { rows: 2, total: 345 } },
    ]);
    expect(await readBoundaries(text({ ...part, numberMatched: 2 }))).not.toHaveProperty('left');
  });

  it('may have a property with a name that services use', async () => {
    const links = { ...feature(1, 2022), properties: { statcode: 'GM0001', links: 'x', error: 'y' } };
    const { areas } = await readBoundaries(text({ type: 'FeatureCollection', crs, features: [links] }));
    expect(areas.map(({ id }) => id)).toEqual(['GM0001']);
  });

  it('keeps what it left out on its way from a worker', async () => {
    const part = { type: 'FeatureCollection', crs, numberMatched: 345, features: mixed.slice(0, 2) };
    const boundaries = await readBoundaries(text(part));
    const taker = new AreasTaker();
    for (const { piece } of areaPieces(structuredClone(boundaries))) taker.take(piece);
    expect(taker.finish()).toEqual(boundaries);
  });

  it('is refused with what was found', async () => {
    const bytes = (words: string) => new TextEncoder().encode(words);
    await expect(readBoundaries(bytes('  '))).rejects.toMatchObject({ code: 'empty' });
    await expect(readBoundaries(bytes('<!doctype html><title>Inloggen</title>'))).rejects.toMatchObject({
      code: 'html',
      facts: { found: 'Inloggen' },
    });
    await expect(readBoundaries(bytes('{"type":"Feature'))).rejects.toMatchObject({ code: 'broken' });
    await expect(readBoundaries(bytes('null'))).rejects.toMatchObject({ code: 'boundaries' });
  });
});

const real = resolve(import.meta.dirname, '../../../shared/data/geo/derived-gemeente_2022.fgb');
it.runIf(existsSync(real))(
  'a map can be a FlatGeobuf file on a server (read from ../shared/data; not run where that is absent)',
  async () => {
    const bytes = readFileSync(real);
    const files = createServer((_, response) => response.end(bytes));
    await new Promise<void>((done) => files.listen(0, '127.0.0.1', done));
    try {
      const url = `http://127.0.0.1:${(files.address() as AddressInfo).port}/gemeenten.fgb`;
      expect((await loadBoundaries(url, { signal })).areas.length).toBe(345);
    } finally {
      files.closeAllConnections();
      files.close();
    }
  },
);
