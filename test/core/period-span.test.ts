import { expect, it } from 'vitest';
import { nextPeriod, spanOf } from '../../src/core/period-span.js';

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
])('%s is followed by %s', (period, next) => expect(nextPeriod(period)).toBe(next));

it.each([
  ['2026-Q4', '2026-10-01'],
  ['2026-11', '2026-11-01'],
  // datetime.date.fromisocalendar(2021, 1, 1) in Python.
  ['2021-W01', '2021-01-04'],
])('%s begins on %s', (period, day) => expect(spanOf(period)?.[0]).toBe(day));
