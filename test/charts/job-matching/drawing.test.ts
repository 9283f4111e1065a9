import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tabulate } from '../../../src/access/tabulate.js';
import { chart } from '../../../src/charts/job-matching/chart.js';
import { prepare } from '../../../src/charts/job-matching/prepare.js';
import { numberColumn, textColumn, type Dataset, type Status } from '../../../src/core/dataset.js';
import { allMarks, type Box, type Drawing, type Shape } from '../../../src/core/drawing.js';
import { overlap } from '../../../src/kit/boxes.js';
import { tableMeasure } from '../../../src/theme/width-table.js';
import { open } from './read-chart.js';

const name = fc.oneof(
  fc.constantFrom(
    'Bakkers',
    'Onderhoudsmonteurs van zonnepanelen, warmtepompen en laadpalen',
    'Totaal',
    'Één',
    '<b>&"',
  ),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.integer({ min: 0, max: 400 }).map((at) => `Beroepsgroep ${at}`),
);
const count = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 2000 }) },
  { weight: 1, arbitrary: fc.constantFrom(-3, 9_000_000, 1e-9, 1e308, null) },
);
const status = fc.option(fc.constantFrom<Status>('suppressed', 'unknown', 'provisional', 'revised', 'forecast'), {
  nil: undefined,
  freq: 3,
});
const period = fc.constantFrom('2025-Q1', '2025-Q2', '2025-Q4', '2026-Q1', '2025', null);
const row = fc.record({ name, period, jobseekers: count, vacancies: count, first: status, second: status });
const table = fc.oneof(
  fc.array(row, { minLength: 1, maxLength: 30 }),
  fc.array(row, { minLength: 100, maxLength: 400 }),
);

type Row = typeof row extends fc.Arbitrary<infer T> ? T : never;

function statuses(rows: readonly Row[], pick: (one: Row) => Status | undefined): Map<number, Status> {
  return new Map(rows.flatMap((one, at) => (pick(one) ? [[at, pick(one)] as [number, Status]] : [])));
}

function datasetOf(rows: readonly Row[]): Dataset {
  return {
    length: rows.length,
    metadata: {},
    columns: [
      textColumn(
        'beroep',
        rows.map((one) => one.name),
      ),
      textColumn(
        'kwartaal',
        rows.map((one) => one.period),
        'period',
      ),
      numberColumn(
        'werkzoekenden',
        rows.map((one) => one.jobseekers),
        {},
        statuses(rows, (one) => one.first),
      ),
      numberColumn(
        'vacatures',
        rows.map((one) => one.vacancies),
        {},
        statuses(rows, (one) => one.second),
      ),
    ],
  };
}

function movesOf(rows: readonly Row[]): Dataset {
  return {
    length: rows.length,
    metadata: {},
    columns: [
      textColumn(
        'van',
        rows.map((one) => one.name),
      ),
      textColumn(
        'naar',
        rows.map((one, at) => rows[(at * 7) % rows.length]?.name ?? one.name),
      ),
      numberColumn(
        'aantal',
        rows.map((one) => one.jobseekers),
        {},
        statuses(rows, (one) => one.first),
      ),
    ],
  };
}

/** Whether a number can count people: whole numbers this large are no longer exact. */
function isCount(value: number | null): boolean {
  return value !== null && value >= 0 && value <= 2 ** 53 - 1;
}

function numbersIn(shape: Shape): number[] {
  if (shape.shape === 'path') return (shape.d.match(/-?(?:\d+\.?\d*(?:e[-+]?\d+)?|NaN|Infinity)/g) ?? []).map(Number);
  return Object.values(shape).filter((value) => typeof value === 'number');
}

function textBoxes(drawing: Drawing): (Box & { text: string })[] {
  const shapes = [...drawing.guides, ...allMarks(drawing.marks)].flatMap((part) => part.shapes);
  return shapes.flatMap((shape) => {
    if (shape.shape !== 'text' || !shape.text.trim()) return [];
    const size = shape.size ?? 14;
    const width = tableMeasure(shape.text, size, shape.weight ?? 400);
    const x = shape.x - (shape.anchor === 'end' ? width : shape.anchor === 'middle' ? width / 2 : 0);
    return [{ x, y: shape.y - size * 0.75, width, height: size * 0.95, text: shape.text }];
  });
}

