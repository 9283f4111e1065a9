import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tabulate } from '../../../src/access/tabulate.js';
import { chart } from '../../../src/charts/funding-flows/chart.js';
import { layersOf } from '../../../src/charts/funding-flows/layers.js';
import { numberColumn, textColumn, type Dataset, type Status } from '../../../src/core/dataset.js';
import { allMarks, type Box, type Drawing, type Shape, type TextShape } from '../../../src/core/drawing.js';
import { overlap } from '../../../src/kit/boxes.js';
import { tableMeasure } from '../../../src/theme/width-table.js';
import { drawn, dutch, valuesOf } from './ask.js';

interface Row {
  readonly names: readonly (string | null)[];
  readonly amount: number | null;
  readonly status: Status | undefined;
}

const name = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      'Rijk',
      'Provincie',
      'Gemeente Waterdorp',
      'EFRO',
      'ESF+',
      'A',
      'B',
      'C',
      'D>E',
      '*rest2',
      'overige (3)',
      'onbekend',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.string({ minLength: 1, maxLength: 80, unit: 'grapheme' }).filter((text) => text.trim() !== ''),
  },
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 400 }).map((number) => `Ontvanger ${number}`) },
);
const amount = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 5_000_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: -900_000, max: -1 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, null, 1e13, 1) },
);
const rowsOf = (stages: number, maxLength = 60) =>
  fc.array(
    fc.record({
      names: fc.tuple(...Array.from({ length: stages }, () => name)),
      amount,
      status: fc.constantFrom<Status | undefined>(
        undefined,
        undefined,
        undefined,
        'provisional',
        'suppressed',
        'unknown',
      ),
    }),
    { maxLength },
  );

function dataset(rows: readonly Row[], columns: readonly string[]): Dataset {
  const statuses = new Map<number, Status>();
  const amounts = rows.map(({ amount: value, status }, row) => {
    if (status) statuses.set(row, status);
    return status === 'suppressed' || status === 'unknown' ? null : value;
  });
  return {
    length: rows.length,
    metadata: {},
    columns: [
      ...columns.map((column, at) =>
        textColumn(
          column,
          rows.map(({ names }) => names[at] ?? null),
        ),
      ),
      numberColumn('bedrag', amounts, { unit: '€' }, statuses),
    ],
  };
}

const amountsOf = (data: Dataset) => Array.from(data.columns.at(-1)?.values as Float64Array);
const near = (a: number, b: number) =>
  expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(a), Math.abs(b)));

function* numbersIn(value: unknown): Generator<number> {
  if (typeof value === 'number') yield value;
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) yield* numbersIn(part);
}

function textBox(shape: TextShape): Box {
  const size = shape.size ?? 14;
  const width = tableMeasure(shape.text, size, shape.weight);
  const x = shape.x - (shape.anchor === 'end' ? width : shape.anchor === 'middle' ? width / 2 : 0);
  return { x, y: shape.y - size * 0.8, width, height: size };
}

function checkDrawing(drawing: Drawing, width: number): void {
  const marks = [...allMarks(drawing.marks)];
  const ids = marks.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(drawing.width).toBe(width);
  const shapes: Shape[] = [...drawing.guides.flatMap((guide) => guide.shapes), ...marks.flatMap((mark) => mark.shapes)];
  for (const number of numbersIn(shapes)) expect(Number.isFinite(number)).toBe(true);
  for (const shape of shapes) if (shape.shape === 'path') expect(shape.d).not.toMatch(/NaN|Infinity/);
  for (const { box } of marks) {
    for (const number of numbersIn(box)) expect(Number.isFinite(number)).toBe(true);
    expect(box.x).toBeGreaterThanOrEqual(-1);
    expect(box.y).toBeGreaterThanOrEqual(-1);
    expect(box.x + box.width).toBeLessThanOrEqual(width + 1);
    expect(box.y + box.height).toBeLessThanOrEqual(drawing.height + 1);
  }
  const texts = shapes.filter((shape) => shape.shape === 'text').map(textBox);
  for (const box of texts) {
    expect(box.x).toBeGreaterThanOrEqual(-1);
    expect(box.x + box.width).toBeLessThanOrEqual(width + 1);
  }
  texts.forEach((box, at) => {
    for (const other of texts.slice(at + 1)) expect(overlap(box, other, 1)).toBe(false);
  });
}

