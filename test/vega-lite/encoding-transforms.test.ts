import fc from 'fast-check';
import * as vega from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { beforeAll, describe, expect, it } from 'vitest';
import { orientOf } from '../../src/vega-lite/encoding/orient.js';
import { encodeRows } from '../../src/vega-lite/encoding-transforms.js';
import { mark as markStatus, rowsFrom, statusOf, type Row } from '../../src/vega-lite/rows.js';
import { parts } from '../../src/vega-lite/parts/parts.js';

beforeAll(async () => {
  await Promise.all(Object.values(parts).map(async (part) => part.bring()));
});

const values = [
  { place: 'A', kind: 'x', year: 2020, value: 4, size: 12, date: '2020-02-29' },
  { place: 'B', kind: 'y', year: 2020, value: 7, size: 55, date: '2020-03-01' },
  { place: 'A', kind: 'y', year: 2021, value: 1.5, size: 3, date: '2021-12-31' },
  { place: 'B', kind: 'x', year: 2021, value: 7, size: 78, date: '2021-01-01' },
  { place: 'C', kind: 'x', year: 2021, value: 3, size: 42, date: '2021-07-15' },
  { place: 'A', kind: 'x', year: 2022, value: 4, size: 41, date: '2022-05-05' },
  { place: 'C', kind: 'y', year: 2022, value: null, size: null, date: null },
];

interface Json {
  readonly [name: string]: unknown;
}

/** The rows that Vega gives the marks, and the fields that its marks read. */
async function byVega(mark: Json | string, encoding: Json, given: readonly object[]) {
  const spec = { data: { values: given }, mark, encoding } as unknown as TopLevelSpec;
  const made = compile(spec, { logger: vega.logger(vega.Error) }).spec;
  const view = await new vega.View(vega.parse(made), { renderer: 'none', logLevel: vega.Error }).runAsync();
  const groups = made.marks as {
    from?: { data?: string; facet?: { data?: string; aggregate?: unknown } };
    marks?: unknown[];
  }[];
  let marks =
    groups.find(({ from }) => from?.facet?.data && !JSON.stringify(from).includes('_domain')) ??
    (groups[0] as (typeof groups)[0]);
  const data = marks.from?.data ?? marks.from?.facet?.data ?? '';
  while (marks.marks) marks = marks.marks[0] as typeof marks;
  return { rows: (view.data(data) as Row[]).map(plain), text: JSON.stringify(marks) };
}

const plain = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, value instanceof Date ? value.getTime() : (value ?? null)]),
  );

async function same(mark: Json | string, encoding: Json, given: readonly object[] = values) {
  const theirs = await byVega(mark, encoding, given);
  const kind = typeof mark === 'string' ? { type: mark } : (mark as { type: string });
  const ours = encodeRows(rowsFrom(given), kind, encoding);
  expect(ours.rows.length).toBe(theirs.rows.length);
  for (const [at, row] of theirs.rows.entries()) {
    for (const [name, value] of Object.entries(row)) {
      // Text of bins is a matter of the locale, and the order of a list of values one of the scale.
      if (/_range$|_sort_index$/.test(name)) continue;
      const found = ours.rows[at]?.[name] ?? null;
      const message = `${name} of row ${at}`;
      if (typeof value === 'number' && typeof found !== 'object') expect(found, message).toBeCloseTo(value, 9);
      else if (typeof value === 'object' && value) expect(found, message).toMatchObject({ ...(value as object) });
      else expect(found, message).toEqual(value);
    }
  }
  for (const channel of ['x', 'y', 'x2', 'y2', 'color', 'size', 'theta']) {
    const name = ours.fields[channel];
    if (name && encoding[channel])
      expect(theirs.text.replaceAll('\\', ''), channel).toContain(name.replace(/.*\["(.*)"\]$/, '$1'));
  }
  return ours;
}

const count = { aggregate: 'count', type: 'quantitative' };
const sum = { aggregate: 'sum', field: 'value', type: 'quantitative' };
const value = { field: 'value', type: 'quantitative' };
const place = { field: 'place', type: 'nominal' };
const kind = { field: 'kind', type: 'nominal' };
const year = { field: 'year', type: 'ordinal' };
const date = { field: 'date', type: 'temporal' };
const month = { timeUnit: 'yearmonth', field: 'date', type: 'temporal' };
const bin = { bin: true, field: 'size', type: 'quantitative' };