function check(drawing: Drawing): void {
  const marks = [...allMarks(drawing.marks)];
  expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length);
  for (const part of [...drawing.guides, ...marks]) {
    for (const shape of part.shapes) for (const value of numbersIn(shape)) expect(Number.isFinite(value)).toBe(true);
  }
  for (const { box, id } of marks) {
    expect(Math.min(box.x, box.y), id).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width, id).toBeLessThanOrEqual(drawing.width + 0.01);
    expect(box.y + box.height, id).toBeLessThanOrEqual(drawing.height + 0.01);
  }
  const texts = textBoxes(drawing);
  for (const text of texts) {
    expect(text.x, text.text).toBeGreaterThanOrEqual(-1);
    expect(text.x + text.width, text.text).toBeLessThanOrEqual(drawing.width + 1);
    expect(text.y + text.height, text.text).toBeLessThanOrEqual(drawing.height + 1);
  }
  const sorted = [...texts].sort((a, b) => a.y - b.y);
  sorted.forEach((a, at) => {
    for (let next = at + 1; next < sorted.length; next++) {
      const b = sorted[next];
      if (!b || b.y > a.y + a.height) break;
      expect(overlap(a, b, 1), `“${a.text}” and “${b.text}”`).toBe(false);
    }
  });
}

const width = fc.constantFrom(280, 320, 480, 599, 600, 768, 1040);

