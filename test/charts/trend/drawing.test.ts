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

  it('has the line to compare with and the numbers of the events in every small picture, and one list', async () => {
    const { drawing } = await drawn('multiples-and-events', 320);
    const lines = drawing.guides.filter(({ channel }) => channel.startsWith('lines-'));
    expect(lines.map(({ channel }) => channel)).toEqual(['lines-Oeverwaard', 'lines-Dijkstede', 'lines-Waterpoort']);
    for (const { shapes } of lines)
      expect(new Set(shapes.flatMap((shape) => (shape.shape === 'path' ? [shape.stroke] : [])))).toEqual(
        new Set(['category-1', 'subtle']),
      );
    const numbers = drawing.guides.filter(({ channel }) => channel.startsWith('events-'));
    expect(numbers).toHaveLength(3);
    const events = drawing.marks.filter(({ kind }) => kind === 'event');
    expect(events.map(({ id }) => id)).toHaveLength(2);
    // One scale: the same words on the vertical axis of each.
    const words = (name: string) =>
      drawing.guides
        .find(({ channel }) => channel === `y-${name}`)
        ?.shapes.flatMap((shape) => (shape.shape === 'text' ? [shape.text] : []));
    expect(words('Dijkstede')).toEqual(words('Oeverwaard'));
    // The figures of the country are in the table, though they have no place of their own.
    const country = drawing.marks.filter(({ id }) => id.startsWith('point:Nederland@'));
    expect(country).toHaveLength(36);
    expect(country.every(({ shapes }) => shapes.length === 0)).toBe(true);
  });

  it('never shows or tells a secret figure, nor its interval', async () => {
    const { data, values, told } = await openText(
      'jaar;aantal;ondergrens;bovengrens;status\n2023;11;9;13;\n2024;7777;7770;7790;geheim\n2025;12;10;14;',
    );
    const drawing = chart.draw(data, values, {
      width: 640,
      height: 480,
      theme: light,
      locale: dutch,
      measure: tableMeasure,
    });
    expect(JSON.stringify([told, drawing])).not.toContain('77');
  });

  it('draws 10,000 days, and hostile words as words', async () => {
    const day = (at: number) => new Date(Date.UTC(1998, 0, 1 + at)).toISOString().slice(0, 10);
    const rows = Array.from({ length: 10_000 }, (_, at) => `${day(at)};${(at * 7919) % 1000}`);
    const { data, values } = await openText(['dag;<script>alert(1)</script> __proto__', ...rows].join('\n'), {
      value: '<script>alert(1)</script> __proto__',
    });
    const frame = { width: 320, height: 480, theme: light, locale: dutch, measure: tableMeasure };
    const drawing = chart.draw(data, values, frame);
    expect(drawing.marks).toHaveLength(10_000);
    expect(JSON.stringify(drawing.guides)).toContain('<script>');
  });
});
