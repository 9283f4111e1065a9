import fc from 'fast-check';
import * as vega from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { beforeAll, describe, expect, it } from 'vitest';
import { PeilError } from '../../src/core/error.js';
import { mark, rowsFrom, statusOf, type Row } from '../../src/vega-lite/rows.js';
import { applyTransforms } from '../../src/vega-lite/transform/apply-transforms.js';
import { binsFor } from '../../src/vega-lite/transform/bin.js';
import { timeOf } from '../../src/vega-lite/transform/time-of.js';
import { partsFor } from '../../src/vega-lite/parts/parts-for.js';
import { parts } from '../../src/vega-lite/parts/parts.js';
import { kindOf } from '../../src/vega-lite/transform/kind-of.js';

beforeAll(async () => {
  await Promise.all(Object.values(parts).map(async (part) => part.bring()));
});

/** The rows that Vega itself makes of values with transforms; times as ms. */
async function byVega(values: readonly object[], transform: readonly object[]): Promise<Row[]> {
  const spec = { data: { values, name: 'given' }, transform, mark: 'point', encoding: {} } as unknown as TopLevelSpec;
  const made = compile(spec, { logger: vega.logger(vega.Error) }).spec;
  const view = await new vega.View(vega.parse(made), { renderer: 'none', logLevel: vega.Error }).runAsync();
  return (view.data(made.data?.at(-1)?.name ?? '') as Row[]).map(plain);
}

function plain(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, value instanceof Date ? value.getTime() : (value ?? null)]),
  );
}

const ours = (values: readonly object[], transform: readonly object[]): Row[] =>
  applyTransforms(rowsFrom(values), transform).map(plain);

async function same(values: readonly object[], ...transform: object[]): Promise<Row[]> {
  const made = ours(values, transform);
  const theirs = await byVega(values, transform);
  expect(made).toHaveLength(theirs.length);
  for (const [at, row] of theirs.entries()) {
    for (const [name, value] of Object.entries(row)) {
      const found = made[at]?.[name] ?? null;
      // Vega reads a date where it stands; ours stays as it was written until it is used.
      const alike = typeof value === 'number' && typeof found === 'string' ? timeOf(found) : found;
      if (typeof value === 'number') expect(alike, `${name} of row ${at}`).toBeCloseTo(value, 9);
      else expect(alike, `${name} of row ${at}`).toEqual(value);
    }
  }
  return made;
}

const people = [
  { place: 'A', kind: 'x', year: 2020, value: 4, date: '2020-02-29' },
  { place: 'B', kind: 'y', year: 2020, value: 7, date: '2020-03-01' },
  { place: 'A', kind: 'y', year: 2021, value: 1.5, date: '2021-12-31' },
  { place: 'B', kind: 'x', year: 2021, value: 7, date: '2021-01-01' },
  { place: 'C', kind: 'x', year: 2021, value: -3, date: '2021-07-15T13:45:30' },
  { place: 'A', kind: 'x', year: 2022, value: 4, date: '2022-05-05T23:59:59' },
];

const holed = [...people, { place: 'C', kind: 'y', year: 2022, value: null, date: null }, { place: 'D', value: null }];

