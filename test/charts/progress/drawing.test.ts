import { describe, expect, it } from 'vitest';
import { tabulate } from '../../../src/access/tabulate.js';
import { chart } from '../../../src/charts/progress/chart.js';
import { examples } from '../../../src/charts/progress/examples.js';
import type { Drawing, Mark, Shape, TextShape } from '../../../src/core/drawing.js';
import { resolve } from '../../../src/core/resolve.js';
import { read } from '../../../src/data/read.js';
import { overlap } from '../../../src/kit/boxes.js';
import { light } from '../../../src/theme/palettes.js';
import { tableMeasure } from '../../../src/theme/width-table.js';
import { unitsOf } from '../../../src/vega-lite/normalise.js';
import { supports } from '../../../src/vega-lite/supports.js';
import { english, open, seed, wordsOf } from './read-chart.js';

const shapesOf = ({ guides, marks }: Drawing): readonly Shape[] =>
  [...guides, ...marks].flatMap(({ shapes }) => shapes);

function boxOf({ text, x, y, size = light.textSize, weight = 400, anchor = 'start' }: TextShape) {
  const width = tableMeasure(text, size, weight);
  return {
    x: x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0),
    y: y - size * 0.75,
    width,
    height: size,
  };
}

const bars = ({ shapes }: Mark) =>
  shapes.flatMap((shape) => (shape.shape === 'line' && (shape.strokeWidth ?? 0) > 10 ? [shape] : []));

const all = [
  ...examples,
  { name: 'seed', data: seed('collegeprogramma'), options: { date: '2026-09-30' } },
  { name: 'seed-scan', data: seed('gereedheid'), options: {} },
  { name: 'seed-levels', data: seed('vaardigheden'), options: {} },
];

describe('drawing', () => {
  for (const { name, data, options } of all)
    for (const [width, size] of [
      [320, 14],
      [320, 20],
      [768, 14],
      [1440, 14],
    ] as const)
      it(`${name} at ${width} px, letters of ${size} px: all within the picture, no words over words, every row in the table`, async () => {
        const opened = await open(data, options);
        for (const locale of [opened.locale, english]) {
          const drawing = opened.draw(width, size, locale);
          const texts = shapesOf(drawing).flatMap((shape) =>
            shape.shape === 'text' ? [boxOf({ ...shape, size: shape.size ?? size })] : [],
          );
          for (const box of texts) {
            expect(box.x).toBeGreaterThanOrEqual(-1);
            expect(box.x + box.width).toBeLessThanOrEqual(width + 1);
            expect(box.y + box.height).toBeLessThanOrEqual(drawing.height + 4);
          }
          for (const [at, box] of texts.entries())
            for (const other of texts.slice(at + 1, at + 40)) expect(overlap(box, other, 1)).toBe(false);
          expect(JSON.stringify(shapesOf(drawing))).not.toMatch(/NaN|Infinity|null/);
          expect(tabulate(drawing).rows).toHaveLength(opened.data.length);
          expect(new Set(drawing.marks.map(({ id }) => id)).size).toBe(drawing.marks.length);
          const unknown = /(insight|note|state|group|key|figures|done|left|list|levels|fold|field)\.[a-z]/;
          expect(wordsOf(drawing)).not.toMatch(unknown);
        }
      });

  it('draws the way to scale: half the way is half the track, going back lies left of the start', async () => {
    const { draw } = await open(
      'doel;beginstand;stand;streefwaarde\nHalf;100;150;200\nTerug;100;80;200\nOmlaag;80;50;40',
      { date: '2026-07-01' },
    );
    const [half, back, down] = draw().marks.map((mark) => bars(mark));
    const [track, way] = half ?? [];
    const extent = (track?.x2 ?? 0) - (track?.x1 ?? 0);
    expect(((way?.x2 ?? 0) - (way?.x1 ?? 0)) / extent).toBeCloseTo(0.5, 5);
    const [, wrong] = back ?? [];
    expect(((wrong?.x2 ?? 0) - (wrong?.x1 ?? 0)) / extent).toBeCloseTo(-0.2, 5);
    const [, lower] = down ?? [];
    expect(((lower?.x2 ?? 0) - (lower?.x1 ?? 0)) / extent).toBeCloseTo(0.75, 5);
  });

  it.each([
    [
      'plain goals',
      'doel;beginstand;stand;streefwaarde;begindatum;termijn\nA;0;5;20;2024;2027\nB;0;5;20;2024;2028',
      {},
    ],
    ['other goals', 'doel;stand;streefwaarde\nA;5;20\nB;5;20', {}],
    [
      'a title that a page adds',
      'doel;stand;streefwaarde\nA;5;20\nB;5;20',
      { specPatch: '{"encoding":{"y":{"axis":{"title":"Doelen","labels":false}}}}' },
    ],
  ])('draws bars beside the signs of their goals: %s', async (_, text, options) => {
    const { draw } = await open(text, options);
    for (const mark of draw(1000).marks) {
      const [, y] =
        /^M[\d.]+,([\d.]+)/.exec(mark.shapes.flatMap((one) => (one.shape === 'path' ? [one.d] : []))[0] ?? '') ?? [];
      expect(bars(mark).length).toBeGreaterThan(0);
      for (const bar of bars(mark)) expect(bar.y1).toBeCloseTo(Number(y), 3);
    }
  });

  it('has no bar, not even an empty one, where no figure is on the way', async () => {
    const { draw } = await open('doel;beginstand;stand;streefwaarde\nA;0;x;200\nB;0;.;200\nC;;84;40');
    for (const mark of draw().marks) expect(bars(mark)).toEqual([]);
  });

  it('tells every state by a form and a word besides its colour', async () => {
    const { draw } = await open(examples[0]?.data ?? '', examples[0]?.options);
    const words = wordsOf(draw());
    for (const word of ['behaald', 'op koers', 'achter', 'termijn voorbij', 'nog niet te zeggen', 'geheim'])
      expect(words).toContain(word);
  });

  it('puts those furthest behind first on request', async () => {
    const { draw } = await open(seed('collegeprogramma'), { date: '2026-09-30', order: 'behind' });
    expect(
      draw()
        .marks.slice(0, 2)
        .map(({ datum }) => datum[0]?.[1].value),
    ).toEqual(['Wachttijd voor een sociale huurwoning', 'Nieuwe woningen']);
  });

  it('keeps ten thousand goals in the table and draws the first sixty', async () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => `Doel ${at};0;${at % 120};100;2024;2028`);
    const { draw } = await open(`doel;beginstand;stand;streefwaarde;startjaar;doeljaar\n${rows.join('\n')}`);
    const drawing = draw();
    expect(drawing.marks).toHaveLength(61);
    expect(tabulate(drawing).rows).toHaveLength(10_000);
  });

  it('takes hostile words as words', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const { draw } = await open(
      `doel;stand;streefwaarde;programma\n${hostile};1;2;__proto__\n__proto__;1;2;constructor`,
    );
    expect(wordsOf(draw(1400))).toContain(hostile);
    expect(draw().marks).toHaveLength(2);
  });

  it('says which column is missing', async () => {
    const { data } = await read(new TextEncoder().encode('doel;stand\nA;3'), {});
    expect(resolve(chart, {}, data, '2026-11-22').problems).toEqual([{ code: 'missing-channel', option: 'target' }]);
  });
});

