import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { columnNamed, numberAt, textAt, type Dataset } from '../../../src/core/dataset.js';
import { boundariesOf } from '../../../src/data/boundaries.js';
import { read } from '../../../src/data/read.js';
import type { ReadSettings } from '../../../src/data/report.js';
import { wholeMap } from '../../../src/data/services/feature-pages.js';
import { planFor } from '../../../src/data/services/plan.js';
import { forget, load } from '../../../src/data/source.js';
import { portalServer, type PortalServer } from './portal-server.js';

const pdok = resolve(import.meta.dirname, '../../../../shared/data/geo/pdok-gemeente_gegeneraliseerd-2022.geojson');
const signal = new AbortController().signal;
let server: PortalServer | undefined;
afterEach(() => server?.close());
const cells = (data: Dataset, name: string) =>
  Array.from(
    { length: data.length },
    (_, row) => numberAt(columnNamed(data, name), row) ?? textAt(columnNamed(data, name), row),
  );
const plan = async (url: string, settings: ReadSettings = {}) => decodeURIComponent((await planFor(url, settings)).url);

/** Areas of one year: squares of a kilometre, or points. */
const area = (code: number, year: number, geometry?: object) => ({
  type: 'Feature',
  id: `gemeente.${year}.${code}`,
  properties: { statcode: `GM${String(code).padStart(4, '0')}`, statnaam: `G${code}`, jaarcode: year, aantal: code },
  geometry: geometry ?? {
    type: 'Polygon',
    coordinates: [
      [
        [100_000 + code * 10, 400_000],
        [101_000 + code * 10, 400_000],
        [101_000 + code * 10, 401_000],
        [100_000 + code * 10, 400_000],
      ],
    ],
  },
});
type Area = ReturnType<typeof area>;

function ogc(
  all: readonly Area[],
  change: (page: Record<string, unknown>, at: number, origin: string) => unknown = (page) => page,
) {
  return portalServer((url, count) => {
    const { pathname, searchParams: s } = url;
    const limit = Number(s.get('limit') ?? 10);
    const from = Number(s.get('cursor') ?? 0);
    const features = all.slice(from, from + limit);
    const next = `${pathname}?f=json&limit=${limit}&cursor=${from + limit}`;
    const links = [
      { rel: 'self', href: pathname },
      ...(from + limit < all.length ? [{ rel: 'next', href: next }] : []),
    ];
    return change({ type: 'FeatureCollection', numberReturned: features.length, links, features }, from, String(count));
  });
}
const many = Array.from({ length: 2500 }, (_, at) => area(at + 1, 2026));
const total = (data: Dataset) => (cells(data, 'aantal') as number[]).reduce((a, b) => a + b, 0);

describe('the question to OGC API Features and WFS', () => {
  it('is made from the address of a collection', async () => {
    const items = 'https://api.pdok.nl/cbs/gebiedsindelingen/ogc/v1/collections/gemeente_gegeneraliseerd/items';
    expect(await plan(items.replace('/items', '?f=html'))).toBe(`${items}?f=json&limit=1000`);
    expect(await plan(`${items}?jaarcode=2024&limit=50`)).toBe(`${items}?jaarcode=2024&limit=50&f=json`);
    expect(await plan(items, { filter: 'jaarcode = 2025' })).toBe(`${items}?f=json&limit=1000&jaarcode=2025`);
    expect(await plan('https://a.nl/collections/x/items', { filter: 'jaarcode = 2025' })).not.toContain('jaarcode');
  });
  it('asks a WFS for GeoJSON', async () => {
    const wfs = 'https://service.pdok.nl/cbs/wijkenbuurten/2024/wfs/v1_0';
    expect(await plan(`${wfs}?typeName=gemeenten`)).toBe(
      `${wfs}?typeName=gemeenten&request=GetFeature&service=WFS&version=2.0.0&outputFormat=application/json`,
    );
    const written = `${wfs}?SERVICE=WFS&VERSION=1.1.0&REQUEST=GetFeature&TYPENAME=x&outputFormat=json`;
    expect(await plan(written)).toBe(
      `${wfs}?SERVICE=WFS&VERSION=1.1.0&TYPENAME=x&outputFormat=json&request=GetFeature`,
    );
    expect(await plan(`${wfs}?request=GetCapabilities`)).toBe(`${wfs}?request=GetCapabilities`);
  });
});

