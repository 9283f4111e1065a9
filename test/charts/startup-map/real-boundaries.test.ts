import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chart } from '../../../src/charts/startup-map/chart.js';
import { firmsOf } from '../../../src/charts/startup-map/firms.js';
import type { Boundaries } from '../../../src/core/boundaries.js';
import { numberColumn, textColumn, type Dataset } from '../../../src/core/dataset.js';
import { areaIndex } from '../../../src/core/inside.js';
import { wgs84ToRd } from '../../../src/core/rd.js';
import { boundariesOf, frameOf, valuesFor } from './drawing.js';

const folder = new URL('../../../../shared/data/geo/', import.meta.url);
const degreesFile = new URL('pdok-gemeente_gegeneraliseerd-2022.geojson', folder);
const metresFile = new URL('derived-gemeente_2022-rd-epsg28992.geojson', folder);
const present = existsSync(degreesFile) && existsSync(metresFile);

type Position = readonly [number, number];
interface Feature {
  readonly properties: { readonly statcode: string };
  readonly geometry: { type: string; coordinates: unknown } | null;
}

const polygonsOf = ({ geometry }: Feature) =>
  (geometry?.type === 'Polygon'
    ? [geometry.coordinates]
    : (geometry?.coordinates ?? [])) as readonly (readonly Position[])[][];

/** Every coordinate of nested arrays turned into RD. */
const turned = (value: unknown): unknown =>
  Array.isArray(value) && typeof value[0] === 'number'
    ? wgs84ToRd(value[0], value[1] as number)
    : (value as unknown[]).map(turned);

/** Numbers of a path in order: relative steps made absolute. */
function placesOf(d: string): number[] {
  return d
    .split('M')
    .slice(1)
    .flatMap((part) => {
      const [start = '', steps = ''] = part.replace('z', '').split('l');
      let [x = 0, y = 0] = start.split(' ').map(Number);
      const numbers = steps.split(' ').filter(Boolean).map(Number);
      const places = [x, y];
      for (let at = 0; at < numbers.length; at += 2) places.push((x += numbers[at] ?? 0), (y += numbers[at + 1] ?? 0));
      return places;
    });
}

function randomFirms(boundaries: Boundaries, count: number): Dataset {
  const [west, south, east, north] = boundaries.bounds;
  let seed = 20261122;
  const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const at = Array.from(
    { length: count },
    () => [west + random() * (east - west), south + random() * (north - south)] as const,
  );
  return {
    length: count,
    metadata: {},
    columns: [
      textColumn(
        'naam',
        at.map((_, row) => `Bedrijf ${row}`),
      ),
      numberColumn(
        'x',
        at.map(([x]) => x),
      ),
      numberColumn(
        'y',
        at.map(([, y]) => y),
      ),
    ],
  };
}

