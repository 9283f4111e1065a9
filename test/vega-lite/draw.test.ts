import { describe, expect, it } from 'vitest';
import { emptyDataset, numberColumn, textColumn, type Dataset } from '../../src/core/dataset.js';
import { allMarks, type Shape } from '../../src/core/drawing.js';
import { bringFor } from '../../src/vega-lite/bring.js';
import { drawSpecification, drawView } from '../../src/vega-lite/draw.js';
import type { Json } from '../../src/vega-lite/model.js';
import { supports } from '../../src/vega-lite/supports.js';
import { frameOf } from './vega/frame.js';

const months = Array.from(
  { length: 120 },
  (_, at) => `${2015 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`,
);
const names = Array.from({ length: 10 }, (_, at) => `Wijk ${at + 1}`);

const data: Dataset = {
  ...emptyDataset,
  length: 1200,
  columns: [
    textColumn(
      'maand',
      names.flatMap(() => months),
      'date',
    ),
    numberColumn(
      'aantal',
      names.flatMap((_, line) => months.map((__, at) => (line === 3 && at === 60 ? null : 100 + line * 20 + at))),
    ),
    textColumn(
      'wijk',
      names.flatMap((name) => months.map(() => name)),
    ),
  ],
};

const lines: Json = {
  mark: 'line',
  encoding: {
    x: { field: 'maand', type: 'temporal' },
    y: { field: 'aantal', type: 'quantitative' },
    color: { field: 'wijk', type: 'nominal' },
  },
};

const drawn = async (specification: Json, rows = data) => {
  await bringFor(specification, {});
  return drawSpecification(specification, rows, frameOf(640));
};

describe('drawSpecification', () => {
  it('draws a line for every name, with an id and a datum of its keys, and a gap where a figure is missing', async () => {
    const { marks } = await drawn(lines);
    expect(marks.map(({ id }) => id)).toEqual(names.map((name) => `line:${name}`));
    expect(marks[0]?.datum.map(([field, cell]) => [field.name, cell.value])).toEqual([['wijk', 'Wijk 1']]);
    const moves = ({ shapes }: (typeof marks)[number]) =>
      shapes.flatMap((shape) => (shape.shape === 'path' ? [...shape.d.matchAll(/M/g)] : [])).length;
    expect(marks.map(moves)).toEqual([1, 1, 1, 2, 1, 1, 1, 1, 1, 1]);
  });

  it('draws a circle as wide as Vega does: its diameter is the root of its size', async () => {
    const { marks } = await drawn({ mark: { type: 'circle', size: 400 }, encoding: lines.encoding });
    const radii = marks.flatMap(({ shapes }) => shapes.flatMap((shape) => (shape.shape === 'circle' ? [shape.r] : [])));
    expect(new Set(radii)).toEqual(new Set([10]));
  });

  it('explains colours in a legend, and stays within the width of the frame', async () => {
    const { guides, width } = await drawn(lines);
    const legend = guides.find(({ kind }) => kind === 'legend');
    const words = (shapes: readonly Shape[]) => shapes.flatMap((shape) => (shape.shape === 'text' ? [shape.text] : []));
    expect(words(legend?.shapes ?? [])).toEqual(['wijk', ...[...names].sort()]);
    const { width: wanted, measure } = frameOf(640);
    expect(width).toBe(wanted);
    for (const shape of guides.flatMap(({ shapes }) => shapes))
      if (shape.shape === 'text') {
        const size = shape.size ?? 14;
        expect(size).toBeGreaterThanOrEqual(12);
        const wide = measure(shape.text, size);
        const left = shape.x - (shape.anchor === 'end' ? wide : shape.anchor === 'middle' ? wide / 2 : 0);
        expect(left).toBeGreaterThanOrEqual(-0.5);
        expect(left + wide).toBeLessThanOrEqual(wanted + 0.5);
      }
  });

  it('keeps the room around the picture that the specification asks', async () => {
    const bare = drawView(lines, data, frameOf(640));
    const roomy = drawView({ ...lines, padding: { top: 30, right: 100, left: 5 } }, data, frameOf(640));
    const { x, y, width, height } = bare.plot;
    expect(roomy.plot).toEqual({ x: x + 5, y: y + 30, width: width - 105, height });
    expect(roomy.height).toBe(bare.height + 30);
    expect(drawView({ ...lines, padding: 10 }, data, frameOf(640)).height).toBe(bare.height + 20);
  });

  it('tells the year with the first month that is named and where it changes, whatever room there is', async () => {
    const below = (width: number, from: number, to: number) => {
      const rows = [from, to].map((at) => months[at] ?? '');
      const table = {
        ...emptyDataset,
        length: 2,
        columns: [textColumn('maand', rows, 'date'), numberColumn('n', [1, 2])],
      };
      const x = { field: 'maand', type: 'temporal', axis: { tickCount: 8 } };
      const spec = { mark: 'line', encoding: { x, y: { field: 'n', type: 'quantitative' } } };
      const { guides } = drawView(spec, table, frameOf(width));
      const shapes = guides.find(({ channel }) => channel === 'x')?.shapes ?? [];
      return shapes.flatMap((shape) => (shape.shape === 'text' ? [shape.text] : [])).slice(0, -1);
    };
    expect(below(640, 0, 15)).toEqual(['jan 2015', 'apr', 'jul', 'okt', 'jan 2016', 'apr']);
    expect(below(200, 0, 15)).toEqual(['jan 2015', 'jul', 'jan 2016']);
    expect(below(300, 5, 20)).toEqual(['jul 2015', 'okt', 'jan 2016', 'apr', 'jul']);
    expect(below(640, 0, 60)).toEqual(['2015', '2016', '2017', '2018', '2019', '2020']);
  });

  it('gives the same ids for the same names in another order', async () => {
    const bars: Json = {
      mark: 'bar',
      encoding: { x: { field: 'n', type: 'quantitative' }, y: { field: 'naam', type: 'nominal' } },
    };
    const table = (order: readonly string[]): Dataset => ({
      ...emptyDataset,
      length: order.length,
      columns: [
        textColumn('naam', order),
        numberColumn(
          'n',
          order.map((name) => name.length),
        ),
      ],
    });
    const ids = async (order: readonly string[]) =>
      [...allMarks((await drawn(bars, table(order))).marks)].map(({ id }) => id).sort();
    expect(await ids(['Noord', 'Zuid', 'Oost'])).toEqual(await ids(['Oost', 'Noord', 'Zuid']));
  });
});

describe('supports', () => {
  it.each([
    ['mark', { mark: 'arc', encoding: {} }],
    ['params', { ...lines, params: [{ name: 'brush', select: 'interval' }] }],
    ['layer[1].encoding.theta', { layer: [lines, { mark: 'point', encoding: { theta: { field: 'a' } } }] }],
    [
      'encoding.y.scale.type',
      { mark: 'bar', encoding: { y: { field: 'a', type: 'quantitative', scale: { type: 'quantile' } } } },
    ],
  ])('names %s as what asks for Vega', (path, specification) => {
    expect(supports(specification)).toMatchObject({ isSupported: false, path });
  });
});
