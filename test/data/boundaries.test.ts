import { describe, expect, it } from 'vitest';
import { areaIndex } from '../../src/core/inside.js';
import { isDutchWgs84, isRd, rdToWgs84, wgs84ToRd } from '../../src/core/rd.js';
import { boundariesOf } from '../../src/data/boundaries.js';
import { readBoundaries } from '../../src/data/read-boundaries.js';

const square = (x: number, y: number, size: number) => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
];
const area = (properties: Record<string, unknown>, coordinates: unknown, type = 'Polygon', id?: string) => ({
  type: 'Feature',
  id,
  properties,
  geometry: { type, coordinates },
});
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });
const x0 = 130_000;
const y0 = 450_000;

describe('coordinates', () => {
  it('are right at known places', () => {
    // The tower in Amersfoort is the origin of the grid; Westertoren by the Geodesia article (120700.723, 487525.501).
    expect(wgs84ToRd(5.38720621, 52.1551744)).toEqual([155_000, 463_000]);
    const [x, y] = wgs84ToRd(4.88352559, 52.37453253);
    expect(Math.hypot(x - 120_700.723, y - 487_525.501)).toBeLessThan(0.5);
  });

  it('go there and back', () => {
    for (let x = 10_000; x < 280_000; x += 30_000) {
      for (let y = 310_000; y < 620_000; y += 30_000) {
        const [longitude, latitude] = rdToWgs84(x, y);
        expect(isDutchWgs84(longitude, latitude) && isRd(x, y)).toBe(true);
        const [backX, backY] = wgs84ToRd(longitude, latitude);
        // The two polynomials are not each other's exact inverse; over sea they differ most.
        expect(Math.hypot(backX - x, backY - y)).toBeLessThan(1);
      }
    }
  });
});

describe('readBoundaries', () => {
  it('reads parts, holes and any winding, without the closing point', () => {
    const holed = [square(x0, y0, 1000), square(x0 + 400, y0 + 400, 200).reverse()];
    const parts = [[square(x0 + 2000, y0, 100)], [square(x0 + 3000, y0, 100).reverse()]];
    const { areas, bounds, crs } = boundariesOf(
      collection(
        area({ statcode: 'GM1', statnaam: 'Een', n: 1, list: [1] }, holed),
        area({ statcode: 'GM2', statnaam: 'Twee' }, parts, 'MultiPolygon'),
      ),
    );
    expect(crs).toBe('rd');
    expect(bounds).toEqual([x0, y0, x0 + 3100, y0 + 1000]);
    expect(areas.map(({ id, name, polygons }) => [id, name, polygons.map((rings) => rings.length)])).toEqual([
      ['GM1', 'Een', [2]],
      ['GM2', 'Twee', [1, 1]],
    ]);
    expect(areas[0]?.polygons[0]?.[0]).toHaveLength(8);
    expect(areas[0]?.properties).toEqual({ statcode: 'GM1', statnaam: 'Een', n: 1 });
  });

  it('takes the code that tells most areas apart, and joins areas with the same one', () => {
    const { areas } = boundariesOf(
      collection(
        ...['BU1', 'BU2', 'BU2', 'BU3'].map((code, at) =>
          area({ gm_code: 'GM1', gm_naam: 'A', bu_code: code, bu_naam: `N${code}` }, [square(x0 + at * 200, y0, 100)]),
        ),
      ),
    );
    expect(areas.map(({ id, name, polygons }) => [id, name, polygons.length])).toEqual([
      ['BU1', 'NBU1', 1],
      ['BU2', 'NBU2', 2],
      ['BU3', 'NBU3', 1],
    ]);
  });

  it('takes the field that the page names, or else the own id, or else the name', () => {
    const file = collection(area({ statcode: 'a', other: 'b' }, [square(x0, y0, 9)], 'Polygon', 'c'));
    expect(boundariesOf(file).areas[0]?.id).toBe('a');
    expect(boundariesOf(file, 'other').areas[0]?.id).toBe('b');
    expect(() => boundariesOf(file, 'nothing')).toThrow(expect.objectContaining({ code: 'boundaries' }));
    expect(boundariesOf(collection(area({}, [square(x0, y0, 9)], 'Polygon', 'c'))).areas[0]?.id).toBe('c');
    expect(boundariesOf(collection(area({ naam: 'n' }, [square(x0, y0, 9)]))).areas[0]?.id).toBe('n');
  });

  it('recognises degrees, degrees in the wrong order and Web Mercator', () => {
    const degrees = square(5.1, 52, 0.01);
    const swapped = degrees.map(([x = 0, y = 0]) => [y, x]);
    const mercator = degrees.map(([x = 0, y = 0]) => [
      x * 111319.49079,
      Math.log(Math.tan(Math.PI / 4 + (y * Math.PI) / 360)) * 6378137,
    ]);
    const all = [degrees, swapped, mercator].map((ring) => boundariesOf(collection(area({ code: '1' }, [ring]))));
    expect(all.map(({ crs }) => crs)).toEqual(['wgs84', 'wgs84', 'web-mercator']);
    for (const { bounds } of all) bounds.forEach((bound, at) => expect(bound).toBeCloseTo(all[0]?.bounds[at] ?? 0, 0));
    expect(all[0]?.bounds[0]).toBeGreaterThan(130_000);
  });

  it('reads TopoJSON', () => {
    const topology = {
      type: 'Topology',
      transform: { scale: [1, 1], translate: [x0, y0] },
      arcs: [
        [
          [0, 0],
          [100, 0],
          [0, 100],
          [-100, 0],
          [0, -100],
        ],
      ],
      objects: {
        few: { type: 'GeometryCollection', geometries: [] },
        gebieden: {
          type: 'GeometryCollection',
          geometries: [{ type: 'Polygon', arcs: [[0]], id: 'GM9', properties: { statnaam: 'Negen' } }],
        },
      },
    };
    const { areas, bounds } = boundariesOf(topology);
    expect(areas.map(({ id, name }) => [id, name])).toEqual([['GM9', 'Negen']]);
    expect(bounds).toEqual([x0, y0, x0 + 100, y0 + 100]);
  });

  it('counts what is no area, and refuses what has none', () => {
    const point = { type: 'Feature', properties: { code: 'p' }, geometry: { type: 'Point', coordinates: [x0, y0] } };
    const empty = { type: 'Feature', properties: { code: 'q' }, geometry: null };
    expect(boundariesOf(collection(area({ code: 'a' }, [square(x0, y0, 9)]), point, empty)).skipped).toBe(2);
    for (const wrong of [
      collection(point),
      collection(),
      { rows: [] },
      collection(area({ code: 'us' }, [square(-100, 40, 1)])),
    ]) {
      expect(() => boundariesOf(wrong)).toThrow(expect.objectContaining({ code: 'boundaries' }));
    }
  });
});