/** Node figures are the sums of the links that are drawn. */
function checkNodes(drawing: Drawing): void {
  const received = new Map<string, number>();
  const given = new Map<string, number>();
  const add = (sums: Map<string, number>, id: string, value: number) => sums.set(id, (sums.get(id) ?? 0) + value);
  for (const mark of drawing.marks) {
    if (!mark.ends) continue;
    add(given, mark.ends[0], Number(mark.datum[1]?.[1].value));
    add(received, mark.ends[1], Number(mark.datum[1]?.[1].value));
  }
  for (const mark of drawing.marks) {
    if (mark.kind === 'node')
      near(Number(mark.datum[1]?.[1].value), Math.max(received.get(mark.id) ?? 0, given.get(mark.id) ?? 0));
  }
}

function tableSums(drawing: Drawing, pick: (id: string) => boolean = () => true): { amount: number; rows: number } {
  const { columns, rows } = tabulate(drawing);
  const rowsAt = columns.findIndex((field) => field.name === dutch.say('field.rows'));
  const amountAt = columns.findIndex((field) => field.name === 'bedrag');
  const some = rows.filter(({ id }) => pick(id));
  const sum = (at: number) => some.reduce((total, { cells }) => total + Number(cells[at]?.value ?? 0), 0);
  return { amount: sum(amountAt), rows: sum(rowsAt) };
}

const width = fc.integer({ min: 280, max: 1200 });
const top = fc.integer({ min: 1, max: 12 });
const view = fc.constantFrom('auto', 'bars', 'flow');
const open = fc.constantFrom('', '1', '2', '1,2,3');

