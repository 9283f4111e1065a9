import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberColumn, textColumn } from '../../src/core/dataset.js';
import { mark, pathOf, reader, rowsFrom, rowsOf, statusOf, type Row } from '../../src/vega-lite/rows.js';
import { weakest } from '../../src/vega-lite/transform/weakest.js';
import { timeOf } from '../../src/vega-lite/transform/time-of.js';

describe('rows', () => {
  it('are made of a dataset: missing stays missing, statuses stay with their cells', () => {
    const columns = [
      numberColumn(
        'n',
        [1, null, 0],
        {},
        new Map([
          [1, 'suppressed' as const],
          [2, 'provisional' as const],
        ]),
      ),
      textColumn('p', ['2026-Q1', null, '2026-Q3'], 'period'),
    ];
    const rows = rowsOf({ length: 3, columns, metadata: {} });
    expect(rows.map(({ n, p }) => [n, p])).toEqual([
      [1, '2026-Q1'],
      [null, null],
      [0, '2026-Q3'],
    ]);
    expect(rows.map((row) => statusOf(row, 'n'))).toEqual([undefined, 'suppressed', 'provisional']);
    expect(statusOf({ ...rows[1] } as Row, 'n')).toBe('suppressed');
    expect(Object.keys(rows[1] ?? {})).toEqual(['n', 'p']);
  });

  it('of values that are no objects have the field data, as Vega has it', () => {
    expect(rowsFrom([1, 'a', null, { b: 2 }])).toEqual([{ data: 1 }, { data: 'a' }, { data: null }, { b: 2 }]);
  });

  it('take a column named as a member of every object', () => {
    const rows = rowsOf({
      length: 1,
      columns: [numberColumn('__proto__', [1]), numberColumn('constructor', [2])],
      metadata: {},
    });
    expect(reader('__proto__')(rows[0] ?? {})).toBe(1);
    expect(reader('constructor')(rows[0] ?? {})).toBe(2);
    expect(reader('constructor')({})).toBe(undefined);
  });

  it('lose a status that is taken away', () => {
    const row: Row = { a: 1 };
    mark(row, 'a', 'forecast');
    mark(row, 'a', undefined);
    expect([statusOf(row, 'a'), statusOf(row, 'constructor')]).toEqual([undefined, undefined]);
  });

  it('have nested fields', () => {
    const row = { a: { b: [{ c: 1 }] }, 'x.y': 2, 'p q': 3 };
    expect(['a.b[0].c', "a['b'][0].c", 'x\\.y', 'x.y', 'p q', 'a.nope.c'].map((field) => reader(field)(row))).toEqual([
      1,
      1,
      2,
      2,
      3,
      undefined,
    ]);
    expect(pathOf("a['b.c'].d")).toEqual(['a', 'b.c', 'd']);
  });

  it('know the weakest status, in any order', () => {
    const status = fc.constantFrom(
      'suppressed',
      'unknown',
      'impossible',
      'provisional',
      'revised',
      'forecast',
      undefined,
    );
    fc.assert(
      fc.property(status, status, status, (a, b, c) => {
        expect(weakest(a, b)).toBe(weakest(b, a));
        expect(weakest(weakest(a, b), c)).toBe(weakest(a, weakest(b, c)));
      }),
    );
    expect([
      weakest('provisional', 'revised'),
      weakest('forecast', 'provisional'),
      weakest('forecast', undefined),
    ]).toEqual(['provisional', 'forecast', 'forecast']);
  });
});

describe('a calendar time', () => {
  it.each([
    ['2026', '2026-01-01T00:00:00.000Z'],
    ['2026-03', '2026-03-01T00:00:00.000Z'],
    ['2026-03-29', '2026-03-29T00:00:00.000Z'],
    ['2026-03-29T02:30:00Z', '2026-03-29T02:30:00.000Z'],
    ['2026-01-05T12:00:00', '2026-01-05T12:00:00.000Z'],
    ['Jan 1 2000', '2000-01-01T00:00:00.000Z'],
    ['2026-Q2', '2026-04-01T00:00:00.000Z'],
    ['2026-H2', '2026-07-01T00:00:00.000Z'],
    ['2025/26', '2025-08-01T00:00:00.000Z'],
  ])('%s', (text, iso) => expect(new Date(timeOf(text) ?? NaN).toISOString()).toBe(iso));
  it.each([null, undefined, '', 'geen', NaN, Infinity])('is none in %s', (value) => expect(timeOf(value)).toBe(null));
});
