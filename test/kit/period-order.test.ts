import { describe, expect, it } from 'vitest';
import { periodOrder } from '../../src/kit/period-order.js';

describe('periodOrder', () => {
  it('places neighbours one apart, over the end of a year too', () => {
    const pairs = [
      ['2025', '2026'],
      ['2025-H2', '2026-H1'],
      ['2025-Q4', '2026-Q1'],
      ['2025-12', '2026-01'],
      ['2026-W08', '2026-W09'],
      ['2025-W52', '2026-W01'],
      ['2026-W53', '2027-W01'],
      ['2025/26', '2026/27'],
      ['2026-02-28', '2026-03-01'],
    ] as const;
    for (const [first, second] of pairs) expect(periodOrder(second)! - periodOrder(first)!, second).toBe(1);
  });

  it('has no place for words', () => {
    expect(periodOrder('voorjaar')).toBeUndefined();
  });
});
