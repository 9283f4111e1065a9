import fc from 'fast-check';
import { expect, it } from 'vitest';
import { areaClasses, roundStep } from '../../../src/charts/startup-map/area-classes.js';

it('classes hold every value, are never empty, and have round limits', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.integer({ min: 0, max: 1e6 }).map((value) => value / 1000),
        { minLength: 1, maxLength: 400 },
      ),
      (values) => {
        const { limits, counts, role } = areaClasses(values);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(values.length);
        for (const count of counts) expect(count).toBeGreaterThan(0);
        for (const limit of limits) expect(Number(limit.toPrecision(2))).toBe(limit);
        expect(counts.map((_, at) => values.filter((value) => role(value) === `sequential-${at + 1}`).length)).toEqual(
          counts,
        );
      },
    ),
  );
});

it.each([
  [0.7, 0.5],
  [4.9, 2],
  [5, 5],
  [199, 100],
  [0, 1],
])('the round step for %d is %d', (size, step) => {
  expect(roundStep(size)).toBe(step);
});
