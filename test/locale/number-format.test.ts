import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../src/locale/number-format.js';

const languages = [
  ['nl-NL', { thousands: '.', decimal: ',' }],
  ['en-GB', { thousands: ',', decimal: '.' }],
] as const;

const [, dutch] = languages[0];

const numbers = fc.oneof(
  fc.integer(),
  fc.maxSafeInteger(),
  fc.double({ min: -1e15, max: 1e15, noNaN: true }),
  fc.double({ min: -2, max: 2, noNaN: true }),
  fc
    .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }))
    .map(([digits, power]) => digits / 10 ** power),
);

function intl(language: string, value: number, options: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(language, { ...options, signDisplay: 'negative' }).format(value).replace('-', '\u2212');
}

describe.each(languages)('numbers in %s', (language, marks) => {
  it('equal Intl.NumberFormat with given decimals', () => {
    const formats = [0, 1, 2, 3, 6].map((decimals) => ({
      decimals,
      format: new Intl.NumberFormat(language, {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
        signDisplay: 'negative',
      }),
    }));
    fc.assert(
      fc.property(numbers, fc.constantFrom(...formats), (value, { decimals, format }) => {
        expect(formatNumber(value, marks, decimals)).toBe(format.format(value).replace('-', '\u2212'));
      }),
      { numRuns: 5000 },
    );
  });

  it('equal Intl.NumberFormat without: two decimals at most, two significant ones for small values', () => {
    fc.assert(
      fc.property(numbers, (value) => {
        const small = value !== 0 && Math.abs(value) < 0.1 && Math.abs(value) > 1e-18;
        const options = small
          ? { maximumSignificantDigits: 2, maximumFractionDigits: 20 }
          : { maximumFractionDigits: 2 };
        fc.pre(small || value === 0 || Math.abs(value) >= 0.1);
        expect(formatNumber(value, marks)).toBe(intl(language, value, options));
      }),
      { numRuns: 1000 },
    );
  });
});

it('writes Dutch figures', () => {
  expect(
    [1234.5, 1000, -1234.5, 0, -0, 0.1 + 0.2, 1.005, 0.0123, 1e21, 999.999].map((value) => formatNumber(value, dutch)),
  ).toEqual([
    '1.234,5',
    '1.000',
    '\u22121.234,5',
    '0',
    '0',
    '0,3',
    '1,01',
    '0,012',
    '1.000.000.000.000.000.000.000',
    '1.000',
  ]);
});

it('never says minus nought, and no number is a dash', () => {
  expect(formatNumber(-0.004, dutch, 2)).toBe('0,00');
  expect(formatNumber(Number.NaN, dutch)).toBe('–');
  expect(formatNumber(-Infinity, dutch, 1)).toBe('–');
});

it('never writes nought for a number that is not', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      fc.pre(value !== 0);
      expect(formatNumber(value, dutch)).toMatch(/[1-9]/);
    }),
  );
});
