import { describe, expect, it } from 'vitest';
import { tableMeasure } from '../../src/theme/width-table.js';
import references from './chromium-widths.json' with { type: 'json' };

describe('tableMeasure', () => {
  it.each(references)('is within 3% of Chromium: $text', ({ text, regular, bold }) => {
    expect(Math.abs(tableMeasure(text, 16) / regular - 1)).toBeLessThan(0.03);
    expect(Math.abs(tableMeasure(text, 16, 600) / bold - 1)).toBeLessThan(0.03);
  });

  it('grows with the size and is nothing for nothing', () => {
    expect(tableMeasure('', 14)).toBe(0);
    expect(tableMeasure('Utrecht', 28)).toBeCloseTo(2 * tableMeasure('Utrecht', 14), 9);
  });

  it('gives accents no width of their own, composed or not', () => {
    expect(tableMeasure('één', 14)).toBe(tableMeasure('een', 14));
    expect(tableMeasure('e\u0301e\u0301n', 14)).toBe(tableMeasure('een', 14));
    expect(tableMeasure('coördinatie', 14)).toBe(tableMeasure('coordinatie', 14));
  });

  it('gives every character some width', () => {
    for (const text of ['中', '🙂', '\u2603', 'Ж']) expect(tableMeasure(text, 10), text).toBeGreaterThan(0);
  });
});
