import { expect, it } from 'vitest';
import { grainOf } from '../../src/core/period.js';

it.each([
  ['2026', 'year'],
  ['2026-H1', 'half-year'],
  ['2026-Q3', 'quarter'],
  ['2026-09', 'month'],
  ['2026-W53', 'week'],
  ['2026/27', 'school-year'],
  ['2026-13', undefined],
  ['2026-Q5', undefined],
  ['2026KW03', undefined],
])('%s is a %s', (period, grain) => expect(grainOf(period)).toBe(grain));
