import { expect, it } from 'vitest';
import { localDay } from '../../src/core/local-day.js';

it('is the day on the calendar of the reader, also around midnight', () => {
  for (const hour of [0, 1, 12, 22, 23])
    for (const month of [0, 2, 6, 9]) {
      expect(localDay(new Date(2026, month, 5, hour, 30))).toBe(`2026-${String(month + 1).padStart(2, '0')}-05`);
    }
});
