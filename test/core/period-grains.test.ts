import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePeriods, finestGrain, missingPeriods, splitGrains } from '../../src/core/period-grains.js';
import { grainOf } from '../../src/core/period.js';
import { lengthOf, nextPeriod, spanOf, weeksIn } from '../../src/core/period-span.js';
import { periodOrder } from '../../src/kit/period-order.js';

const two = (number: number) => String(number).padStart(2, '0');
const year = fc.integer({ min: 1960, max: 2130 });
const part = (mark: string, count: number, write: (number: number) => string = String) =>
  fc.tuple(year, fc.integer({ min: 1, max: count })).map(([of, number]) => `${of}-${mark}${write(number)}`);
const day = fc.integer({ min: -20_000, max: 60_000 }).map((at) => new Date(at * 864e5).toISOString().slice(0, 10));
const kinds = [
  year.map(String),
  part('H', 2),
  part('Q', 4),
  part('', 12, two),
  part('W', 52, two),
  year.map((of) => `${of}/${two((of + 1) % 100)}`),
  day,
] as const;
const anyPeriod = fc.oneof(...kinds);

describe('the span of a period', () => {
  it.each([
    ['2026', '2026-01-01', '2026-12-31'],
    ['2026-H2', '2026-07-01', '2026-12-31'],
    ['2026-Q1', '2026-01-01', '2026-03-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026/27', '2026-08-01', '2027-07-31'],
    ['2026-W01', '2025-12-29', '2026-01-04'],
    ['2026-W53', '2026-12-28', '2027-01-03'],
    ['2026-09-30', '2026-09-30', '2026-09-30'],
  ])('%s is from %s to %s', (period, first, last) => expect(spanOf(period)).toEqual([first, last]));

  it('is none for words', () => {
    expect([spanOf('voorjaar'), spanOf('2026-13'), nextPeriod('voorjaar'), lengthOf('2026-02-40')]).toEqual(
      Array.from({ length: 4 }, () => undefined),
    );
  });

  it('ends the day before the next begins, whatever the length', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        const next = nextPeriod(period)!;
        expect(lengthOf(next)).toBe(lengthOf(period));
        expect(spanOf(next)![0]).toBe(nextPeriod(spanOf(period)![1]));
      }),
    );
  });

  it('knows the years of 53 weeks', () => {
    // Years that begin on a Thursday, or leap years that begin on a Wednesday.
    const long = Array.from({ length: 60 }, (_, at) => 1990 + at).filter((one) => weeksIn(one) === 53);
    expect(long).toEqual([1992, 1998, 2004, 2009, 2015, 2020, 2026, 2032, 2037, 2043, 2048]);
  });
});

describe('the order of periods', () => {
  it('is total: antisymmetric, transitive and zero only for the same', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, anyPeriod, (a, b, c) => {
        expect(Math.sign(comparePeriods(a, b))).toBe(-Math.sign(comparePeriods(b, a)) + 0);
        expect(comparePeriods(a, b) === 0).toBe(a === b);
        const [first, second, third] = [a, b, c].sort(comparePeriods) as [string, string, string];
        expect(comparePeriods(first, third)).toBeLessThanOrEqual(0);
        expect(comparePeriods(first, second)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('is that of time, with what is no period last', () => {
    expect(['anders', '2026', '2026-Q1', '2026-01', '2025-Q4', '2026-01-01'].sort(comparePeriods)).toEqual([
      '2025-Q4',
      '2026-01-01',
      '2026-01',
      '2026-Q1',
      '2026',
      'anders',
    ]);
  });

  it('agrees with the places of a scale: neighbours are one apart, weeks too', () => {
    for (const kind of kinds)
      fc.assert(
        fc.property(kind, (period) => {
          expect(periodOrder(nextPeriod(period)!)! - periodOrder(period)!).toBe(1);
        }),
        { numRuns: 50 },
      );
  });
});

describe('missingPeriods', () => {
  it('names what lies between and is not there', () => {
    expect(missingPeriods(['2026-Q1', '2025-Q3', '2026-Q1'])).toEqual(['2025-Q4']);
    expect(missingPeriods(['2026-11', '2027-02'])).toEqual(['2026-12', '2027-01']);
    expect(missingPeriods(['2026-W52', '2027-W02'])).toEqual(['2026-W53', '2027-W01']);
    expect(missingPeriods(['1998/99', '2001/02'])).toEqual(['1999/00', '2000/01']);
    expect(missingPeriods(['2024-02-28', '2024-03-01'])).toEqual(['2024-02-29']);
  });

  it('gives none for a series without gaps, one period, none or words', () => {
    for (const series of [['2024', '2025'], ['2024'], [], ['voor', 'na']]) expect(missingPeriods(series)).toEqual([]);
  });

  it('stops at 10,000', () => {
    expect(missingPeriods(['1000-01-01', '2026-01-01'])).toHaveLength(10_000);
  });

  it('fills a series up to one without gaps', () => {
    for (const kind of kinds.slice(0, 6))
      fc.assert(
        fc.property(fc.array(kind, { minLength: 1, maxLength: 8 }), (series) => {
          const missing = missingPeriods(series);
          expect(missingPeriods([...series, ...missing])).toEqual([]);
          expect(missing.filter((period) => series.includes(period))).toEqual([]);
        }),
        { numRuns: 20 },
      );
  });
});

describe('splitGrains', () => {
  it('sets lengths apart, finest first, each period once', () => {
    const groups = splitGrains(['2025', '2025-Q4', '2026-Q1', '2025', 'Totaal', '2025-Q3']);
    expect(groups.map(({ length, periods }) => [length, periods])).toEqual([
      ['quarter', ['2025-Q3', '2025-Q4', '2026-Q1']],
      ['year', ['2025']],
    ]);
    expect(finestGrain(groups)?.length).toBe('quarter');
  });

  it('passes over a finer length with gaps or for few of the years', () => {
    const years = Array.from({ length: 20 }, (_, at) => `${2007 + at}`);
    const gap = splitGrains([...years, '2025-01', '2025-03']);
    expect(gap[0]).toMatchObject({ length: 'month', missing: ['2025-02'], isComplete: false });
    expect(finestGrain(gap)?.length).toBe('year');
    const few = splitGrains([...years, '2026-Q1', '2026-Q2']);
    expect(few[0]).toMatchObject({ missing: [], isComplete: false });
    expect(finestGrain(few)?.length).toBe('year');
  });

  it('takes the most periods when no length is complete', () => {
    expect(finestGrain(splitGrains(['2020', '2022', '2024', '2024-01', '2024-03']))?.length).toBe('year');
    expect(finestGrain(splitGrains([]))).toBeUndefined();
  });
});

it('keeps the lengths of periods that the core knows', () => {
  for (const kind of kinds.slice(0, 6))
    fc.assert(
      fc.property(kind, (period) => {
        expect(lengthOf(period)).toBe(grainOf(period));
      }),
      { numRuns: 20 },
    );
});