describe('filter, as Vega', () => {
  it.each([
    ['equal', { field: 'place', equal: 'A' }],
    ['lt', { field: 'value', lt: 4 }],
    ['lte', { field: 'value', lte: 4 }],
    ['gt', { field: 'value', gt: 1.5 }],
    ['gte', { field: 'value', gte: 4 }],
    ['range', { field: 'value', range: [1, 4] }],
    ['open range', { field: 'value', range: [2, null] }],
    ['oneOf', { field: 'place', oneOf: ['A', 'C'] }],
    [
      'and, or, not',
      { or: [{ and: [{ field: 'place', equal: 'A' }, 'datum.year > 2020'] }, { not: { field: 'value', lt: 7 } }] },
    ],
    ['expression', "datum.place === 'B' && year(datum.date) == 2021"],
    ['year', { timeUnit: 'year', field: 'date', equal: 2021 }],
    ['month by name', { timeUnit: 'month', field: 'date', oneOf: ['march', 'dec'] }],
    [
      'date range',
      {
        timeUnit: 'yearmonth',
        field: 'date',
        range: [
          { year: 2020, month: 3 },
          { year: 2021, month: 'jul' },
        ],
      },
    ],
    ['date lt', { field: 'date', lt: { year: 2021 } }],
  ])('%s', async (_, filter) => {
    const made = await same(
      people.map(({ date, ...row }) => ({ ...row, date })),
      { filter },
    );
    expect(made.length).toBeGreaterThan(0);
    expect(made.length).toBeLessThan(people.length);
  });

  it('keeps valid values', async () => {
    expect(await same(holed, { filter: { field: 'value', valid: true } })).toHaveLength(6);
    expect(await same(holed, { filter: { field: 'value', valid: false } })).toHaveLength(2);
  });

  it('a missing value is less than nothing, where Vega takes it for zero', async () => {
    const filter = { field: 'value', lt: 2 };
    expect(ours(holed, [{ filter }]).map((row) => row['value'])).toEqual([1.5, -3]);
    expect((await byVega(holed, [{ filter }])).map((row) => row['value'])).toEqual([1.5, -3, null, null]);
  });
});

const ops = ['count', 'valid', 'missing', 'distinct', 'sum', 'product', 'mean', 'average', 'median', 'q1', 'q3'];
const spread = ['min', 'max', 'variance', 'variancep', 'stdev', 'stdevp', 'stderr'];
const all = [...ops, ...spread].map((op) => ({ op, field: 'value', as: op }));