describe('the specification', () => {
  it('may be changed by a page', async () => {
    const { data } = await open('doel;beginstand;stand;streefwaarde\nHalf;0;50;100');
    const spec = (own: { layer: { name: string; mark: object }[] }) => ({
      ...own,
      layer: own.layer.map((layer) =>
        layer.name === 'way' ? { ...layer, mark: { ...layer.mark, strokeWidth: 30 } } : layer,
      ),
    });
    const { values } = resolve(chart, { spec }, data, '2026-11-22');
    for (let coming = chart.bring?.(data, values, 700); coming; coming = chart.bring?.(data, values, 700)) await coming;
    const frame = { width: 700, height: 400, theme: light, locale: english, measure: tableMeasure };
    const widths = shapesOf(chart.draw(data, values, frame)).flatMap((shape) =>
      shape.shape === 'line' ? [shape.strokeWidth] : [],
    );
    expect(widths).toContain(30);
  });

  for (const { name, data: text, options } of all)
    it(`of ${name} is drawn by our own engine, and goes along whole with its data`, async () => {
      const { data, values, locale } = await open(text, options);
      const frame = { width: 700, height: 400, theme: light, locale, measure: tableMeasure };
      const whole = (await chart.specification?.(data, values, frame)) ?? {};
      expect(supports(whole)).toEqual({ isSupported: true });
      expect(unitsOf(whole).length).toBeGreaterThan(1);
      expect(JSON.stringify(whole)).not.toMatch(/"category-\d"|NaN/);
      expect((whole['data'] as { values: unknown[] }).values.length).toBeGreaterThan(0);
    });
});

describe('a specification that only Vega can draw', () => {
  it.each(['collegeprogramma', 'gereedheid'])(
    'is drawn with names on its axis: %s',
    async (name) => {
      const { data, draw } = await open(seed(name), {
        date: '2026-09-30',
        specPatch: '{"params":[{"name":"p","value":3}]}',
      });
      const words = wordsOf(draw());
      expect(words).toContain(name === 'gereedheid' ? '2. Risico’s' : 'Restafval per inwoner');
      expect(data.length).toBeGreaterThan(0);
    },
    30_000,
  );

  it('that asks for a selection of points in all its layers at once is refused with the path of that', async () => {
    const opened = open(seed('collegeprogramma'), { specPatch: '{"params":[{"name":"p","select":"point"}]}' });
    await expect(opened).rejects.toMatchObject({ code: 'option', facts: { path: 'params[0].name', given: 'p' } });
  }, 30_000);
});