describe('any drawing', () => {
  it('of occupations is finite, within its frame and without words over one another; every row is shown or told', async () => {
    const options = fc.record({
      view: fc.constantFrom('bars', 'trend'),
      sort: fc.constantFrom('tension', 'size', 'name'),
      top: fc.integer({ min: 2, max: 20 }),
      all: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(table, options, width, async (rows, asked, px) => {
        const { data, values, draw } = await open(datasetOf(rows), asked);
        const drawing = draw(px);
        check(drawing);
        expect(
          chart.insights(data, values).every(({ facts }) => Object.values(facts).every((fact) => !Number.isNaN(fact))),
        ).toBe(true);

        const { byPeriod, left } = prepare(data, values);
        const told = left.nameless + left.periodless + left.otherGrain + left.totals;
        const clean = (one: Row) => one.name.replace(/\s+/g, ' ').trim();
        const parts = [...byPeriod.values()].flat().reduce((sum, { jobseekers, name: of, period: at }) => {
          const mine = rows.filter((one) => clean(one) === of && one.period === at);
          const known = mine.filter((one) => isCount(one.jobseekers) && one.first !== 'suppressed');
          expect(jobseekers.missing).toBe(mine.length - known.length);
          const total = known.reduce((all, one) => all + (one.jobseekers ?? 0), 0);
          expect(jobseekers.known ?? 0).toBeCloseTo(total, 6);
          return sum + mine.length;
        }, 0);
        expect(parts + told).toBe(rows.length);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  it('has every occupation in its table, folded or not', async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.boolean(), async (rows, all) => {
        const { data, values, draw } = await open(datasetOf(rows), { all, top: 4 });
        const { byPeriod, latestComplete } = prepare(data, values);
        const names = tabulate(draw()).rows.map(({ cells }) => cells[0]?.value);
        const order = (list: readonly unknown[]) => list.map(String).sort((a, b) => (a < b ? -1 : 1));
        expect(order(names)).toEqual(order((byPeriod.get(latestComplete) ?? []).map((one) => one.name)));
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });

  it('of moves is finite, within its frame and without words over one another; the table adds up', async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 2, max: 15 }), width, async (rows, top, px) => {
        const { data, draw } = await open(movesOf(rows), { top });
        const drawing = draw(px);
        check(drawing);
        const column = data.columns[2];
        let expected = 0;
        rows.forEach((one, at) => {
          const ends = [data.columns[0]?.values[at], data.columns[1]?.values[at]].map((end) =>
            String(end ?? '').trim(),
          );
          if (ends.every(Boolean) && column && one.first !== 'suppressed' && isCount(one.jobseekers))
            expected += one.jobseekers ?? 0;
        });
        const { columns, rows: lines } = tabulate(drawing);
        const place = columns.findIndex((field) => field.name === 'aantal');
        const shown = lines.reduce((sum, { cells }) => sum + Number(cells[place]?.value ?? 0), 0);
        expect(shown).toBeCloseTo(expected, 3);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  it('of only secret numbers says so and draws no bar', async () => {
    const rows = [1, 2, 3].map((at): Row => ({
      name: `B${at}`,
      period: '2026-Q1',
      jobseekers: null,
      vacancies: null,
      first: 'suppressed',
      second: 'suppressed',
    }));
    const { draw } = await open(datasetOf(rows));
    const drawing = draw(320);
    check(drawing);
    expect(drawing.notes).toContainEqual({ kind: 'note.not-computed', facts: { count: 3, suppressed: 1 } });
    const words = drawing.marks.flatMap(({ shapes }) =>
      shapes.flatMap((shape) => (shape.shape === 'text' ? [shape.text] : [])),
    );
    expect(words.filter((word) => word === 'geheim')).toHaveLength(6);
    expect(words).not.toContain('0');
  });

  it('writes a long name whole where its bar is short', async () => {
    const long = 'Secretarieel medewerkers en managementondersteuners op kantoor';
    const row: Omit<Row, 'name' | 'jobseekers'> = {
      period: '2026-Q1',
      vacancies: 60,
      first: undefined,
      second: undefined,
    };
    const { draw } = await open(
      datasetOf([
        { ...row, name: 'Bakkers', jobseekers: 1100 },
        { ...row, name: long, jobseekers: 40 },
      ]),
    );
    for (const px of [320, 480, 600, 768, 1040]) {
      const drawing = draw(px);
      check(drawing);
      const shapes = drawing.marks.find(({ id }) => id === `occupation:${long}`)?.shapes ?? [];
      const words = shapes.flatMap((shape) => (shape.shape === 'text' ? [shape.text] : [])).join(' ');
      expect(words, `at ${px} px`).toContain(long);
      if (px > 600) expect(textBoxes(drawing).map(({ text }) => text)).toContain(long);
    }
  });

  it('opens a fold by an action and keeps both ends of the tension in sight', async () => {
    const rows = Array.from({ length: 93 }, (_, at): Row => ({
      name: `B${at}`,
      period: '2026-Q1',
      jobseekers: 100,
      vacancies: at * 8,
      first: undefined,
      second: undefined,
    }));
    const { draw } = await open(datasetOf(rows));
    const marks = draw().marks;
    const fold = marks.find(({ kind }) => kind === 'fold');
    expect(fold?.action).toEqual({ option: 'all', value: true });
    expect(fold?.marks).toHaveLength(81);
    expect(marks[0]?.id).toBe('occupation:B92');
    expect(marks.at(-1)?.id).toBe('occupation:B0');
    expect((await open(datasetOf(rows), { all: true })).draw().marks).toHaveLength(93);
  });

  it('has one fold, between the two ends, that holds what cannot be computed too', async () => {
    const rows = Array.from({ length: 40 }, (_, at): Row => ({
      name: `B${at}`,
      period: '2026-Q1',
      jobseekers: 100,
      vacancies: at * 8,
      first: at % 10 === 0 ? 'suppressed' : undefined,
      second: undefined,
    }));
    const { draw } = await open(datasetOf(rows));
    const marks = draw().marks;
    expect(marks.map(({ kind }) => kind)).toEqual([
      ...Array<string>(6).fill('occupation'),
      'fold',
      ...Array<string>(6).fill('occupation'),
    ]);
    expect(marks[6]?.marks).toHaveLength(28);
    expect(marks[6]?.datum[0]?.[1].value).toBe('24 beroepen hiertussen, 4 niet te berekenen');
  });
});