describe('aggregate and joinaggregate, as Vega', () => {
  it('every operation, by group', () => same(holed, { aggregate: all, groupby: ['place'] }));
  it('every operation, over all', () => same(holed, { aggregate: all }));
  it('names of its own', async () => {
    const aggregate = [{ op: 'sum', field: 'value' }, { op: 'count' }, { op: 'mean', field: 'value' }];
    expect((await byVega(people, [{ aggregate, groupby: ['kind'] }]))[0]).toMatchObject({ sum_value: 19 - 7 });
    const [first] = ours(people, [{ aggregate: aggregate.map((one) => ({ ...one })), groupby: ['kind'] }]);
    expect(first).toEqual({ kind: 'x', sum_value: 12, __count: 4, mean_value: 3 });
  });
  it('joins', () => same(holed, { joinaggregate: all, groupby: ['kind'] }));
  it('argmin and argmax give the row', async () => {
    const aggregate = [
      { op: 'argmin', field: 'value', as: 'low' },
      { op: 'argmax', field: 'value', as: 'high' },
    ];
    const [made] = ours(people, [{ aggregate }]);
    const [theirs] = await byVega(people, [{ aggregate }]);
    expect(made?.['low']).toEqual({ ...(theirs?.['low'] as object) });
    expect(made?.['high']).toEqual({ ...(theirs?.['high'] as object) });
  });
  it('gives null for the sum of nothing, in Vega 0 or undefined', () => {
    expect(ours([{ a: null }], [{ aggregate: [{ op: 'sum', field: 'a', as: 's' }] }])).toEqual([{ s: null }]);
  });
  it('agrees on any numbers', async () => {
    const value = fc.option(fc.integer({ min: -1000, max: 1000 }), { nil: null });
    const rows = fc.array(fc.record({ place: fc.constantFrom('p', 'q', 'r'), value }), { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(rows, async (values) => {
        const few = all.filter(({ op }) => op !== 'product');
        await same(values, { aggregate: few, groupby: ['place'] });
      }),
      { numRuns: 15 },
    );
  });
});

describe('window, as Vega', () => {
  const sorted = { sort: [{ field: 'year' }, { field: 'value', order: 'descending' }] };
  const ranks = ['row_number', 'rank', 'dense_rank', 'percent_rank', 'cume_dist'].map((op) => ({ op, as: op }));
  const near = ['lag', 'lead', 'first_value', 'last_value', 'prev_value', 'next_value'];
  const neighbours = near.map((op) => ({ op, field: 'value', as: op }));
  const more = [
    { op: 'ntile', param: 3, as: 'ntile' },
    { op: 'nth_value', field: 'value', param: 2, as: 'nth' },
    { op: 'lag', field: 'value', param: 2, as: 'lag2' },
  ];
  const sums = ['sum', 'mean', 'count', 'min', 'max', 'median'].map((op) => ({ op, field: 'value', as: op }));

  // Vega keeps a least or most that has left the frame, so these are told by hand below.
  const moving = sums.filter(({ op }) => op !== 'min' && op !== 'max');

  it.each([
    ['ranks and neighbours', { window: [...ranks, ...neighbours, ...more], ...sorted }],
    ['in groups', { window: [...ranks, ...neighbours, ...more], ...sorted, groupby: ['kind'] }],
    ['with peers', { window: [...ranks, ...sums], sort: [{ field: 'value' }] }],
    ['without peers', { window: [...ranks, ...sums], sort: [{ field: 'value' }], ignorePeers: true }],
    ['without order', { window: [...ranks, ...sums, ...neighbours] }],
    ['a moving frame', { window: [...moving, ...neighbours], frame: [-1, 1], ...sorted }],
    ['a frame behind', { window: moving, frame: [-2, 0], sort: [{ field: 'year' }] }],
    ['a frame ahead', { window: moving, frame: [0, null], ...sorted, groupby: ['place'] }],
    ['everything', { window: sums, frame: [null, null], groupby: ['place'] }],
  ])('%s', async (_, transform) => {
    await same(holed.slice(0, 7), transform);
  });

  it('knows the least and the most of a moving frame', () => {
    const window = [
      { op: 'min', field: 'v', as: 'least' },
      { op: 'max', field: 'v', as: 'most' },
    ];
    const made = ours(
      [5, 1, 4, 9, 2].map((v) => ({ v })),
      [{ window, frame: [0, 1] }],
    );
    expect(made.map(({ least, most }) => [least, most])).toEqual([
      [1, 5],
      [1, 4],
      [4, 9],
      [2, 9],
      [2, 2],
    ]);
  });

  it('keeps the order of the rows', () => {
    const made = ours(people, [
      { window: [{ op: 'rank', as: 'rank' }], sort: [{ field: 'value', order: 'descending' }] },
    ]);
    expect(made.map((row) => row['rank'])).toEqual([3, 1, 5, 1, 6, 3]);
  });

  it('adds up fast over many rows', () => {
    const rows = Array.from({ length: 50_000 }, (_, at) => ({ at }));
    const made = ours(rows, [{ window: [{ op: 'sum', field: 'at', as: 'sum' }], sort: [{ field: 'at' }] }]);
    expect(made.at(-1)?.['sum']).toBe((49_999 * 50_000) / 2);
  });
});

describe('bin, as Vega', () => {
  it.each([
    ['plain', true],
    ['many', { maxbins: 30 }],
    ['a step', { step: 2.5 }],
    ['from steps', { steps: [1, 3, 10], maxbins: 4 }],
    ['an extent', { extent: [-5, 5] }],
    ['not nice', { nice: false, maxbins: 5 }],
    ['an anchor', { anchor: 0.5, step: 2 }],
    ['another base', { base: 2, maxbins: 8 }],
    ['a least step', { minstep: 3 }],
    ['divided otherwise', { divide: [3], maxbins: 12 }],
  ])('%s', async (_, bin) => {
    await same(holed.slice(0, 7), { bin, field: 'value', as: ['from', 'to'] });
  });

  it('finds the same bins for any span', () => {
    const number = fc.integer({ min: -1e9, max: 1e9 }).map((whole) => whole / 1000);
    fc.assert(
      fc.property(number, number, fc.integer({ min: 2, max: 60 }), (a, b, maxbins) => {
        const extent: [number, number] = [Math.min(a, b), Math.max(a, b)];
        const theirs = (vega as unknown as { bin(given: object): object }).bin({ extent, maxbins });
        expect(binsFor(extent, { maxbins })).toEqual(theirs);
      }),
    );
  });
});

describe('timeUnit, as Vega', () => {
  const units = [
    'year',
    'quarter',
    'month',
    'week',
    'day',
    'dayofyear',
    'date',
    'hours',
    'minutes',
    'seconds',
    'milliseconds',
    'yearquarter',
    'yearmonth',
    'yearmonthdate',
    'yearmonthdatehours',
    'yearmonthdatehoursminutes',
    'yearweek',
    'yearweekday',
    'yeardayofyear',
    'monthdate',
    'quartermonth',
    'weekday',
    'dayhours',
    'hoursminutes',
    'utcyearmonth',
  ];
  it.each(units)('%s', async (timeUnit) => {
    await same(people, { timeUnit, field: 'date', as: 'unit' });
  });
  it.each([
    ['3 months', { unit: 'yearmonth', step: 3 }],
    ['5 years', { unit: 'year', step: 5 }],
    ['2 hours', { unit: 'hours', step: 2 }],
    ['10 days', { unit: 'yearmonthdate', step: 10 }],
    ['2 weeks', { unit: 'yearweek', step: 2 }],
  ])('%s', async (_, timeUnit) => {
    await same(people, { timeUnit, field: 'date', as: 'a' });
  });
  it('agrees on any day', async () => {
    const days = fc.array(fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }), {
      minLength: 1,
      maxLength: 20,
    });
    await fc.assert(
      fc.asyncProperty(days, fc.constantFrom(...units), async (dates, timeUnit) => {
        await same(
          dates.map((date) => ({ date: date.toISOString() })),
          { timeUnit, field: 'date', as: 'unit' },
        );
      }),
      { numRuns: 40 },
    );
  });
  it('knows our periods', () => {
    const rows = ['2026-Q3', '2026/27', '2026-H2', '2026-W01'].map((period) => ({ period }));
    const made = ours(rows, [{ timeUnit: 'yearmonthdate', field: 'period', as: 'at' }]);
    expect(made.map((row) => new Date(row['at'] as number).toISOString().slice(0, 10))).toEqual([
      '2026-07-01',
      '2026-08-01',
      '2026-07-01',
      '2025-12-29',
    ]);
  });
});

