import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Answer, MoreTerms } from '../../../src/data/asking.js';
import { planPart } from '../../../src/data/files/part-plan.js';
import { readFlatgeobuf } from '../../../src/data/files/read-flatgeobuf.js';
import { readBoundaries } from '../../../src/data/read-boundaries.js';
import { read } from '../../../src/data/read.js';
import type { ReadSettings } from '../../../src/data/report.js';
import { makeFlatgeobuf } from './make-flatgeobuf.js';

const points = makeFlatgeobuf(
  [
    { place: [5.1, 52.1], name: 'Utrecht', count: 3, share: 0.5 },
    { place: [4.9, 52.4], name: 'Amsterdam', count: -1, share: null },
  ],
  { crs: 4326 },
);

describe('FlatGeobuf', () => {
  it('reads points as rows with their place', async () => {
    const { data, report } = await read(points);
    expect(report.format).toBe('flatgeobuf');
    expect(
      Object.fromEntries(data.columns.map(({ field, values }) => [field.name, Array.from<unknown>(values)])),
    ).toEqual({
      lon: [5.1, 4.9],
      lat: [52.1, 52.4],
      name: ['Utrecht', 'Amsterdam'],
      count: [3, -1],
      share: [0.5, NaN],
    });
  });

  it('refuses a file that was cut off or with a place outside its own box', async () => {
    await expect(read(points.slice(0, -3))).rejects.toMatchObject({ code: 'broken', facts: { cut: 'cut' } });
    await expect(read(points.slice(0, 20))).rejects.toMatchObject({ code: 'broken' });
    const moved = points.slice();
    const view = new DataView(moved.buffer);
    for (let at = moved.length - 8; at >= 0; at--) {
      if (view.getFloat64(at, true) === 52.4) {
        view.setFloat64(at, 53.4, true);
        break;
      }
    }
    await expect(read(moved)).rejects.toMatchObject({ code: 'broken' });
  });
});

const inBox =
  'GM0310 GM0312 GM0321 GM0331 GM0335 GM0344 GM0353 GM0355 GM0356 GM0402 GM0632 GM0736 GM1696 GM1904 GM1961'.split(' ');
const real = resolve(import.meta.dirname, '../../../../shared/data/geo/derived-gemeente_2022.fgb');

describe.runIf(existsSync(real))(
  'municipalities of 2022 (read from ../shared/data; not run where that is absent)',
  () => {
    const bytes = () => new Uint8Array(readFileSync(real));

    it('gives the same areas as the GeoJSON it was made of', async () => {
      const plain = resolve(real, '../pdok-gemeente_gegeneraliseerd-2022.geojson');
      const expected = await readBoundaries(new Uint8Array(readFileSync(plain)));
      const { areas, bounds, skipped } = await readBoundaries(bytes());
      const byId = new Map(areas.map((area) => [area.id, area]));
      expect(areas).toHaveLength(345);
      expect(skipped).toBe(0);
      expect(bounds.map(Math.round)).toEqual(expected.bounds.map(Math.round));
      for (const { id, name, polygons } of expected.areas) {
        expect(byId.get(id)).toMatchObject({ name });
        const size = (of: typeof polygons) => of.map((rings) => rings.map((ring) => ring.length));
        expect(size(byId.get(id)?.polygons ?? [])).toEqual(size(polygons));
      }
    });

    it('leaves out what lies outside a box', async () => {
      // Python: of the same municipalities as GeoJSON those whose smallest and largest coordinates meet the box.
      const settings: ReadSettings = { bbox: '5.0,52.0,5.2,52.2' };
      const { names, columns } = await readFlatgeobuf(bytes(), { settings });
      expect((columns[names.indexOf('statcode')] ?? []).map(String).toSorted()).toEqual(inBox);
    });
  },
);

describe('FlatGeobuf from a server', () => {
  // A grid of 100 by 40 points, row by row.
  const made = Array.from({ length: 4000 }, (_, at) => ({
    place: [4 + (at % 100) / 50, 51 + Math.floor(at / 100) / 40] as const,
    name: `punt ${at} `.padEnd(60, '.'),
    count: at,
    share: at / 8,
  }));
  const whole = makeFlatgeobuf(made, { crs: 4326, nodeSize: 16 });

  it('fetches only what lies in a box', async () => {
    const sent: number[] = [];
    const more = (_: string, terms?: MoreTerms): Promise<Answer> => {
      const [, from = '', to = ''] = /bytes=(\d+)-(\d+)/.exec(terms?.headers?.range ?? '') ?? [];
      const part = whole.slice(Number(from), Number(to) + 1);
      sent.push(part.length);
      const headers = { 'content-range': `bytes ${from}-${to}/${whole.length}` };
      return Promise.resolve({ bytes: part, contentType: '', response: new Response(null, { status: 206, headers }) });
    };
    const url = 'https://kaart.example/punten.fgb';
    const settings: ReadSettings = { bbox: '4.5,51.3,4.7,51.5' };
    expect(planPart(url, settings)?.headers).toEqual({ range: 'bytes=0-65535' });
    const table = await readFlatgeobuf(whole.slice(0, 65_536), { url, settings, more });
    const expected = made.filter(({ place: [x, y] }) => x >= 4.5 && x <= 4.7 && y >= 51.3 && y <= 51.5);
    expect(table.columns[table.names.indexOf('count')]).toEqual(expected.map(({ count }) => count));
    expect(table.left).toEqual([{ kind: 'report.rows-not-read', facts: { count: 4000 - expected.length, of: 4000 } }]);
    expect(sent.reduce((sum, size) => sum + size, 0)).toBeLessThan(whole.length / 2);
    expect((await readFlatgeobuf(whole, { settings })).columns).toEqual(table.columns);
    expect((await readFlatgeobuf(whole, {})).length).toBe(4000);
  });
});
