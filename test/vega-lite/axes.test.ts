import { describe, expect, it } from 'vitest';
import { emptyDataset, numberColumn, textColumn } from '../../src/core/dataset.js';
import type { TextShape } from '../../src/core/drawing.js';
import { bringFor } from '../../src/vega-lite/bring.js';
import { drawSpecification } from '../../src/vega-lite/draw.js';
import { frameOf } from './vega/frame.js';

const tableOf = (names: readonly string[]) => ({
  ...emptyDataset,
  length: names.length,
  columns: [
    textColumn('naam', names),
    numberColumn(
      'n',
      names.map((_, at) => at + 1),
    ),
  ],
});

async function axisOf(names: readonly string[], width: number, side: 'x' | 'y', more: object = {}) {
  const name = { field: 'naam', type: 'nominal', sort: null, title: null, ...more };
  const n = { field: 'n', type: 'quantitative', stack: null, title: null };
  const specification = { mark: 'bar', height: 200, encoding: side === 'x' ? { x: name, y: n } : { y: name, x: n } };
  await bringFor(specification, {});
  const drawing = drawSpecification(specification, tableOf(names), frameOf(width));
  const texts = drawing.guides
    .filter(({ channel }) => channel === side)
    .flatMap(({ shapes }) => shapes.filter((shape): shape is TextShape => shape.shape === 'text'));
  return { drawing, texts };
}

/** What words cover, turned or not. */
function boxOf({ text, x, y, size = 14, anchor = 'start', angle = 0 }: TextShape) {
  const wide = frameOf(1).measure(text, size);
  const from = anchor === 'end' ? -wide : anchor === 'middle' ? -wide / 2 : 0;
  const [sine, cosine] = [Math.sin((angle * Math.PI) / 180), Math.cos((angle * Math.PI) / 180)];
  const corners = [
    [from, 0],
    [from + wide, 0],
    [from, -size * 0.75],
    [from + wide, -size * 0.75],
  ].map(([across = 0, down = 0]) => [x + across * cosine - down * sine, y + across * sine + down * cosine] as const);
  const xs = corners.map(([one]) => one);
  const ys = corners.map(([, one]) => one);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

const short = ['Noord', 'Oost', 'Zuid', 'West'];
const long = [
  'Centrum en binnenstad',
  'Oosterpoort en Meerstad',
  'Helpman en omstreken',
  'Hoogkerk',
  'Lewenborg en Beijum',
];
const many = Array.from({ length: 24 }, (_, at) => `Buurtschap nummer ${at + 1}`);

describe('names below an axis', () => {
  it.each([
    ['short names in a line', short, 640, 0],
    ['long names in lines below each other', long, 640, 0],
    ['long names on a narrow page upright', long, 280, -90],
    ['many names upright', many, 480, -90],
  ])('%s: all are there, whole, apart and within the drawing', async (_, names, width, angle) => {
    const { drawing, texts } = await axisOf(names, width, 'x');
    expect(new Set(texts.map((text) => text.angle ?? 0))).toEqual(new Set([angle]));
    const said = texts.map(({ text }) => text).join(' ');
    for (const name of names) for (const word of name.split(' ')) expect(said).toContain(word);
    expect(said).not.toContain('…');
    for (const box of texts.map(boxOf)) {
      expect(box.left).toBeGreaterThanOrEqual(-1);
      expect(box.right).toBeLessThanOrEqual(width + 1);
      expect(box.bottom).toBeLessThanOrEqual(drawing.height + 1);
    }
    if (angle === 0)
      for (const [at, one] of texts.entries())
        for (const other of texts.slice(at + 1)) {
          const [a, b] = [boxOf(one), boxOf(other)];
          expect(a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1).toBe(
            true,
          );
        }
  });

  it('turns as a specification asks', async () => {
    for (const labelAngle of [-90, -45]) {
      const { texts } = await axisOf(short, 640, 'x', { axis: { labelAngle } });
      expect(texts.map(({ angle }) => angle)).toEqual(short.map(() => labelAngle));
    }
  });

  it('leaves out every second, third or so only where even turned names would touch', async () => {
    const crowd = Array.from({ length: 100 }, (_, at) => `Wijk ${at + 1}`);
    const { texts } = await axisOf(crowd, 480, 'x');
    const numbers = texts.map(({ text }) => Number(text.slice(5)));
    expect(numbers[0]).toBe(1);
    expect(new Set(numbers.slice(1).map((one, at) => one - (numbers[at] ?? 0))).size).toBe(1);
    const xs = texts.map(({ x }) => x);
    for (const [at, x] of xs.slice(1).entries()) expect(x - (xs[at] ?? 0)).toBeGreaterThanOrEqual(12);
  });
});

describe('names left of an axis', () => {
  it('go on in a further line where they are too long, and lose no word', async () => {
    const { texts } = await axisOf(long, 320, 'y');
    const said = texts.map(({ text }) => text).join(' ');
    for (const name of long) for (const word of name.split(' ')) expect(said).toContain(word);
    for (const box of texts.map(boxOf)) expect(box.left).toBeGreaterThanOrEqual(-1);
    const sorted = texts.map(boxOf).sort((a, b) => a.top - b.top);
    for (const [at, box] of sorted.slice(1).entries())
      expect(box.top).toBeGreaterThanOrEqual((sorted[at]?.bottom ?? 0) - 1);
  });
});

const names = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ');

describe('moments below an axis', () => {
  // Quarters of three years, and months of two.
  it.each([
    ['quarters', 3, 12, [1, 2, 4, 8, 12]],
    ['months', 1, 24, [1, 2, 3, 4, 6, 12, 24]],
  ])('%s that do not all fit stay the same ones every year', async (_, step, count, allowed) => {
    const values = Array.from({ length: count }, (_, at) => {
      const [years, month] = [Math.floor((at * step) / 12), (at * step) % 12];
      return `${2022 + years}-${String(month + 1).padStart(2, '0')}-01`;
    });
    const steps = new Set<number>();
    for (let width = 120; width <= 1000; width += 10) {
      const when = { field: 'naam', type: 'temporal', title: null, axis: { values } };
      const n = { field: 'n', type: 'quantitative', title: null };
      const specification = { mark: 'point', height: 200, encoding: { x: when, y: n } };
      await bringFor(specification, {});
      const { guides } = drawSpecification(specification, tableOf(values), frameOf(width));
      const shapes = guides.filter(({ channel }) => channel === 'x').flatMap((guide) => guide.shapes);
      let year = 0;
      const places = shapes.flatMap((one) => {
        if (one.shape !== 'text') return [];
        const [month = '', written] = one.text.split(' ');
        year = Number(written ?? year);
        return [((year - 2022) * 12 + names.indexOf(month)) / step];
      });
      places.forEach((place, at) => expect(place).toBe(at * (places[1] ?? 0)));
      steps.add(places[1] ?? count);
    }
    for (const one of steps) expect(allowed).toContain(one);
    expect(steps.size).toBeGreaterThan(2);
  });
});
