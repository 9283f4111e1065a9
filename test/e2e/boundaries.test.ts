import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Box, Drawing, Mark } from '../../src/core/drawing.js';
import { drawingOf, tableOf } from './read-page.js';
import { drawn, hasSharedData, sayAbsent, sharedText, Stage, words } from './stage.js';

const tag = 'peil-startup-map';
const files = {
  degrees: 'geo/pdok-gemeente_gegeneraliseerd-2022.geojson',
  metres: 'geo/derived-gemeente_2022-rd-epsg28992.geojson',
} as const;

/** Px by which a box may differ from what the files' own differences explain: borders are snapped to half px on either side. */
const tolerance = 1.5;

type Ring = readonly (readonly [number, number])[];
interface Feature {
  readonly properties: { readonly statcode: string; readonly statnaam: string };
  readonly geometry: { readonly type: string; readonly coordinates: unknown };
}

const polygonsOf = ({ geometry }: Feature) =>
  (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) as Ring[][];

/** Whether a point is in a ring, by casting a ray to the right. */
function inRing([x, y]: readonly [number, number], ring: Ring): boolean {
  let inside = false;
  for (let at = 0, from = ring.length - 1; at < ring.length; from = at++) {
    const [ax, ay] = ring[at] as readonly [number, number];
    const [bx, by] = ring[from] as readonly [number, number];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/** The code of the municipality that holds a point. */
function holder(point: readonly [number, number], features: readonly Feature[]): string | undefined {
  return features.find((feature) =>
    polygonsOf(feature).some(
      ([outer = [], ...holes]) => inRing(point, outer) && !holes.some((hole) => inRing(point, hole)),
    ),
  )?.properties.statcode;
}

/** Degrees (WGS84) to RD metres, within about a metre (Schreutelkamp and Strang van Hees, 2001). */
function toMetres([lon, lat]: readonly [number, number]): readonly [number, number] {
  const [f, l] = [0.36 * (lat - 52.1551744), 0.36 * (lon - 5.38720621)];
  return [
    155000 +
      190094.945 * l -
      11832.228 * f * l -
      114.221 * f ** 2 * l -
      32.391 * l ** 3 -
      0.705 * f -
      2.34 * f ** 3 * l,
    463000 + 309056.544 * f + 3638.893 * l ** 2 + 73.077 * f ** 2 - 157.984 * f * l ** 2 + 59.788 * f ** 3 + 0.433 * l,
  ];
}

const nowhere: Box = { x: 0, y: 0, width: 0, height: 0 };

/** The largest difference between the sides of two boxes. */
function apart(one: Box, other: Box): number {
  const sides = ({ x, y, width, height }: Box) => [x, y, x + width, y + height];
  return Math.max(...sides(one).map((side, at) => Math.abs(side - Number(sides(other)[at]))));
}

/** The box around boxes. */
function around(boxes: readonly Box[]): Box {
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** The box in metres of every municipality of a file, by code. */
function boundsOf(features: readonly Feature[], place: typeof toMetres): ReadonlyMap<string, Box> {
  return new Map(
    features.map((feature) => {
      const corners = polygonsOf(feature).flatMap(([outer = []]) => outer.map((point) => place(point)));
      return [feature.properties.statcode, around(corners.map(([x, y]) => ({ x, y, width: 0, height: 0 })))];
    }),
  );
}

/** Random numbers from 0 to 1, the same on every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Points in degrees that lie in a municipality, with its code. */
function scatter(features: readonly Feature[], count: number) {
  const next = random(2022);
  const points: { lon: number; lat: number; code: string }[] = [];
  while (points.length < count) {
    const [lon, lat] = [3.3 + next() * 4, 50.7 + next() * 2.9];
    const place = [Number(lon.toFixed(6)), Number(lat.toFixed(6))] as const;
    const code = holder(place, features);
    if (code) points.push({ lon: place[0], lat: place[1], code });
  }
  return points;
}

if (!hasSharedData) sayAbsent('municipalities of PDOK as boundaries');

describe.skipIf(!hasSharedData)('the municipalities of PDOK (../shared/data) with 2,000 points', () => {
  const stage = new Stage();
  const featuresOf = (name: keyof typeof files) =>
    hasSharedData ? (JSON.parse(sharedText(files[name])) as { features: Feature[] }).features : [];
  const features = featuresOf('degrees');
  const points = scatter(features, hasSharedData ? 2000 : 0);
  const drawings: Partial<Record<keyof typeof files, Drawing>> = {};
  const said: Record<string, unknown> = {};
  const tables: Partial<Record<keyof typeof files, string[][]>> = {};

  beforeAll(async () => {
    await stage.open();
    const rows = points.map(({ lon, lat }, at) => `Bedrijf ${at + 1};${lon};${lat}`);
    stage.answer('/punten.csv', (_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/csv' });
      response.end(['naam;lon;lat', ...rows].join('\n'));
    });
    for (const [name, file] of Object.entries(files) as [keyof typeof files, string][]) {
      const shown = await stage.show(
        `<${tag} data-url="/punten.csv" boundaries-url="/shared/${file}" heading="Kaart"></${tag}>`,
      );
      await drawn(shown.page, tag);
      drawings[name] = await drawingOf(shown.page, tag);
      said[name] = {
        summary: await words(shown.page, tag, '.summary'),
        errors: shown.errors,
        failures: await shown.failures(),
        violations: await shown.violations(),
      };
      tables[name] = await tableOf(shown.page, tag);
      await shown.page.close();
    }
  });
  afterAll(() => stage.close());

  const marksOf = (name: keyof typeof files, kind: string): readonly Mark[] =>
    (drawings[name]?.marks ?? []).filter((mark) => mark.kind === kind);
  const countOf = ({ datum }: Mark) => Number(datum.find(([field]) => field.name === 'Bedrijven')?.[1].value);

  test('there are 345 areas in both, and nothing broke', () => {
    expect(marksOf('degrees', 'area').length).toBe(345);
    expect(marksOf('metres', 'area').length).toBe(345);
    expect(new Set(marksOf('metres', 'area').map(({ id }) => id))).toEqual(
      new Set(features.map(({ properties }) => `area:${properties.statcode}`)),
    );
    for (const one of Object.values(said)) expect(one).toMatchObject({ errors: [], failures: [], violations: [] });
  });

  test('nothing fills the globe: no area covers the map, and each lies within it', () => {
    for (const name of ['degrees', 'metres'] as const) {
      const { width = 0, height = 0 } = drawings[name] ?? {};
      for (const { box } of marksOf(name, 'area')) {
        // The largest municipality covers a fifteenth of the country.
        expect(box.width * box.height).toBeLessThan(0.1 * width * height);
        expect(box.width).toBeGreaterThan(0);
        expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        expect(box.y + box.height).toBeLessThanOrEqual(height);
      }
    }
  });

  test('both files give the same picture', () => {
    // The file in RD metres is simplified to a tenth of the points and lacks sandbanks, so its areas are truly a bit other.
    const own = { degrees: boundsOf(features, toMetres), metres: boundsOf(featuresOf('metres'), (place) => place) };
    const boxes = marksOf('degrees', 'area').map(({ box }) => box);
    const scale = around([...own.degrees.values()]).height / around(boxes).height;
    const off = marksOf('degrees', 'area').map(({ id, box }) => {
      const there = marksOf('metres', 'area').find((mark) => mark.id === id)?.box ?? nowhere;
      const code = id.replace('area:', '');
      const inFiles = apart(own.degrees.get(code) ?? nowhere, own.metres.get(code) ?? nowhere) / scale;
      return { id, over: apart(box, there) - inFiles };
    });
    expect(off.filter(({ over }) => over > tolerance)).toEqual([]);
    // Of nearly all areas the difference cannot be seen.
    const same = marksOf('degrees', 'area').filter(({ id, box }) => {
      const there = marksOf('metres', 'area').find((mark) => mark.id === id)?.box ?? nowhere;
      return apart(box, there) <= 3;
    });
    expect(same.length).toBeGreaterThanOrEqual(335);

    const circles = (name: keyof typeof files) =>
      [...marksOf(name, 'group'), ...marksOf(name, 'firm')]
        .filter(({ shapes }) => shapes.length > 0)
        .map(({ box }) => [box.x + box.width / 2, box.y + box.height / 2] as const);
    const [here, there] = [circles('degrees'), circles('metres')];
    const lonely = here.filter(([x, y]) => !there.some(([a, b]) => Math.hypot(a - x, b - y) <= tolerance + 3));
    // Groups are made on a grid of px: at its lines a hair of difference sends a firm to the neighbour.
    expect(lonely.length).toBeLessThanOrEqual(here.length * 0.1);
    expect(Math.abs(here.length - there.length)).toBeLessThanOrEqual(here.length * 0.05);
  });

  test('every point lands in its municipality, in the picture and in the table', () => {
    const wanted = new Map(features.map(({ properties }) => [`area:${properties.statcode}`, 0]));
    for (const { code } of points) wanted.set(`area:${code}`, (wanted.get(`area:${code}`) ?? 0) + 1);
    const found = new Map(marksOf('degrees', 'area').map((mark) => [mark.id, countOf(mark)]));
    expect(found).toEqual(wanted);
    expect([...found.values()].reduce((sum, count) => sum + count, 0)).toBe(points.length);

    const [head = [], ...rows] = tables.degrees ?? [];
    const [area, firms] = [head.indexOf('Gebied'), head.indexOf('Bedrijven')];
    const listed = rows.filter((cells) => cells[area] && cells[firms]);
    expect(listed.length).toBe(345);
    expect(listed.reduce((sum, cells) => sum + Number(cells[firms]), 0)).toBe(points.length);
  });

  test('in the simplified file all but a few points at its borders land in the same municipality', () => {
    const wanted = new Map<string, number>();
    for (const { code } of points) wanted.set(`area:${code}`, (wanted.get(`area:${code}`) ?? 0) + 1);
    const off = marksOf('metres', 'area').map((mark) => Math.abs(countOf(mark) - (wanted.get(mark.id) ?? 0)));
    expect(off.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(points.length * 0.06);
    expect(Math.max(...off)).toBeLessThanOrEqual(3);
  });

  test('circles and symbols count every point once', () => {
    for (const name of ['degrees', 'metres'] as const) {
      const groups = marksOf(name, 'group').reduce((sum, mark) => sum + countOf(mark), 0);
      const alone = marksOf(name, 'firm').filter(({ shapes }) => shapes.length > 0).length;
      expect(groups + alone).toBe(points.length);
    }
  });
});
