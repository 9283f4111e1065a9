import { describe, expect, it } from 'vitest';
import { tabulate } from '../../../src/access/tabulate.js';
import { examples } from '../../../src/charts/transition-matrix/examples.js';
import { prepare } from '../../../src/charts/transition-matrix/prepare.js';
import { overlap } from '../../../src/kit/boxes.js';
import { boxOf, shapesOf, textsOf } from './inspect.js';
import { openText } from './read-chart.js';

const exampleNamed = (name: string) => examples.find((one) => one.name === name) ?? examples[0];

async function opened(name: string, more = {}) {
  const example = exampleNamed(name);
  return openText(example?.data ?? '', { ...example?.options, ...more });
}

describe('drawing', () => {
  for (const { name } of examples)
    for (const [width, textSize] of [
      [320, 14],
      [320, 20],
      [768, 14],
      [768, 20],
      [1440, 14],
    ] as const)
      it(`${name} at ${width} px in letters of ${textSize}: all within the picture, no words over others, every pair in the table`, async () => {
        const { draw, data, values } = await opened(name);
        const drawing = draw(width, textSize);
        const boxes = textsOf(drawing).map(boxOf);
        for (const [at, box] of boxes.entries()) {
          const text = textsOf(drawing)[at]?.text;
          expect(box.x, text).toBeGreaterThanOrEqual(-1);
          expect(box.x + box.width, text).toBeLessThanOrEqual(width + 1);
          expect(box.y, text).toBeGreaterThanOrEqual(-1);
          expect(box.y + box.height, text).toBeLessThanOrEqual(drawing.height + 1);
        }
        const upright = textsOf(drawing).filter(({ angle = 0 }) => angle === 0);
        for (const [at, one] of upright.entries())
          for (const other of upright.slice(at + 1))
            expect(overlap(boxOf(one), boxOf(other), 1.5), `${one.text} / ${other.text}`).toBe(false);
        expect(new Set(drawing.marks.map(({ id }) => id)).size).toBe(drawing.marks.length);
        expect(JSON.stringify(shapesOf(drawing))).not.toMatch(/NaN|Infinity|null/);
        const pairs = prepare(data, values).rows.flatMap((row) => row.pairs).length;
        expect(tabulate(drawing).rows.filter(({ id }) => id.startsWith('pair:'))).toHaveLength(pairs);
        for (const { box, shapes } of drawing.marks)
          if (shapes.length > 0) expect(Math.min(box.width, box.height)).toBeGreaterThan(0);
      });

  it('has symbols with areas in proportion', async () => {
    const { draw } = await openText('maatregel;doel;aantal\nA;X;1\nA;Y;4\nB;X;16');
    for (const width of [320, 768]) {
      const radius = (id: string) => {
        const shape = draw(width).marks.find((mark) => mark.id === id)?.shapes[0];
        return shape?.shape === 'circle' ? shape.r : Number.NaN;
      };
      expect(radius('pair:["A","Y"]') / radius('pair:["A","X"]')).toBeCloseTo(2, 6);
      expect(radius('pair:["B","X"]') / radius('pair:["A","X"]')).toBeCloseTo(4, 6);
    }
  });

  it('shows by a sign where there is no support, where it is not known and where it cannot be', async () => {
    const { draw } = await opened('amounts');
    for (const width of [320, 768]) {
      const signOf = (id: string) =>
        draw(width)
          .marks.find((mark) => mark.id === `pair:${id}`)
          ?.shapes.map((shape) => (shape.shape === 'text' ? shape.text : shape.shape));
      expect(signOf('["Regels","Wonen"]')?.[0]).toBe('–');
      expect(signOf('["Voorlichting","Energie"]')?.[0]).toBe('?');
      expect(signOf('["Proef","Natuur"]')?.[0]).toBe('nvt');
    }
  });

  it('turns names of columns only where all fit, and is a list on a phone', async () => {
    const { draw } = await opened('wide');
    const turned = (width: number) => textsOf(draw(width)).filter(({ angle }) => angle).length;
    expect([turned(1440), turned(1100), turned(320)]).toEqual([0, 20, 0]);
    const names = textsOf(draw(320)).map(({ text }) => text);
    for (let at = 1; at <= 20; at++) expect(names).toContain(`Transitie met een naam ${at}`);
  });

  it('lists by row or by column on a phone', async () => {
    const first = async (listBy: string) => (await opened('strengths', { listBy })).draw(320).marks[0]?.kind;
    expect([await first('row'), await first('column')]).toEqual(['row', 'column']);
  });

  it('folds many rows away, keeps their figures in the table and opens on request', async () => {
    const folded = (await opened('many-rows')).draw(768);
    expect(folded.marks.filter(({ kind }) => kind === 'row')).toHaveLength(30);
    expect(folded.marks.at(-1)?.action).toEqual({ option: 'all', value: true });
    expect(
      (await opened('many-rows', { all: true })).draw(768).marks.filter(({ kind }) => kind === 'row'),
    ).toHaveLength(500);
  });

  it('draws what a page changes, and keeps the figures where a layer is taken away', async () => {
    const patched = await opened('strengths', { specPatch: { layer: null, mark: 'rect' } });
    expect(
      patched
        .draw(768)
        .marks.filter(({ kind }) => kind === 'pair')
        .every(({ shapes }) => shapes.length === 0),
    ).toBe(true);
    const other = await opened('strengths', {
      spec: { mark: { type: 'bar', color: 'category-3' }, encoding: { x: { field: 'column', type: 'nominal' } } },
    });
    expect(shapesOf(other.draw(768)).length).toBeGreaterThan(0);
  });

  it('takes hostile names', async () => {
    const names = [
      '__proto__',
      'constructor',
      '<script>alert(1)</script>',
      'a→b',
      '["A","X"]',
      '{names}',
      '😀'.repeat(40),
    ];
    const { draw, told } = await openText(
      [
        'project;thema;aantal',
        ...names.flatMap((row) =>
          names.map((column, at) => `"${row.replaceAll('"', '""')}";"${column.replaceAll('"', '""')}";${at + 1}`),
        ),
      ].join('\n'),
    );
    for (const width of [320, 1100]) {
      const { marks } = draw(width);
      expect(marks.filter(({ kind, shapes }) => kind === 'pair' && shapes.length > 0)).toHaveLength(49);
    }
    expect(told().length).toBeGreaterThan(0);
  });

  it('takes 10,000 rows of data', async () => {
    const text = [
      'project;thema;aantal',
      ...Array.from({ length: 10_000 }, (_, at) => `P${at % 3000};T${at % 7};${at % 11}`),
    ];
    const { draw, told } = await openText(text.join('\n'));
    const start = performance.now();
    expect(draw(1100).marks.length).toBeGreaterThan(30);
    expect(told().length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(8000);
  });
});