describe('a file with areas', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  it('is read from its bytes, also with a mark at its start', async () => {
    const text = JSON.stringify(collection(area({ code: 'a' }, [square(x0, y0, 9)])));
    expect((await readBoundaries(bytes(`\ufeff${text}`))).areas[0]?.id).toBe('a');
  });

  it.each([
    ['html', '<html>'],
    ['broken', '{"type":"FeatureCollection","features":['],
    ['server', '{"error":{"code":400,"message":"Invalid query"}}'],
    ['boundaries', '{"rows":[]}'],
    ['boundaries', '17'],
  ])('says %s of %s', async (code, text) => {
    await expect(readBoundaries(bytes(text))).rejects.toMatchObject({ code });
  });
});

describe('areaIndex', () => {
  const boundaries = boundariesOf(
    collection(
      area({ code: 'a' }, [square(x0, y0, 1000), square(x0 + 400, y0 + 400, 200)]),
      area({ code: 'b' }, [[square(x0 + 1000, y0, 1000)], [square(x0 + 5000, y0, 10)]], 'MultiPolygon'),
    ),
  );
  const find = areaIndex(boundaries);

  it('knows holes and parts', () => {
    expect(find(x0 + 100, y0 + 100)).toBe(0);
    expect(find(x0 + 500, y0 + 500)).toBe(-1);
    expect(find(x0 + 1500, y0 + 500)).toBe(1);
    expect(find(x0 + 5005, y0 + 5)).toBe(1);
    expect(find(x0 + 3000, y0 + 5)).toBe(-1);
    expect(find(0, 0)).toBe(-1);
    expect(find(NaN, y0)).toBe(-1);
  });

  it('gives a shared border to one area', () => {
    expect(find(x0 + 1000, y0 + 500)).toBe(1);
  });
});