const cases: readonly (readonly [string, Json | string, Json])[] = [
  ['a line', 'line', { x: date, y: value }],
  ['points with holes', 'point', { x: date, y: value }],
  ['points with holes, shown', { type: 'point', invalid: null }, { x: date, y: value }],
  ['a line that leaves out', { type: 'line', invalid: 'filter' }, { x: date, y: value }],
  ['bars of sums', 'bar', { x: place, y: sum }],
  ['flat bars of sums', 'bar', { y: place, x: sum }],
  ['stacked bars', 'bar', { x: year, y: sum, color: kind }],
  ['flat stacked bars', 'bar', { y: year, x: sum, color: kind }],
  ['stacked bars of rows', 'bar', { x: year, y: value, color: kind, detail: place }],
  ['normalised bars', 'bar', { x: year, y: { ...sum, stack: 'normalize' }, color: kind }],
  ['bars not stacked', 'bar', { x: year, y: { ...sum, stack: null }, color: kind }],
  ['bars not stacked by false', 'bar', { x: year, y: { ...value, stack: false }, color: kind }],
  ['centred areas', 'area', { x: year, y: { ...sum, stack: 'center' }, color: place }],
  ['stacked areas with what is not there', 'area', { x: year, y: sum, color: place }],
  ['stacked areas by month', 'area', { x: month, y: sum, color: place }],
  ['stacked areas over bins', 'area', { x: bin, y: count, color: place }],
  ['a stacked line', 'line', { x: year, y: { ...sum, stack: 'zero' }, color: place }],
  ['bars by the order asked', 'bar', { x: year, y: sum, color: kind, order: { field: 'kind', sort: 'ascending' } }],
  [
    'bars by the order of a sum',
    'bar',
    { x: year, y: sum, color: kind, order: { aggregate: 'sum', field: 'size', type: 'quantitative' } },
  ],
  ['bars aside', 'bar', { x: year, xOffset: kind, y: sum, color: kind }],
  ['one bar', 'bar', { x: sum, color: kind }],
  ['bars of numbers both ways', 'bar', { x: { field: 'year', type: 'quantitative' }, y: value, color: kind }],
  [
    'ranged bars',
    'bar',
    {
      x: place,
      y: { aggregate: 'min', field: 'value', type: 'quantitative' },
      y2: { aggregate: 'max', field: 'value' },
    },
  ],
  ['a histogram', 'bar', { x: bin, y: count }],
  ['a histogram with steps', 'bar', { x: { ...bin, bin: { step: 15 } }, y: count, color: kind }],
  ['a histogram with bounds', 'bar', { x: { ...bin, bin: { extent: [0, 100], maxbins: 5 } }, y: count }],
  ['a histogram of names', 'bar', { x: { ...bin, type: 'ordinal' }, y: count }],
  ['a heat map', 'rect', { x: bin, y: { bin: { maxbins: 4 }, field: 'value', type: 'quantitative' }, color: count }],
  ['binned colours', 'point', { x: date, y: value, color: bin }],
  ['bars by month', 'bar', { x: month, y: sum }],
  ['bars by quarter of the year', 'bar', { x: { timeUnit: 'quarter', field: 'date', type: 'ordinal' }, y: sum }],
  [
    'steps of time',
    'line',
    {
      x: { timeUnit: { unit: 'yearmonth', step: 6 }, field: 'date', type: 'temporal' },
      y: { ...sum, aggregate: 'mean' },
    },
  ],
  ['units in utc', 'line', { x: { timeUnit: 'utcyear', field: 'date', type: 'temporal' }, y: sum }],
  [
    'units that stand already',
    'bar',
    { x: { timeUnit: 'binnedyearmonth', field: 'date', type: 'temporal' }, y: value },
  ],
  [
    'the least and the latest',
    'point',
    {
      x: { aggregate: 'min', field: 'date', type: 'temporal' },
      y: { aggregate: 'max', field: 'value', type: 'quantitative' },
      color: place,
    },
  ],
  [
    'values at the most',
    'point',
    { y: place, x: { aggregate: { argmax: 'year' }, field: 'size', type: 'quantitative' } },
  ],
  ['imputed lines', 'line', { x: year, y: { ...value, impute: { value: 0 } }, color: place }],
  ['imputed means', 'line', { x: year, y: { ...value, impute: { method: 'mean', frame: [-1, 1] } }, color: place }],
  ['a round', 'arc', { theta: sum, color: place }],
  ['texts', 'text', { x: year, y: place, text: sum }],
  [
    'a colour on a condition',
    'bar',
    { x: year, y: sum, color: { condition: { test: 'true', ...kind }, value: 'grey' } },
  ],
  ['panels', 'bar', { x: year, y: sum, color: kind, column: place }],
  ['panels of areas', 'area', { x: year, y: sum, color: kind, row: place }],
  ['ticks', 'tick', { x: value, y: place }],
  ['several in detail', 'line', { x: year, y: value, detail: [kind, place] }],
];