describe('stack, fold, flatten and impute, as Vega', () => {
  it.each(['zero', 'normalize', 'center'])('stacks: %s', async (offset) => {
    await same(people, {
      stack: 'value',
      groupby: ['year'],
      offset,
      sort: [{ field: 'kind', order: 'descending' }],
      as: ['a', 'b'],
    });
  });
  it('stacks without groups', () => same(people, { stack: 'value', groupby: [], as: 'v' }));
  it('gives a missing value no place on the pile; Vega takes it for zero', async () => {
    const stack = { stack: 'value', groupby: ['place'], as: ['a', 'b'] };
    expect(ours(holed, [stack]).at(-1)).toMatchObject({ a: null, b: null });
    expect((await byVega(holed, [stack])).at(-1)).toMatchObject({ a: 0, b: 0 });
  });
  it('folds', () => same(people, { fold: ['value', 'year'] }));
  it('folds into names of its own', () => same(people, { fold: ['value', 'year'], as: ['what', 'number'] }));
  it('flattens', () =>
    same(
      [
        { a: [1, 2, 3], b: ['x', 'y'], c: 5 },
        { a: [], b: [9], c: 6 },
      ],
      { flatten: ['a', 'b'], as: ['p', 'q'] },
    ));
  it.each([
    ['a value', { value: 0 }],
    ['null', { value: null }],
    ['the mean', { method: 'mean' }],
    ['the median around', { method: 'median', frame: [-1, 1] }],
    ['more keys', { value: 9, keyvals: { start: 2018, stop: 2021 } }],
    ['keys named', { value: 9, keyvals: [2019, 2020] }],
  ])('imputes %s', async (_, more) => {
    const rows = people.map(({ place, year, value }) => ({ place, year, value }));
    await same(rows, { impute: 'value', key: 'year', groupby: ['place'], ...more });
  });
});

