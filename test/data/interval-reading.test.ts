import { expect, it } from 'vitest';
import { nextPeriod, spanOf } from '../../src/core/period-span.js';
import { readInterval } from '../../src/data/interval-reading.js';

it.each([
  ['2026-01-01/2026-12-31', '2026'],
  ['2026-01-01/2027-01-01', '2026'],
  ['2026-01-01/P1Y', '2026'],
  ['2026-01-01/P12M', '2026'],
  ['2026-07-01/P6M', '2026-H2'],
  ['2026-04-01/2026-06-30', '2026-Q2'],
  ['2024-02-01/2024-02-29', '2024-02'],
  ['2024-02-01T00:00:00Z/2024-03-01T00:00:00Z', '2024-02'],
  ['2026-08-01/2027-07-31', '2026/27'],
  ['2025-12-29/2026-01-04', '2026-W01'],
  ['2025-12-29/P7D', '2026-W01'],
  ['2026-03-16/P1W', '2026-W12'],
  ['2026-09-30/P1D', '2026-09-30'],
  ['2026-09-30/2026-09-30', '2026-09-30'],
])('%s is %s', (text, period) => expect(readInterval(text)).toBe(period));

it.each([
  '2026-01-01',
  '2026-01-15/2026-02-14',
  '2026-02-01/P3M',
  '2026-01-01/P2M',
  '2026-02-30/P1M',
  'a/b',
  '2026/27',
  '/',
])('%s is none', (text) => expect(readInterval(text)).toBeUndefined());

it('reads the span of any period back', () => {
  for (const period of ['2026', '2026-H1', '2026-Q3', '2026-02', '2026-W53', '2026/27', '1999/00']) {
    const [first, last] = spanOf(period)!;
    expect(readInterval(`${first}/${last}`)).toBe(period);
    expect(readInterval(`${first}/${nextPeriod(last)}`)).toBe(period);
  }
});
