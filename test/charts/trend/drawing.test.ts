import { describe, expect, it } from 'vitest';
import { tabulate } from '../../../src/access/tabulate.js';
import { chart } from '../../../src/charts/trend/chart.js';
import { examples } from '../../../src/charts/trend/examples.js';
import { prepare } from '../../../src/charts/trend/prepare.js';
import type { Drawing, Shape, TextShape } from '../../../src/core/drawing.js';
import { overlap } from '../../../src/kit/boxes.js';
import { light } from '../../../src/theme/palettes.js';
import { tableMeasure } from '../../../src/theme/width-table.js';
import { dutch, openText } from './read-chart.js';

async function drawn(name: string, width: number) {
  const example = examples.find((one) => one.name === name);
  if (!example) throw new Error(name);
  const { data, values } = await openText(example.data, example.options);
  const frame = { width, height: 480, theme: light, locale: dutch, measure: tableMeasure };
  await chart.bring?.(data, values, width);
  return { drawing: chart.draw(data, values, frame), trend: prepare(data, values) };
}

const shapesOf = ({ guides, marks }: Drawing): readonly Shape[] =>
  [...guides, ...marks].flatMap(({ shapes }) => shapes);

function boxOf({ text, x, y, size = light.textSize, weight = 400, anchor = 'start' }: TextShape) {
  const width = tableMeasure(text, size, weight);
  return {
    x: x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0),
    y: y - size * 0.8,
    width,
    height: size,
  };
}

/** Ends of the straight parts of a path. */
const placesOf = (d: string) =>
  [...d.matchAll(/(-?[\d.]+)[\s,]+(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

describe('drawing', () => {
  for (const { name } of examples)
    for (const width of [320, 768, 1100])
      it(`${name} at ${width} px: everything within the picture, labels apart, the figures in the table`, async () => {
        const { drawing, trend } = await drawn(name, width);
        const texts = shapesOf(drawing).filter((shape) => shape.shape === 'text');
        for (const box of texts.map(boxOf)) {
          expect(box.x).toBeGreaterThanOrEqual(-1);
          expect(box.x + box.width).toBeLessThanOrEqual(width + 1);
          expect(box.y + box.height).toBeLessThanOrEqual(drawing.height + 1);
        }
        const ends = drawing.guides
          .filter(({ channel }) => channel === 'labels')
          .flatMap(({ shapes }) => shapes.flatMap((shape) => (shape.shape === 'text' ? [boxOf(shape)] : [])));
        for (const [at, box] of ends.entries())
          for (const other of ends.slice(at + 1)) expect(overlap(box, other, 1)).toBe(false);
        const points = trend.lines.reduce((sum, line) => sum + line.points.length, 0);
        const events = drawing.marks.filter(({ kind }) => kind === 'event').length;
        expect(tabulate(drawing).rows).toHaveLength(points + events);
        expect(new Set(drawing.marks.map(({ id }) => id)).size).toBe(drawing.marks.length);
        expect(JSON.stringify(shapesOf(drawing))).not.toMatch(/NaN|Infinity/);
      });

  it('has its points where the lines of the specification run', async () => {
    for (const name of ['unemployment', 'target-path', 'forecast', 'interval-and-gaps', 'index', 'events']) {
      const { drawing } = await drawn(name, 700);
      const lines = drawing.guides.find(({ channel }) => channel === 'lines')?.shapes ?? [];
      const places = lines.flatMap((shape) =>
        shape.shape === 'path' ? placesOf(shape.d) : shape.shape === 'circle' ? [[shape.x, shape.y] as const] : [],
      );
      const latest = drawing.marks
        .filter(({ kind }) => kind === 'point')
        .flatMap(({ shapes }) => shapes.filter((shape) => shape.shape === 'circle'));
      expect(latest.length).toBeGreaterThan(0);
      // Lines of a grid stand half a pixel off, to be sharp.
      for (const { x, y } of latest)
        expect(Math.min(...places.map(([px, py]) => Math.hypot(px - x, py - y))), `${name} ${x} ${y}`).toBeLessThan(
          0.8,
        );
    }
  });

  it('has the words of events beside their numbers where there is room, in a list on a phone', async () => {
    const wide = await drawn('events', 1100);
    const narrow = await drawn('events', 320);
    const list = ({ drawing }: typeof wide) => drawing.guides.some(({ channel }) => channel === 'events');
    expect([list(wide), list(narrow)]).toEqual([false, true]);
    const words = (one: typeof wide) =>
      shapesOf(one.drawing)
        .flatMap((shape) => (shape.shape === 'text' ? [shape.text] : []))
        .join(' ');
    for (const one of [wide, narrow]) expect(words(one)).toContain('De raad');
    expect(words(narrow)).toContain('16 mei 2023');
  });
});