describe('OGC API Features', () => {
  const items = (origin: string) => `${origin}/ogc/v1/collections/gemeenten`;

  it('are read page by page', async () => {
    server = await ogc(many);
    const told: unknown[] = [];
    const { data, report } = await load(items(server.origin), { signal, progress: (...of) => told.push(of[0]) });
    expect(report).toMatchObject({ format: 'ogc-features', rows: 2500 });
    expect(report.left.map(({ kind }) => kind)).toEqual(['report.shapes']);
    expect(total(data)).toBe((2500 * 2501) / 2);
    expect(told).toEqual([1000, 2000, 2500]);
    expect(server.asked.length).toBe(3);
  });

  it('do not send the reader to another server or round in circles', async () => {
    server = await ogc(many, (page) => ({ ...page, links: [{ rel: 'next', href: 'https://elders.example/items' }] }));
    const away = await load(items(server.origin), { signal });
    expect(away.report.left.at(-1)).toEqual({
      kind: 'report.link-elsewhere',
      facts: { rows: 1000, link: 'https://elders.example/items' },
    });
    await server.close();
    server = await ogc(many, (page) => ({ ...page, links: [{ rel: 'next', href: '?cursor=0' }], numberMatched: 2500 }));
    const round = await load(items(server.origin), { signal });
    expect(round.report.left.at(-1)?.kind).toBe('report.link-again');
  });

  it('are no half when a page is refused, a page of a website, or cut off', async () => {
    for (const [broken, code] of [
      [
        {
          status: 400,
          type: 'application/problem+json',
          body: { title: 'Bad Request', detail: 'unknown query parameter', status: 400 },
        },
        'server',
      ],
      [{ type: 'text/html', body: '<!doctype html><title>Onderhoud</title>' }, 'html'],
      [{ body: '{"type":"FeatureCollection","features":[{' }, 'broken'],
      [{ body: { type: 'x', title: 'Not well', status: 503, detail: 'later' } }, 'server'],
    ] as const) {
      server = await ogc(many, (page, from) => (from === 1000 ? broken : page));
      await expect(load(items(server.origin), { signal })).rejects.toMatchObject({ code });
      await server.close();
    }
  });

  it('go on after 429, 503 and a connection that drops', async () => {
    server = await ogc(many, (page, from, count) => {
      if (from === 1000 && count === '0') return { status: 429, headers: { 'retry-after': '0' }, body: 'te druk' };
      if (from === 1000 && count === '1') return { status: 503, headers: { 'retry-after': '0' }, body: 'nog druk' };
      return from === 2000 && count === '0' ? { body: page, drop: true } : page;
    });
    const { data } = await load(items(server.origin), { signal });
    expect([data.length, total(data)]).toEqual([2500, (2500 * 2501) / 2]);
  });

  it('are waited for where each page comes in time, and given up where one does not', async () => {
    server = await ogc(many);
    server.delay = 700;
    const address = items(server.origin);
    const { data } = await load(address, { signal, timeout: 2000 });
    expect([data.length, total(data), server.asked.length]).toEqual([2500, (2500 * 2501) / 2, 3]);
    forget(address);
    server.delay = 6000;
    await expect(load(address, { signal, timeout: 2000 })).rejects.toMatchObject({ code: 'timeout' });
  });

  it('stop at the most rows', async () => {
    server = await ogc(many, (page) => ({ ...page, numberMatched: 2500 }));
    const { data, report } = await load(items(server.origin), { signal, settings: { maxRows: 1500 } });
    expect(data.length).toBe(1500);
    expect(report.left.at(-1)).toEqual({ kind: 'report.more-rows', facts: { rows: 1500, total: 2500 } });
  });

  it('of several years are read for the last year only, and that is said', async () => {
    const years = [
      area(1, 2022),
      area(2, 2022),
      area(3, 2022),
      area(1, 2024),
      area(2, 2024),
      area(1, 2023),
      area(2, 2023),
    ];
    server = await ogc(years);
    const { data, report } = await load(items(server.origin), { signal });
    // Area 3 no longer is.
    expect(cells(data, 'statcode')).toEqual(['GM0001', 'GM0002']);
    expect(cells(data, 'jaarcode')).toEqual(['2024', '2024']);
    expect(report.left.at(-1)).toEqual({
      kind: 'report.older-areas',
      facts: { count: 5, year: '2024', years: ['2022', '2023'] },
    });
    const asked = await load(items(server.origin), { signal, settings: { filter: 'jaarcode = 2022' } });
    expect(cells(asked.data, 'statcode')).toEqual(['GM0001', 'GM0002', 'GM0003']);
    // The same years told by codes with the year in front.
    const map = await wholeMap(
      {
        type: 'FeatureCollection',
        links: [],
        features: years.map((one) => ({
          ...one,
          properties: {
            statcode: one.properties.statcode,
            jrstatcode: `${one.properties.jaarcode}${one.properties.statcode}`,
          },
        })),
      },
      {},
    );
    expect(boundariesOf(map.root).areas.map(({ id }) => id)).toEqual(['GM0001', 'GM0002']);
  });

  it('have places in RD or degrees', async () => {
    const point = (x: number, y: number) => ({ type: 'Point', coordinates: [x, y] });
    server = await ogc([area(1, 2024, point(136_000, 455_000)), area(2, 2024, point(137_000, 456_000))]);
    const { data } = await load(items(server.origin), { signal });
    expect([cells(data, 'x'), cells(data, 'y')]).toEqual([
      [136_000, 137_000],
      [455_000, 456_000],
    ]);
  });
});