describe('transforms one after the other', () => {
  it('as Vega', () =>
    same(
      people,
      { filter: 'datum.value > 0' },
      { calculate: 'datum.value * 2', as: 'double' },
      { aggregate: [{ op: 'sum', field: 'double', as: 'sum' }], groupby: ['place', 'year'] },
      { window: [{ op: 'sum', field: 'sum', as: 'running' }], groupby: ['place'], sort: [{ field: 'year' }] },
      { joinaggregate: [{ op: 'max', field: 'running', as: 'top' }] },
      { calculate: "datum.place + ': ' + round(100 * datum.running / datum.top)", as: 'label' },
    ));

  it('leaves the rows it was given alone', () => {
    const rows = rowsFrom(people);
    const before = JSON.stringify(rows);
    applyTransforms(rows, [
      { stack: 'value', groupby: ['year'] },
      { calculate: '1', as: 'value' },
    ]);
    expect(JSON.stringify(rows)).toBe(before);
  });

  it('names the place of what it does not know', () => {
    const fault = (transform: unknown) => {
      try {
        applyTransforms(rowsFrom(people), [{ filter: 'true' }, transform]);
      } catch (error) {
        return error instanceof PeilError ? [error.code, error.facts['path'], error.facts['given']] : error;
      }
      return undefined;
    };
    expect(fault({ lookup: 'a' })).toEqual(['option', 'transform[1]', '{"lookup":"a"}']);
    expect(fault({ aggregate: [{ op: 'ci0', field: 'a' }] })).toEqual([
      'option',
      'transform[1].aggregate[0].op',
      'ci0',
    ]);
    expect(fault({ window: [{ op: 'nope' }] })).toEqual(['option', 'transform[1].window[0].op', 'nope']);
    expect(fault({ calculate: 'nope(1)', as: 'a' })).toEqual(['option', 'transform[1].calculate', 'nope()']);
    expect(fault({ calculate: '1', as: '__proto__' })).toEqual(['option', 'transform[1].as', '__proto__']);
    expect(fault({ filter: { param: 'brush' } })).toEqual(['option', 'transform[1].filter', '{"param":"brush"}']);
    expect(fault({ timeUnit: 'fortnight', field: 'date', as: 'a' })).toEqual([
      'option',
      'transform[1].timeUnit',
      'fortnight',
    ]);
    expect(fault({ bin: { extent: { param: 'b' } }, field: 'value', as: 'a' })).toEqual([
      'option',
      'transform[1].bin.extent',
      '{"param":"b"}',
    ]);
  });
});

describe('the statuses of cells', () => {
  const rows = (): Row[] => {
    const made = rowsFrom(people);
    mark(made[0] as Row, 'value', 'provisional');
    mark(made[2] as Row, 'value', 'forecast');
    return made;
  };
  const after = (...transform: object[]) => applyTransforms(rows(), transform);

  it('come through every transform; the weakest holds', () => {
    const [a, b] = after({
      aggregate: [
        { op: 'sum', field: 'value', as: 's' },
        { op: 'count', as: 'n' },
      ],
      groupby: ['place'],
    });
    expect([statusOf(a as Row, 's'), statusOf(a as Row, 'n'), statusOf(b as Row, 's')]).toEqual([
      'forecast',
      undefined,
      undefined,
    ]);
    expect(after({ calculate: 'datum.value / 2', as: 'half' }).map((row) => statusOf(row, 'half'))[0]).toBe(
      'provisional',
    );
    expect(after({ calculate: '1', as: 'value' }).map((row) => statusOf(row, 'value'))[0]).toBe(undefined);
    expect(after({ fold: ['value'] }).map((row) => statusOf(row, 'value'))[2]).toBe('forecast');
    expect(after({ stack: 'value', groupby: ['year'], as: ['f', 't'] }).map((row) => statusOf(row, 't'))[2]).toBe(
      'forecast',
    );
    const running = after({
      window: [
        { op: 'sum', field: 'value', as: 's' },
        { op: 'lag', field: 'value', as: 'l' },
      ],
    });
    expect(running.map((row) => statusOf(row, 's')).slice(0, 3)).toEqual(['provisional', 'provisional', 'forecast']);
    expect(running.map((row) => statusOf(row, 'l')).slice(0, 4)).toEqual([
      undefined,
      'provisional',
      undefined,
      'forecast',
    ]);
  });

  it('say that an imputed value is not known', () => {
    const made = after({ impute: 'value', key: 'year', groupby: ['place'], value: 0 });
    expect(made.filter((row) => row['_impute']).map((row) => statusOf(row, 'value'))).toEqual([
      'unknown',
      'unknown',
      'unknown',
    ]);
  });
});