describe.runIf(present)('real municipalities (../shared/data/geo)', () => {
  const text = present ? readFileSync(degreesFile, 'utf8') : '';
  const collection = present ? (JSON.parse(text) as { features: Feature[] }) : { features: [] };
  const degrees = present ? boundariesOf(text) : undefined;
  const metres = present ? boundariesOf(readFileSync(metresFile, 'utf8')) : undefined;
  if (!degrees || !metres) return;
  const data = randomFirms(degrees, 2000);

  it('reads both files as the same areas within the tolerance of the simplified one', () => {
    expect([degrees.crs, metres.crs]).toEqual(['wgs84', 'rd']);
    expect(degrees.areas).toHaveLength(345);
    expect(metres.areas.map(({ id }) => id).sort()).toEqual(degrees.areas.map(({ id }) => id).sort());
    // The RD file keeps a tenth of the points: its outer points may be some hundreds of metres inside.
    degrees.bounds.forEach((bound, at) => expect(Math.abs(bound - (metres.bounds[at] ?? 0))).toBeLessThan(1000));
    const middles = new Map(metres.areas.map((area) => [area.id, middleOf(area)]));
    for (const area of degrees.areas) {
      const [x, y] = middleOf(area);
      const [otherX, otherY] = middles.get(area.id) ?? [0, 0];
      expect(Math.hypot(x - otherX, y - otherY), area.name).toBeLessThan(1500);
    }
  });

  it('puts 2,000 points in the right municipality, by an independent count of crossings in degrees turned to RD', () => {
    const values = valuesFor(data, { boundaries: degrees });
    const firms = firmsOf(data, values);
    const rings = collection.features.map((feature) => ({
      code: feature.properties.statcode,
      rings: polygonsOf(feature).flatMap((polygon) =>
        polygon.map((ring) => ring.map(([lon, lat]) => wgs84ToRd(lon, lat))),
      ),
    }));
    let placed = 0;
    for (let row = 0; row < data.length; row++) {
      const [x, y] = [firms.x[row] ?? 0, firms.y[row] ?? 0];
      const holder = rings.find((one) => one.rings.reduce((sum, ring) => sum + crossings(ring, x, y), 0) % 2 === 1);
      expect(degrees.areas[firms.area[row] ?? -1]?.id).toBe(holder?.code);
      if (holder) placed++;
    }
    expect(placed).toBeGreaterThan(600);
    const { marks, notes } = chart.draw(data, values, frameOf(720));
    const counted = marks
      .filter(({ kind }) => kind === 'area')
      .reduce((sum, { datum }) => sum + Number(datum[1]?.[1].value), 0);
    expect(counted).toBe(placed);
    expect(notes.find(({ kind }) => kind === 'note.outside')?.facts['count']).toBe(2000 - placed);
  });

  it('draws the same picture from degrees and from RD, within 1 px', () => {
    const rd = boundariesOf(
      JSON.stringify({
        ...collection,
        crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::28992' } },
        features: collection.features.map((feature) => ({
          ...feature,
          bbox: undefined,
          geometry: feature.geometry && { ...feature.geometry, coordinates: turned(feature.geometry.coordinates) },
        })),
      }),
    );
    expect(rd.crs).toBe('rd');
    const [one, two] = [degrees, rd].map((boundaries) =>
      chart.draw(data, valuesFor(data, { boundaries }), frameOf(720)),
    );
    expect(two?.marks.map(({ id }) => id)).toEqual(one?.marks.map(({ id }) => id));
    one?.marks.forEach((mark, at) => {
      const other = two?.marks[at];
      for (const key of ['x', 'y', 'width', 'height'] as const)
        expect(Math.abs(mark.box[key] - (other?.box[key] ?? 0))).toBeLessThan(1);
      const [path, otherPath] = [mark, other].map((it) => it?.shapes[0]);
      if (mark.kind !== 'area' || path?.shape !== 'path' || otherPath?.shape !== 'path') return;
      const [places, others] = [placesOf(path.d), placesOf(otherPath.d)];
      expect(others).toHaveLength(places.length);
      places.forEach((place, step) => expect(Math.abs(place - (others[step] ?? 0))).toBeLessThan(1));
    });
  });

  it('fills nothing beyond the municipality itself', () => {
    const { marks, width, height } = chart.draw(data, valuesFor(data, { boundaries: metres }), frameOf(720));
    for (const { box, kind, shapes } of marks) {
      if (kind !== 'area') continue;
      expect(shapes.length).toBeGreaterThan(0);
      expect(box.width * box.height).toBeLessThan((width * height) / 20);
    }
  });

  it('finds the areas of 100,000 points and reports the time', () => {
    const many = randomFirms(degrees, 100_000);
    const [x, y] = many.columns.slice(1).map((column) => column.values as Float64Array);
    const start = performance.now();
    const holding = areaIndex(degrees);
    let inside = 0;
    for (let row = 0; row < many.length; row++) if (holding(x?.[row] ?? 0, y?.[row] ?? 0) >= 0) inside++;
    const spent = performance.now() - start;
    console.info(`areas of 100,000 points: ${spent.toFixed(0)} ms`);
    expect(inside).toBeGreaterThan(10_000);
  });
});

function middleOf({ polygons }: Boundaries['areas'][number]): Position {
  let [sum, sumX, sumY] = [0, 0, 0];
  for (const [ring = new Float64Array()] of polygons) {
    for (let at = 0, from = ring.length - 2; at < ring.length; from = at, at += 2) {
      const [ax = 0, ay = 0, bx = 0, by = 0] = [ring[from], ring[from + 1], ring[at], ring[at + 1]];
      const cross = ax * by - bx * ay;
      sum += cross;
      sumX += (ax + bx) * cross;
      sumY += (ay + by) * cross;
    }
  }
  return [sumX / (3 * sum), sumY / (3 * sum)];
}

function crossings(ring: readonly Position[], x: number, y: number): number {
  let count = 0;
  ring.forEach(([ax, ay], at) => {
    const [bx, by] = ring[at + 1] ?? ring[0] ?? [0, 0];
    if (Math.min(ay, by) <= y && y < Math.max(ay, by) && ax + ((y - ay) / (by - ay)) * (bx - ax) > x) count++;
  });
  return count;
}