describe('the rows and names of an encoding, as Vega-Lite', () => {
  it.each(cases)('%s', async (_, mark, encoding) => {
    // In Vega a sum of nothing makes all of its pile no number; that we do otherwise, as told below.
    const isPile = encodeRows(
      rowsFrom(values),
      { type: typeof mark === 'string' ? mark : String(mark['type']) },
      encoding,
    ).stacking;
    await same(mark, encoding, isPile ? values.slice(0, 6) : values);
  });

  it('names both ends of what has two', async () => {
    expect((await same('bar', { x: month, y: sum, color: kind })).fields).toEqual({
      x: 'yearmonth_date', x2: 'yearmonth_date_end', y: 'sum_value_end', y2: 'sum_value_start', color: 'kind',
    }); // prettier-ignore
    expect((await same('bar', { x: bin, y: count })).fields).toEqual({
      x: 'bin_maxbins_10_size', x2: 'bin_maxbins_10_size_end', y: '__count',
    }); // prettier-ignore
  });

  it('takes nested fields and names with dots', async () => {
    const rows = values.map((row) => ({ deep: { value: row.value }, 'a.b': row.place }));
    const encoding = {
      x: { field: 'a\\.b', type: 'nominal' },
      y: { aggregate: 'sum', field: 'deep.value', type: 'quantitative' },
    };
    const { fields } = await same('bar', encoding, rows);
    expect(fields).toEqual({ x: 'a.b', y: 'sum_deep.value' });
  });

  it('agrees for any choice of channels', async () => {
    const across = fc.constantFrom(place, year, bin, month);
    const along = fc.constantFrom(sum, count, value, { ...sum, stack: 'normalize' }, { ...sum, aggregate: 'mean' });
    const mark = fc.constantFrom('bar', 'area', 'line', 'point', 'rule', 'tick', 'circle', 'text');
    const color = fc.option(fc.constantFrom(kind, place), { nil: undefined });
    await fc.assert(
      fc.asyncProperty(mark, across, along, color, fc.boolean(), async (type, one, other, group, isFlat) => {
        const sides = isFlat ? { y: one, x: other } : { x: one, y: other };
        await same(type, { ...sides, ...(group ? { color: group } : {}) }, values.slice(0, 6));
      }),
      { numRuns: 150 },
    );
  });

  it('keeps the rows of before the aggregate, and those of domains', () => {
    const made = encodeRows(
      rowsFrom(values),
      { type: 'line', invalid: 'break-paths-filter-domains' },
      { x: date, y: value },
    );
    expect([made.rows.length, made.domainRows.length, made.rawRows.length]).toEqual([7, 6, 7]);
  });

  it('a sum of nothing is nothing', () => {
    const made = encodeRows(rowsFrom([{ place: 'Z', value: null }]), { type: 'line' }, { x: place, y: sum });
    expect(made.rows).toEqual([{ place: 'Z', sum_value: null }]);
  });

  it('a sum of nothing takes no place on a pile; in Vega it takes the rest along', async () => {
    const encoding = { x: year, y: sum, color: kind };
    const holed = [{ year: 2022, kind: 'z', value: null }, ...values];
    const made = encodeRows(rowsFrom(holed), { type: 'area' }, encoding).rows;
    expect(made.find((row) => row['kind'] === 'z')).toMatchObject({
      sum_value: null,
      sum_value_start: null,
      sum_value_end: null,
    });
    expect(made.find((row) => row['year'] === 2022 && row['kind'] === 'x')).toMatchObject({
      sum_value_start: 0,
      sum_value_end: 4,
    });
    const theirs = (await byVega('area', encoding, holed)).rows;
    expect(theirs.find((row) => row['year'] === 2022 && row['kind'] === 'x')?.['sum_value_end']).toBeNaN();
  });

  it('statuses come through', () => {
    const rows = rowsFrom(values);
    markStatus(rows[1] as Row, 'value', 'provisional');
    const { rows: made, fields } = encodeRows(rows, { type: 'bar' }, { x: year, y: sum, color: kind });
    expect(made.map((row) => statusOf(row, fields['y'] ?? ''))).toEqual([
      undefined,
      'provisional',
      undefined,
      undefined,
      undefined,
    ]);
    const { rows: area } = encodeRows(rows, { type: 'area' }, { x: year, y: sum, color: place });
    expect(area.filter((row) => row['_impute']).map((row) => statusOf(row, 'sum_value'))).toContain('unknown');
  });
});

describe('the way a mark stands, as Vega-Lite', () => {
  it.each([
    ['bar', { x: place, y: value }, 'vertical'],
    ['bar', { y: place, x: value }, 'horizontal'],
    ['bar', { x: value, y: value }, 'vertical'],
    ['tick', { x: value, y: place }, 'vertical'],
    ['line', { x: date, y: value }, 'vertical'],
    ['area', { x: value, y: date }, 'horizontal'],
    ['rule', { y: value }, 'horizontal'],
    ['rule', { x: value }, 'vertical'],
    ['bar', { x: date, x2: { field: 'year' }, y: place }, 'horizontal'],
    ['point', { x: value, y: value }, undefined],
  ] as const)('%s %o', (mark, encoding, orient) => expect(orientOf(mark, encoding)).toBe(orient));
});