describe('the parts a specification needs', () => {
  const needed = ({
    transform = [],
    encoding = {},
    mark = { type: 'line' },
  }: Partial<Parameters<typeof partsFor>[0][0]>) => [...partsFor([{ transform, encoding, mark }])].sort();
  const y = { field: 'value', type: 'quantitative' };

  it('are none for points, rules, lines and bars on quantities and names, in colours that are given', () => {
    const encoding = {
      x: y,
      y: { field: 'place', type: 'nominal', sort: null },
      color: { field: 'place', scale: { domain: ['A'], range: ['category-1'] } },
      detail: { field: 'run' },
    };
    const transform = [{ filter: { field: 'place', oneOf: ['A', 'B'] } }, { filter: { field: 'value', valid: true } }];
    for (const type of ['point', 'rule', 'line', 'tick', 'text'])
      expect(needed({ transform, encoding, mark: { type } })).toEqual([]);
    expect(needed({ encoding: { ...encoding, x: { ...y, stack: null } }, mark: { type: 'bar' } })).toEqual([]);
    expect(needed({ encoding: { ...encoding, x2: { datum: 0 } }, mark: { type: 'bar' } })).toEqual([]);
  });

  it('are those of its transforms and channels', () => {
    expect(needed({ transform: [{ filter: { field: 'value', range: [0, 1] } }] })).toEqual(['tests']);
    expect(needed({ transform: [{ filter: { not: 'datum.a' } }] })).toEqual(['expression', 'tests']);
    expect(needed({ transform: [{ filter: { or: ['datum.a', { field: 'b', equal: 1 }] } }] })).toEqual([
      'expression',
      'tests',
    ]);
    expect(needed({ transform: [{ fold: ['a'] }, { window: [] }] })).toEqual(['shape', 'summary', 'transforms']);
    expect(needed({ encoding: { x: { field: 'period', type: 'temporal' }, y } })).toEqual([]);
    expect(
      needed({ encoding: { x: { timeUnit: 'year', field: 'd' }, y: { aggregate: 'count' } }, mark: { type: 'bar' } }),
    ).toEqual(['made', 'shape', 'summary', 'units']);
    expect(needed({ encoding: { color: { condition: { test: 'datum.a > 1', value: 'red' } } } })).toEqual([
      'expression',
      'tests',
    ]);
    expect(needed({ encoding: { color: { field: 'place' } } })).toEqual(['scales']);
    expect(needed({ encoding: { color: { ...y, scale: { range: ['#fff', '#000'] } } } })).toEqual(['scales']);
    expect(needed({ encoding: { x: { field: 'place', sort: '-y' }, y } })).toEqual(['sorts']);
    expect(needed({ encoding: { row: { field: 'place' }, y } })).toEqual(['facets']);
    expect(needed({ mark: { type: 'line', point: true, interpolate: 'step' } })).toEqual(['curves', 'overlay']);
    expect(kindOf({ pivot: 'a' })).toBe(undefined);
  });
});
