import { describe, expect, it } from 'vitest';
import { emptyDataset, numberColumn, textColumn } from '../../src/core/dataset.js';
import { bringFor } from '../../src/vega-lite/bring.js';
import { drawView } from '../../src/vega-lite/draw.js';
import type { Json } from '../../src/vega-lite/model.js';
import { frameOf } from './vega/frame.js';

const data = {
  ...emptyDataset,
  length: 12,
  columns: [
    textColumn(
      'wijk',
      ['Noord', 'Oost', 'Zuid', 'West'].flatMap((name) => [name, name, name]),
    ),
    numberColumn(
      'jaar',
      Array.from({ length: 12 }, (_, at) => 2020 + (at % 3)),
    ),
    numberColumn('n', [1, 2, 3, 10, 20, 30, 4, 5, 6, 7, 8, 9]),
  ],
};

const lines: Json = {
  mark: 'line',
  height: 100,
  encoding: {
    x: { field: 'jaar', type: 'quantitative', scale: { zero: false } },
    y: { field: 'n', type: 'quantitative' },
    facet: { field: 'wijk', type: 'nominal', columns: 3, sort: null, header: { title: 'Wijken' } },
  },
};

async function drawn(specification: Json, width: number) {
  await bringFor(specification, {});
  const view = drawView(specification, data, frameOf(width));
  const captions = view.guides
    .filter(({ kind }) => kind === 'caption')
    .flatMap(({ shapes }) => shapes.flatMap((shape) => (shape.shape === 'text' ? [shape] : [])));
  return { ...view, captions };
}

describe('facets', () => {
  it('have a picture for each value below its name, as many beside each other as there is room for', async () => {
    for (const [width, across] of [
      [900, 3],
      [400, 2],
      [300, 1],
    ] as const) {
      const { captions, parts, height } = await drawn(lines, width);
      expect(captions.map(({ text }) => text)).toEqual(['Wijken', 'Noord', 'Oost', 'Zuid', 'West']);
      expect(new Set(captions.slice(1).map(({ x }) => Math.round(x))).size).toBe(across);
      expect(parts).toHaveLength(4);
      for (const { mark } of parts) {
        expect(mark.box.x).toBeGreaterThanOrEqual(0);
        expect(mark.box.x + mark.box.width).toBeLessThanOrEqual(width + 0.5);
        expect(mark.box.y + mark.box.height).toBeLessThanOrEqual(height);
      }
    }
  });

  it('share their scales, unless each has its own', async () => {
    const shared = await drawn(lines, 900);
    expect(shared.scales['y']?.domain).toEqual([0, 30]);
    const heights = ({ parts }: typeof shared) => parts.map(({ mark }) => Math.round(mark.box.height));
    expect(heights(shared)[1]).toBeGreaterThan((heights(shared)[0] ?? 0) * 5);
    const apart = await drawn({ ...lines, resolve: { scale: { y: 'independent' } } }, 900);
    expect(apart.scales['y']?.domain).toEqual([0, 3]);
    expect(Math.abs((heights(apart)[1] ?? 0) - (heights(apart)[0] ?? 0))).toBeLessThan(5);
  });

  it('are named without a title or names where a specification wants none', async () => {
    const { encoding } = lines as { readonly encoding: { readonly facet: Json } };
    const facet = { ...encoding.facet, header: null };
    expect((await drawn({ ...lines, encoding: { ...encoding, facet } }, 900)).captions).toEqual([]);
  });
});
