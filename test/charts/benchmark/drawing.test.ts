import { describe, expect, it } from 'vitest';
import { tabulate } from '../../../src/access/tabulate.js';
import { chart } from '../../../src/charts/benchmark/chart.js';
import { examples } from '../../../src/charts/benchmark/examples.js';
import { swarm } from '../../../src/charts/benchmark/swarm.js';
import { en } from '../../../src/charts/benchmark/words.en.js';
import { words as manyWords } from '../../../src/charts/benchmark/many.js';
import { words as rareWords } from '../../../src/charts/benchmark/rare-notes.js';
import { words as toldWords } from '../../../src/charts/benchmark/more.js';
import type { Drawing, Shape, TextShape } from '../../../src/core/drawing.js';
import { resolve } from '../../../src/core/resolve.js';
import { read } from '../../../src/data/read.js';
import { overlap } from '../../../src/kit/boxes.js';
import { light } from '../../../src/theme/palettes.js';
import { tableMeasure } from '../../../src/theme/width-table.js';
import { supports } from '../../../src/vega-lite/supports.js';
import { dutch, openText } from './read-chart.js';

const shapesOf = ({ guides, marks }: Drawing): readonly Shape[] =>
  [...guides, ...marks].flatMap(({ shapes }) => shapes);
const textsOf = (drawing: Drawing) => shapesOf(drawing).filter((shape) => shape.shape === 'text');

function boxOf({ text, x, y, size = 14, weight = 400, anchor = 'start' }: TextShape) {
  const width = tableMeasure(text, size, weight);
  const left = x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
  return { x: left, y: y - size * 0.8, width, height: size };
}

const example = (name: string) => {
  const found = examples.find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
};

