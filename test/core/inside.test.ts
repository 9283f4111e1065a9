import { describe, expect, it } from 'vitest';
import type { Boundaries } from '../../src/core/boundaries.js';
import { areaIndex } from '../../src/core/inside.js';

const ring = (...points: readonly number[]) => Float64Array.from(points);
const box = (w: number, s: number, e: number, n: number) => ring(w, s, e, s, e, n, w, n);
const area = (id: string, polygons: Boundaries['areas'][number]['polygons']) => ({
  id,
  name: id,
  polygons,
  properties: {},
});

const boundaries: Boundaries = {
  areas: [
    area('with hole', [[box(0, 0, 100, 100), box(40, 40, 60, 60)]]),
    area('two parts', [[box(100, 0, 200, 100)], [box(42, 42, 58, 58)]]),
    area('slanted', [[ring(0, 100, 200, 100, 100, 300)]]),
  ],
  bounds: [0, 0, 200, 300],
  crs: 'rd',
  skipped: 0,
};

describe('areaIndex', () => {
  it.each([
    [10, 10, 0],
    [41, 50, -1],
    [50, 50, 1],
    [150, 50, 1],
    [100, 200, 2],
    [5, 290, -1],
    [-1, 50, -1],
    [Number.NaN, 50, -1],
  ])('puts %d %d in %d', (x, y, expected) => {
    expect(areaIndex(boundaries)(x, y)).toBe(expected);
  });

  it('gives the same answer whatever was asked before', () => {
    const rings = Array.from({ length: 40 }, (_, at) => {
      const points = Array.from({ length: 60 }, (_, turn) => {
        const r = 8 + 6 * Math.sin(turn * 1.7 + at);
        return [
          (at % 8) * 25 + 12 + r * Math.cos((turn / 60) * 2 * Math.PI),
          Math.floor(at / 8) * 60 + 20 + r * Math.sin((turn / 60) * 2 * Math.PI),
        ];
      });
      return area(String(at), [[Float64Array.from(points.flat())]]);
    });
    const many: Boundaries = { ...boundaries, areas: rings };
    const index = areaIndex(many);
    let seed = 7;
    const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
    for (let turn = 0; turn < 3_000; turn++) {
      const x = random() * 200;
      const y = random() * 300;
      expect(index(x, y)).toBe(
        rings.findIndex(({ polygons }) => crossings(polygons[0]?.[0] ?? ring(), x, y) % 2 === 1),
      );
    }
  });
});

/** Crossings of a ray to the right, written independently of the source. */
function crossings(points: Float64Array, x: number, y: number): number {
  let count = 0;
  for (let at = 0; at < points.length; at += 2) {
    const next = (at + 2) % points.length;
    const [ax, ay, bx, by] = [points[at] ?? 0, points[at + 1] ?? 0, points[next] ?? 0, points[next + 1] ?? 0];
    if (y < Math.min(ay, by) || y >= Math.max(ay, by)) continue;
    if (ax + ((y - ay) / (by - ay)) * (bx - ax) > x) count++;
  }
  return count;
}
