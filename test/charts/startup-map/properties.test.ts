import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chart } from '../../../src/charts/startup-map/chart.js';
import { allMarks, type Box, type Drawing, type Shape } from '../../../src/core/drawing.js';
import { numberColumn, textColumn, type Dataset } from '../../../src/core/dataset.js';
import { overlap } from '../../../src/kit/boxes.js';
import { boundariesOf, exampleNamed, frameOf, valuesFor } from './drawing.js';

const areas = boundariesOf(exampleNamed('many').boundaries ?? '');

const row = fc.record({
  name: fc.option(fc.oneof(fc.string({ maxLength: 60, unit: 'grapheme' }), fc.constant('Zelfde naam'))),
  sector: fc.option(
    fc.constantFrom(
      'Digitaal',
      'Energie',
      'Water',
      'Bouw',
      'Zorg',
      'Mode',
      'Vervoer',
      'Voedsel',
      'Een heel lange naam van een sector die niet past in een legenda',
    ),
  ),
  founded: fc.option(fc.integer({ min: 1900, max: 2030 })),
  needs: fc.option(
    fc.constantFrom(
      'talent',
      'talent|ruimte',
      'kapitaal; netwerk',
      '|',
      'Een hele lange behoefte waar geen plaats voor is in een smalle balk',
    ),
  ),
  place: fc.oneof(
    {
      weight: 6,
      arbitrary: fc.tuple(fc.integer({ min: 97_000, max: 106_000 }), fc.integer({ min: 449_000, max: 454_000 })),
    },
    fc.constant([101_000, 451_000] as const),
    fc.constant([4.6, 52.04] as const),
    fc.constant([52.04, 4.6] as const),
    fc.tuple(fc.double(), fc.double()),
  ),
});

function datasetOf(rows: readonly (typeof row extends fc.Arbitrary<infer T> ? T : never)[]): Dataset {
  return {
    length: rows.length,
    metadata: {},
    columns: [
      textColumn(
        'naam',
        rows.map(({ name }) => name),
      ),
      textColumn(
        'sector',
        rows.map(({ sector }) => sector),
      ),
      numberColumn(
        'opgericht',
        rows.map(({ founded }) => founded),
      ),
      textColumn(
        'behoefte',
        rows.map(({ needs }) => needs),
      ),
      numberColumn(
        'x',
        rows.map(({ place }) => place[0]),
      ),
      numberColumn(
        'y',
        rows.map(({ place }) => place[1]),
      ),
    ],
  };
}

function numbersOf(shape: Shape): number[] {
  if (shape.shape === 'path') return (shape.d.match(/-?[\d.]+(?:e[+-]?\d+)?|NaN|Infinity/g) ?? []).map(Number);
  return Object.values(shape).flatMap((value: unknown) =>
    typeof value === 'number' ? [value] : value instanceof Float32Array ? Array.from(value) : [],
  );
}

function textBoxes({ guides, marks }: Drawing, measure: ReturnType<typeof frameOf>['measure']): Box[] {
  const shapes = [...guides.flatMap((guide) => guide.shapes), ...[...allMarks(marks)].flatMap((mark) => mark.shapes)];
  return shapes.flatMap((shape) => {
    if (shape.shape !== 'text') return [];
    const size = shape.size ?? 14;
    expect(size).toBeGreaterThanOrEqual(12);
    const width = measure(shape.text, size, shape.weight);
    const x = shape.anchor === 'end' ? shape.x - width : shape.anchor === 'middle' ? shape.x - width / 2 : shape.x;
    return [{ x, y: shape.y - size * 0.75, width, height: size }];
  });
}

describe('any data', () => {
  it('gives a drawing that is whole, within its frame and without a lost row', () => {
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 400 }),
        fc.integer({ min: 280, max: 1200 }),
        fc.double({ min: 1, max: 400, noNaN: true }),
        fc.boolean(),
        (rows, width, zoom, withAreas) => {
          const data = datasetOf(rows);
          const values = valuesFor(data, {
            zoom,
            center: '101000,451000',
            ...(withAreas ? { boundaries: areas } : {}),
          });
          const frame = frameOf(width);
          const drawing = chart.draw(data, values, frame);
          const marks = [...allMarks(drawing.marks)];
          expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length);
          for (const { shapes, box } of [...marks, ...drawing.guides.map((guide) => ({ ...guide, box: undefined }))]) {
            for (const shape of shapes) for (const value of numbersOf(shape)) expect(Number.isFinite(value)).toBe(true);
            if (!box || shapes.length === 0) continue;
            expect(box.x).toBeGreaterThanOrEqual(-0.01);
            expect(box.y).toBeGreaterThanOrEqual(-0.01);
            expect(box.x + box.width).toBeLessThanOrEqual(drawing.width + 1.01);
            expect(box.y + box.height).toBeLessThanOrEqual(drawing.height + 1.01);
          }
          const firms = marks.filter(({ kind }) => kind === 'firm');
          expect(firms).toHaveLength(rows.length);
          const boxes = textBoxes(drawing, frame.measure);
          boxes.forEach((one, at) => {
            expect(one.x).toBeGreaterThanOrEqual(-1);
            expect(one.x + one.width).toBeLessThanOrEqual(drawing.width + 1);
            for (const other of boxes.slice(at + 1)) expect(overlap(one, other, 1)).toBe(false);
          });
          const circles = drawing.marks.filter(
            ({ kind, shapes }) => (kind === 'group' || kind === 'firm') && shapes.length > 0,
          );
          circles.forEach(({ box: a }, at) => {
            for (const { box: b } of circles.slice(at + 1)) {
              const apart = Math.hypot(a.x + a.width / 2 - b.x - b.width / 2, a.y + a.height / 2 - b.y - b.height / 2);
              expect(apart).toBeGreaterThan((a.width + b.width) / 2);
            }
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('draws the same data the same way', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 60 }), (rows) => {
        const [one, two] = [datasetOf(rows), datasetOf(rows)].map((data) =>
          chart.draw(data, valuesFor(data, { boundaries: areas }), frameOf(600)),
        );
        expect(one).toEqual(two);
      }),
      { numRuns: 20 },
    );
  });
});