describe('drawing', () => {
  for (const { name, data, options } of examples)
    for (const [width, textSize] of [
      [320, 14],
      [320, 20],
      [768, 14],
      [1440, 14],
    ] as const)
      it(`${name} at ${width} px, text of ${textSize} px: all within the picture, words apart, every region in the table`, async () => {
        const { draw, all } = await openText(data, options);
        const drawing = draw(width, textSize);
        const boxes = textsOf(drawing).map((shape) =>
          boxOf(shape.size === undefined ? { ...shape, size: textSize } : shape),
        );
        for (const box of boxes) {
          expect(box.x).toBeGreaterThanOrEqual(-1);
          expect(box.x + box.width).toBeLessThanOrEqual(width + 1);
          expect(box.y).toBeGreaterThanOrEqual(-2);
          expect(box.y + box.height).toBeLessThanOrEqual(drawing.height + 1);
        }
        for (const [at, box] of boxes.entries())
          for (const other of boxes.slice(at + 1)) expect(overlap(box, other, 2)).toBe(false);
        expect(tabulate(drawing).rows).toHaveLength(all.placed.length + all.absent.length);
        expect(new Set(drawing.marks.map(({ id }) => id)).size).toBe(drawing.marks.length);
        for (const { box, shapes } of drawing.marks)
          if (shapes.length > 0) expect(box.width * box.height).toBeGreaterThan(0);
        expect(JSON.stringify(drawing)).not.toMatch(/NaN|Infinity|null,null/);
      });

  it('is a strip from thirty on and ranked bars below, with ours in its place in the row', async () => {
    const strip = await openText(example('strip').data, { municipality: 'GM0344' });
    const dots = shapesOf(strip.draw()).filter((shape) => shape.shape === 'circle');
    expect(dots).toHaveLength(121);
    expect(dots.filter(({ fill }) => fill === 'category-1')).toHaveLength(1);
    const bars = await openText(example('in-the-province').data, example('in-the-province').options);
    const { marks } = bars.draw();
    const tops = marks.map(({ box }) => box.y);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    expect(marks.findIndex(({ id }) => id === 'region:GM0344') + 1).toBe(
      bars.all.placed.findIndex(({ key }) => key === 'GM0344') + 1,
    );
    const names = textsOf(bars.draw()).filter(({ weight, text }) => weight === 600 && text === 'Utrecht');
    expect(names).toHaveLength(1);
  });

  it('lets no two dots touch, and stands each where its figure is', async () => {
    const { draw, all } = await openText(example('strip').data, { municipality: 'GM0344' });
    const dots = draw(768).marks.flatMap(({ shapes }) => shapes.filter((shape) => shape.shape === 'circle'));
    for (const [at, a] of dots.entries())
      for (const b of dots.slice(at + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.r + b.r - 0.01);
    const [low, high] = [all.placed[0]?.value ?? 0, all.placed.at(-1)?.value ?? 0];
    const [from, to] = [dots[0]?.x ?? 0, dots.at(-1)?.x ?? 0];
    dots.forEach(({ x }, at) => {
      const value = all.placed[at]?.value ?? Number.NaN;
      expect(x).toBeCloseTo(from + ((value - low) / (high - low)) * (to - from), 3);
    });
  });

  it('has the same ids whatever the figures', async () => {
    const ids = async (text: string) =>
      (await openText(text))
        .draw()
        .marks.map(({ id }) => id)
        .sort();
    const text = 'gemeente;score\nZeist;3\nHouten;4\nBunnik;5';
    expect(await ids(text)).toEqual(await ids(text.replace('3', '9')));
    expect(await ids(text)).toEqual(['region:GM0312', 'region:GM0321', 'region:GM0355']);
  });

  it('is drawn by our own engine, and as a page changes it', async () => {
    for (const { data, options } of examples) {
      const { values, data: rows } = await openText(data, options);
      const frame = { width: 700, height: 480, theme: light, locale: dutch, measure: tableMeasure };
      const specification = await chart.specification?.(rows, values, frame);
      expect(supports(specification ?? {})).toMatchObject({ isSupported: true });
      expect(JSON.stringify(specification)).toContain('"values":');
    }
    const { data, options } = example('strip');
    const patched = await openText(data, { ...options, specPatch: '{"height": 400}' });
    const plain = await openText(data, options);
    expect(patched.draw().height - plain.draw().height).toBeGreaterThan(50);
  });
});

describe('bad input', () => {
  it('says which column is missing', async () => {
    const { data } = await read(new TextEncoder().encode('gemeente;opmerking\nZeist;goed'), {});
    const { problems } = resolve(chart, {}, data, '2026-11-22');
    expect(problems).toMatchObject([{ code: 'missing-channel', option: 'value' }]);
  });

  it('draws 10,000 rows of one period and of many', { timeout: 60_000 }, async () => {
    const many = Array.from({ length: 10_000 }, (_, at) => `Buurt ${at};${(at * 7919) % 5003},5`);
    const one = await openText(['buurt;score', ...many].join('\n'), { municipality: 'Buurt 77' });
    const drawing = one.draw();
    expect(one.all.placed).toHaveLength(10_000);
    expect(one.told[0]).toContain('van de 10.000 buurten');
    expect(drawing.height).toBeLessThan(500);
    expect(drawing.marks.map(({ id }) => id)).toEqual(['regions', 'region:buurt 77']);
    expect(tabulate(drawing).rows).toHaveLength(10_000);
    const years = Array.from(
      { length: 10_000 },
      (_, at) => `Plaats ${at % 340};${2000 + Math.floor(at / 340)};${at % 97},5`,
    );
    const several = await openText(['gemeente;jaar;score', ...years].join('\n'));
    expect(several.all.periods).toHaveLength(30);
  });

  it('shows hostile words as words', async () => {
    const { draw, told } = await openText(
      'gemeente;score\n<img src=x onerror=alert(1)>;3\n__proto__;4\nconstructor;5',
      {
        municipality: '__proto__',
      },
    );
    expect(draw().marks).toHaveLength(3);
    expect(told[0]).toContain('__proto__: 4');
  });

  it('draws equal figures, one figure and no figure', async () => {
    const equal = await openText(
      ['gemeente;score', ...Array.from({ length: 40 }, (_, at) => `Plaats ${at};5`)].join('\n'),
      {
        municipality: 'Plaats 3',
      },
    );
    expect(equal.told[0]).toBe('Plaats 3: 5. Dat is gedeeld de hoogste van de 40 gemeenten.');
    expect(JSON.stringify(equal.draw())).not.toContain('NaN');
  });
});

describe('swarm', () => {
  it('puts the first on the line and keeps all apart, alike on both sides', () => {
    const x = Array.from({ length: 200 }, (_, at) => (at * 37) % 101);
    const y = swarm(x, 6, 12);
    expect(y[0]).toBe(0);
    for (let a = 0; a < x.length; a++)
      for (let b = a + 1; b < x.length; b++)
        expect(Math.hypot((x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0))).toBeGreaterThan(
          (a === 0 ? 9 : 6) - 1e-3,
        );
  });
});

it('has the same words in both languages', () => {
  expect(Object.keys(en).sort()).toEqual(
    Object.keys({ ...chart.words.nl, ...toldWords, ...rareWords, ...manyWords }).sort(),
  );
});