describe('any links', () => {
  it('keeps every row and every euro, in the picture or in the table', async () => {
    await fc.assert(
      fc.asyncProperty(rowsOf(2), width, top, view, open, async (rows, px, count, form, opened) => {
        const data = dataset(rows, ['van', 'naar']);
        const options = { top: count, view: form, open: opened };
        const drawing = await drawn(data, options, px);
        checkDrawing(drawing, px);
        if (drawing.walk === 'layers') checkNodes(drawing);
        const sums = tableSums(drawing);
        expect(sums.rows).toBe(data.length);
        near(
          sums.amount,
          amountsOf(data).reduce((total, value) => total + (Number.isNaN(value) ? 0 : value), 0),
        );
        const missing = amountsOf(data).filter(Number.isNaN).length;
        const noted = drawing.notes.filter(({ kind }) => kind === 'note.no-amount' || kind === 'note.secret-amount');
        expect(noted.reduce((total, { facts }) => total + Number(facts['count']), 0)).toBe(missing);
      }),
      { numRuns: 100 },
    );
  });

  it('says totals that equal independent sums when nothing passes on', () => {
    fc.assert(
      fc.property(rowsOf(2), (rows) => {
        const apart = rows.map((row) => ({ ...row, names: [`v ${row.names[0] ?? ''}`, `n ${row.names[1] ?? ''}`] }));
        const data = dataset(apart, ['van', 'naar']);
        const nets = new Map<string, number>();
        amountsOf(data).forEach((value, row) => {
          const key = JSON.stringify(
            apart[row]?.names.map((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim()),
          );
          if (!Number.isNaN(value)) nets.set(key, (nets.get(key) ?? 0) + value);
        });
        // All rows together; where corrections outweigh the rest, what is above zero.
        const all = [...nets.values()].reduce((sum, net) => sum + net, 0);
        const total = all > 0 ? all : [...nets.values()].reduce((sum, net) => sum + Math.max(0, net), 0);
        const said = chart.insights(data, valuesOf(data)).find(({ kind }) => kind === 'total')?.facts['amount'];
        near(said === undefined ? 0 : (said as { value: number }).value, total);
      }),
      { numRuns: 100 },
    );
  });

  it('never leaves a circle', () => {
    const arrow = fc.record({
      from: fc.nat(12).map(String),
      to: fc.nat(12).map(String),
      amount: fc.integer({ min: 1, max: 99 }),
    });
    fc.assert(
      fc.property(fc.array(arrow, { maxLength: 60 }), (all) => {
        const arrows = all.filter(({ from, to }) => from !== to);
        const { layer, forward, back } = layersOf(arrows);
        expect(forward.length + back.length).toBe(arrows.length);
        for (const { from, to } of forward) expect(layer.get(from)).toBeLessThan(layer.get(to) ?? -1);
      }),
    );
  });

  it('leaves links without a circle alone', () => {
    const arrow = fc.record({
      from: fc.nat(9),
      by: fc.integer({ min: 1, max: 5 }),
      amount: fc.integer({ min: 1, max: 99 }),
    });
    fc.assert(
      fc.property(fc.array(arrow, { maxLength: 40 }), (all) => {
        const arrows = all.map(({ from, by, amount: value }) => ({
          from: String(from),
          to: String(from + by),
          amount: value,
        }));
        expect(layersOf(arrows).back).toEqual([]);
      }),
    );
  });
});

it('orders a chain and a circle of twenty thousand links, listed from the end, in a second', () => {
  const length = 20_000;
  const links = (circle: boolean) =>
    Array.from({ length }, (_, at) => ({
      from: String(length - at),
      to: String(circle ? ((length - at) % length) + 1 : length - at + 1),
      amount: 1 + ((at * 7919) % 1000),
    }));
  const [chain, circle] = [layersOf(links(false)), layersOf(links(true))];
  expect(chain.back).toEqual([]);
  expect(chain.layer.get(String(length + 1))).toBe(length);
  expect(circle.back.map(({ amount }) => amount)).toEqual([1]);
});

describe('any stages', () => {
  it('keeps every row and every euro between each pair of stages', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 2, max: 5 }).chain((stages) => rowsOf(stages, 40)),
        width,
        top,
        view,
        open,
        async (rows, px, count, form, opened) => {
          if (rows.length === 0) return;
          const columns = ['fonds', 'programma', 'thema', 'soort', 'wie'].slice(0, rows[0]?.names.length);
          const data = dataset(rows, columns);
          const drawing = await drawn(data, { stages: columns, top: count, view: form, open: opened }, px);
          checkDrawing(drawing, px);
          if (drawing.walk === 'layers') checkNodes(drawing);
          const sum = amountsOf(data).reduce((total, value) => total + (Number.isNaN(value) ? 0 : value), 0);
          for (let stage = 1; stage < columns.length; stage++) {
            const prefix = stage === 1 ? 'link:' : `link${stage}:`;
            const sums = tableSums(drawing, (id) => id.startsWith('apart:') || id.startsWith(prefix));
            expect(sums.rows).toBe(data.length);
            near(sums.amount, sum);
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('draws two thousand recipients', async () => {
    const rows = Array.from({ length: 2000 }, (_, at) => ({
      names: [`Fonds ${at % 3}`, `Ontvanger ${at}`],
      amount: 1 + ((at * 7919) % 100_000),
      status: undefined,
    }));
    const data = dataset(rows, ['fonds', 'wie']);
    for (const px of [320, 768]) {
      const drawing = await drawn(data, { stages: ['fonds', 'wie'], open: '2' }, px);
      checkDrawing(drawing, px);
      expect(tabulate(drawing).rows).toHaveLength(2000);
    }
  });
});
