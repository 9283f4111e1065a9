import { describe, expect, it } from 'vitest';
import { firstDay, nextPeriod, periodsBetween } from '../../../src/data/warnings/period-steps.js';

describe('steps between periods', () => {
  it.each([
    ['2025', '2026'],
    ['2025-H1', '2025-H2'],
    ['2025-H2', '2026-H1'],
    ['2025-Q4', '2026-Q1'],
    ['2025-09', '2025-10'],
    ['2025-12', '2026-01'],
    ['2098/99', '2099/00'],
    // 2020 and 2026 have 53 weeks (ISO 8601), 2025 has 52.
    ['2025-W52', '2026-W01'],
    ['2026-W52', '2026-W53'],
    ['2020-W53', '2021-W01'],
  ])('%s is followed by %s', (period, next) => {
    expect(nextPeriod(period)).toBe(next);
  });

  it('goes on up to the last, and not from what is no period', () => {
    expect(periodsBetween('2024-Q3', '2025-Q2')).toEqual(['2024-Q3', '2024-Q4', '2025-Q1', '2025-Q2']);
    expect(periodsBetween('1500', '9999', 10)).toHaveLength(10);
    expect(nextPeriod('later')).toBeUndefined();
  });

  it.each([
    ['2026', '2026-01-01'],
    ['2026-H2', '2026-07-01'],
    ['2026-Q4', '2026-10-01'],
    ['2026-11', '2026-11-01'],
    ['2026/27', '2026-08-01'],
    ['2026-11-22', '2026-11-22'],
    // datetime.date.fromisocalendar(2026, 1, 1) and (2021, 1, 1) in Python.
    ['2026-W01', '2025-12-29'],
    ['2021-W01', '2021-01-04'],
  ])('%s begins on %s', (period, day) => {
    expect(firstDay(period)).toBe(day);
  });
});