describe('WFS', () => {
  const wfs = (change: (page: object, from: number) => unknown = (page) => page, all: readonly Area[] = many) =>
    portalServer(({ searchParams: s }) => {
      const from = Number(s.get('STARTINDEX') ?? 0);
      return change(
        { type: 'FeatureCollection', numberMatched: all.length, features: all.slice(from, from + 1000) },
        from,
      );
    });
  const address = (origin: string) =>
    `${origin}/wfs?service=WFS&request=GetFeature&typeName=gemeenten&outputFormat=json`;

  it('is read page by page', async () => {
    server = await wfs();
    const { data, report } = await load(address(server.origin), { signal });
    expect([data.length, total(data), report.left.length]).toEqual([2500, (2500 * 2501) / 2, 1]);
    expect(server.asked.map((one) => /STARTINDEX=(\d+)/.exec(one)?.[1])).toEqual([undefined, '1000', '2000']);
  });

  it('that gives the same page again is not read twice', async () => {
    server = await wfs((page) => ({ ...page, features: many.slice(0, 1000) }));
    const { data, report } = await load(address(server.origin), { signal });
    expect(data.length).toBe(1000);
    expect(report.left.at(-1)).toEqual({ kind: 'report.link-again', facts: { rows: 1000 } });
  });

  it('says what is wrong in its own words', async () => {
    const exception =
      '<?xml version="1.0"?><ows:ExceptionReport xmlns:ows="http://www.opengis.net/ows/1.1"><ows:Exception exceptionCode="InvalidParameterValue"><ows:ExceptionText>Unknown type:\n  gemeente</ows:ExceptionText></ows:Exception></ows:ExceptionReport>';
    for (const status of [200, 400]) {
      server = await portalServer(() => ({ status, type: 'text/xml', body: exception }));
      await expect(load(address(server.origin), { signal })).rejects.toMatchObject({
        code: 'server',
        facts: { said: 'Unknown type: gemeente' },
      });
      await server.close();
    }
  });

  it('has numbers that stand for secrets, which are no figures', async () => {
    const secret = [-99997, -99998, -99999997, -99999998, 12, 13].map((aantal, at) => {
      const one = area(at + 1, 2024);
      return { ...one, properties: { ...one.properties, aantal } };
    });
    server = await wfs((page) => page, secret);
    const { data, report } = await load(address(server.origin), { signal });
    expect(cells(data, 'aantal')).toEqual([undefined, undefined, undefined, undefined, 12, 13]);
    expect([...(columnNamed(data, 'aantal')?.statuses.values() ?? [])]).toEqual([
      'unknown',
      'unknown',
      'unknown',
      'unknown',
    ]);
    expect(report.columns.find(({ name }) => name === 'aantal')?.warnings.length).toBe(4);
  });
});

describe.runIf(existsSync(pdok))(
  'a published WFS answer (read from ../shared/data; not run where that is absent)',
  () => {
    it('is whole: 345 municipalities of 2022', async () => {
      const bytes = new Uint8Array(readFileSync(pdok));
      const { data, report } = await read(bytes);
      expect([data.length, new Set(cells(data, 'statcode')).size]).toEqual([345, 345]);
      expect(report).toMatchObject({ format: 'geojson', left: [{ kind: 'report.shapes', facts: { count: 345 } }] });
    });
  },
);
