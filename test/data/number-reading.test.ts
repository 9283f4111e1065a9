import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDigits, readNumber } from '../../src/data/number-reading.js';
import { readRows } from '../../src/data/read-rows.js';

const value = (cell: string, reading: 'dutch' | 'english' = 'dutch') => {
  const written = readNumber(cell);
  return written && Number(plainDigits(written, reading));
};

/** Written by hand, not with the code under test: groups of three with `point`, then `comma` and the decimals. */
function write(digits: string, decimals: string, negative: boolean, group: string, comma: string): string {
  let grouped = '';
  for (let at = digits.length; at > 0; at -= 3)
    grouped = digits.slice(Math.max(0, at - 3), at) + (grouped ? group + grouped : '');
  return `${negative ? '-' : ''}${grouped}${decimals ? comma + decimals : ''}`;
}

describe('one number', () => {
  it.each([
    ['1.238.920', 1238920],
    ['€ 2.034.550', 2034550],
    ['€ 1.250,-', 1250],
    ['-€ 12,50', -12.5],
    ['€ -12,50', -12.5],
    ['(1.234.567)', -1234567],
    ['1.234,5-', -1234.5],
    ['−7,25', -7.25],
    ['12,5%', 12.5],
    ['12,5 %', 12.5],
    ['1 234 567,8', 1234567.8],
    ['1\u00a0234\u202f567', 1234567],
    ['1’234’567', 1234567],
    ['EUR 50.000', 50000],
    ['0.375', 0.375],
    ['1234.567', 1234.567],
    ['1.2e-7', 1.2e-7],
    ['1,2E+06', 1.2e6],
    [',5', 0.5],
    ['1,234,567.5', 1234567.5],
  ])('%s', (cell, number) => expect(value(cell)).toBe(number));

  it.each([
    '',
    '12a',
    '01.05.2014',
    '1.23.456',
    '12-34',
    'GM0344',
    '1,2,3',
    '1 2',
    '06 12 34',
    '(5',
    '1e5',
    '..',
    '2026-09',
  ])('is no number: %s', (cell) => expect(readNumber(cell)).toBeUndefined());

  it('reads what two languages share as it is told', () => {
    expect(value('107.097', 'dutch')).toBe(107097);
    expect(value('107.097', 'english')).toBe(107.097);
    expect(value('107,097', 'dutch')).toBe(107.097);
    expect(value('107,097', 'english')).toBe(107097);
  });

  // What backtracks without end does not come to these answers, and runs into the time-out of the test.
  const columnsOf = (cell: string) =>
    readRows([
      { bedrag: cell, jaar: cell, datum: cell },
      { bedrag: '1', jaar: '2026', datum: '2026-01-01' },
    ]).data.columns;

  it.each(['1.', '(', '1,', '"', '-', '€', '1 ', ' '])('does not hang on a cell of a million signs: %j', (part) => {
    const cell = `1${part.repeat(1e6 / part.length)}x`;
    const columns = columnsOf(cell);
    expect(columns.map(({ field }) => field.type)).toEqual(['text', 'text', 'text']);
    for (const { values } of columns) expect(values[0] === cell).toBe(true);
  });

  it('sees the sign after a million spaces', () => {
    const columns = columnsOf(`${' '.repeat(1e6)}x`);
    expect(columns.map(({ field }) => field.type)).toEqual(['number', 'period', 'date']);
    for (const { statuses } of columns) expect(statuses?.get(0)).toBe('suppressed');
  });

  it.each(['1.', '1 ', '1,', '1’', '(', '-', '€', ' ', '1e'])(
    'does not hang on the longest cell that is read as a number: %j',
    (part) => {
      const long = part.repeat(40);
      expect(readNumber(`${long.slice(0, 39)}x`)).toBeUndefined();
      expect(readNumber(`1${long.slice(0, 38)}x`)).toBeUndefined();
    },
  );
});

describe('a column written in one language', () => {
  const whole = fc.integer({ min: 0, max: 999_999_999 });
  const amount = fc.tuple(whole, fc.integer({ min: 0, max: 99 }), fc.boolean());

  it.each([
    ['dutch', '.', ','],
    ['english', ',', '.'],
    ['dutch', ' ', ','],
    ['english', '’', '.'],
  ])('%s with %j and %j gives the numbers back', (_, group, comma) => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 50 }), (amounts) => {
        const cells = amounts.map(([digits, cents, minus]) => ({
          bedrag: write(String(digits), String(cents).padStart(2, '0'), minus, group, comma),
        }));
        const [column] = readRows(cells).data.columns;
        const expected = amounts.map(([digits, cents, minus]) =>
          Number(`${minus ? '-' : ''}${digits}.${String(cents).padStart(2, '0')}`),
        );
        expect(Array.from(column?.values as Float64Array)).toEqual(expected);
      }),
    );
  });
});
