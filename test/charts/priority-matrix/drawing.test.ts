import { describe, expect, it } from 'vitest';
import { tabulate } from '../../../src/access/tabulate.js';
import { examples } from '../../../src/charts/priority-matrix/examples.js';
import { prepare } from '../../../src/charts/priority-matrix/prepare.js';
import type { Box, Drawing } from '../../../src/core/drawing.js';
import { overlap } from '../../../src/kit/boxes.js';
import { boxOf, shapesOf, textsOf } from './inspect.js';
import { openText } from './read-chart.js';

async function opened(name: string, more = {}) {
  const example = examples.find((one) => one.name === name);
  return openText(example?.data ?? '', { ...example?.options, ...more });
}

/** What the dots cover, without what is only there to point at. */
const dotsOf = ({ marks }: Drawing): readonly Box[] =>
  marks.flatMap(({ shapes: [shape] }) =>
    shape?.shape === 'circle'
      ? [{ x: shape.x - shape.r, y: shape.y - shape.r, width: 2 * shape.r, height: 2 * shape.r }]
      : [],
  );

describe('drawing', () => {
  for (const { name } of examples)
    for (const [width, textSize] of [
      [320, 14],
      [320, 20],
      [768, 14],
      [768, 20],
      [1440, 14],
    ] as const)
      it(`${name} at ${width} px in letters of ${textSize}: labels apart from each other, dots, quadrants and edges`, async () => {
        const { draw, data, values } = await opened(name);
        const drawing = draw(width, textSize);
        const texts = textsOf(drawing);
        for (const text of texts) {
          const box = boxOf(text);
          expect(box.x, text.text).toBeGreaterThanOrEqual(-1);
          expect(box.x + box.width, text.text).toBeLessThanOrEqual(width + 1);
          expect(box.y + box.height, text.text).toBeLessThanOrEqual(drawing.height + 1);
        }
        for (const [at, one] of texts.entries())
          for (const other of texts.slice(at + 1))
            expect(overlap(boxOf(one), boxOf(other), 1), `${one.text} / ${other.text}`).toBe(false);
        const dots = dotsOf(drawing);
        for (const text of texts)
          for (const dot of dots) {
            const box = boxOf(text);
            // A dot is round: its corners do not count.
            const r = dot.width / 2;
            const across = Math.max(box.x - (dot.x + r), 0, dot.x + r - (box.x + box.width));
            const down = Math.max(box.y - (dot.y + r), 0, dot.y + r - (box.y + box.height));
            expect(Math.hypot(across, down), text.text).toBeGreaterThan(r - 1);
          }
        expect(new Set(drawing.marks.map(({ id }) => id)).size).toBe(drawing.marks.length);
        expect(JSON.stringify(shapesOf(drawing))).not.toMatch(/NaN|Infinity/);
        const { items } = prepare(data, values);
        expect(tabulate(drawing).rows.filter(({ id }) => id.startsWith('item:'))).toHaveLength(items.length);
        const words = texts.map(({ text }) => text).join(' ');
        if (items.length < 40)
          for (const { name: item } of items) for (const word of item.split(' ')) expect(words).toContain(word);
      });

  it('has names beside the dots where there is room, and numbers with a list on a phone', async () => {
    const { draw } = await opened('participation');
    const list = (width: number) => draw(width).guides.some(({ channel }) => channel === 'list');
    expect([list(1100), list(768), list(320)]).toEqual([false, false, true]);
  });

  it('names all four quadrants at every width, and how many are in them in the list', async () => {
    const { draw } = await opened('ties');
    for (const width of [320, 768, 1440]) {
      const words = textsOf(draw(width))
        .map(({ text }) => text)
        .join(' ');
      for (const name of ['Begin hier', 'Doe het erbij', 'Niet nu']) expect(words).toContain(name);
    }
    expect(textsOf(draw(320)).map(({ text }) => text)).toContain('Begin hier (3)');
  });

  it('folds a long list and opens it on request', async () => {
    const folded = (await opened('many-items')).draw(768);
    expect(folded.marks.at(-1)?.action).toEqual({ option: 'all', value: true });
    expect(folded.height).toBeLessThan(2000);
    const whole = (await opened('many-items', { all: true })).draw(768);
    expect(textsOf(whole).map(({ text }) => text)).toContain('Project nummer 499');
    expect(whole.marks.some(({ kind }) => kind === 'fold')).toBe(false);
  });

  it('keeps numbers apart from each other and from the lines between quadrants', async () => {
    for (const name of ['many-items', 'ties']) {
      const drawing = (await opened(name)).draw(320);
      const numbers = drawing.marks.flatMap(({ shapes }) =>
        shapes.flatMap((one) => (one.shape === 'text' ? [one] : [])),
      );
      const boxes = numbers.map(boxOf);
      expect(boxes.length).toBeGreaterThan(3);
      for (const [at, one] of boxes.entries())
        for (const other of boxes.slice(at + 1)) expect(overlap(one, other, -4)).toBe(false);
      const lines = drawing.guides.flatMap(({ channel, shapes }) => (channel.startsWith('split') ? shapes : []));
      expect(lines).toHaveLength(2);
      if (name === 'ties')
        for (const line of lines)
          for (const box of boxes) {
            if (line.shape !== 'line') throw new Error(line.shape);
            const [x, y] = [Math.min(line.x1, line.x2), Math.min(line.y1, line.y2)];
            const width = Math.abs(line.x2 - line.x1);
            expect(overlap(box, { x, y, width, height: Math.abs(line.y2 - line.y1) }, -2)).toBe(false);
          }
    }
  });

  it('has no heading in a folded list without a name below it', async () => {
    const { draw } = await opened('many-items');
    const list = draw(320).guides.find(({ channel }) => channel === 'list');
    const headings = list?.shapes.filter((shape) => shape.shape === 'text' && shape.weight === 600) ?? [];
    // All forty that it names are in the quadrant to begin in.
    expect(headings.map((shape) => shape.shape === 'text' && shape.text)).toEqual([
      expect.stringMatching(/^Begin hier \(\d+\)$/),
    ]);
  });

  it('has dots with areas in proportion to a size', async () => {
    const { draw } = await openText('naam;risico;waarde;budget\nA;1;1;100\nB;2;4;400\nC;4;4;');
    const r = (id: string) => {
      const shape = draw(768).marks.find((mark) => mark.id === id)?.shapes[0];
      return shape?.shape === 'circle' ? shape.r : Number.NaN;
    };
    expect(r('item:B') / r('item:A')).toBeCloseTo(2, 6);
    expect(draw(768).marks.find(({ id }) => id === 'item:C')?.shapes[0]).toMatchObject({ fill: 'none' });
  });

  it('draws what a page changes', async () => {
    const patched = await opened('ties', { specPatch: { height: 200, layer: [{ name: 'items', mark: 'point' }] } });
    const { guides, marks } = patched.draw(768);
    expect(guides.length + marks.length).toBeGreaterThan(0);
  });

  it('takes hostile names and names that occur twice', async () => {
    const names = ['__proto__', 'constructor', '<b>x</b>', '{names}', 'Zelfde', 'Zelfde', 'w'.repeat(200)];
    const { draw } = await openText(
      ['naam;risico;waarde', ...names.map((name, at) => `${name};${(at % 4) + 1};${(at % 3) + 2}`)].join('\n'),
    );
    for (const width of [320, 768]) expect(tabulate(draw(width)).rows.map(({ id }) => id)).toHaveLength(7);
  });

  it('takes 10,000 rows of data', async () => {
    const text = [
      'naam;risico;waarde',
      ...Array.from({ length: 10_000 }, (_, at) => `N${at};${(at * 37) % 101};${(at * 53) % 97}`),
    ];
    const { draw, told } = await openText(text.join('\n'));
    const start = performance.now();
    expect(draw(1100).marks.length).toBeGreaterThan(5000);
    expect(told()).toHaveLength(3);
    expect(performance.now() - start).toBeLessThan(8000);
  });
});
