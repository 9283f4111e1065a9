import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spread } from '../../src/kit/spread.js';

const items = fc.array(
  fc.record({ at: fc.double({ min: -50, max: 550, noNaN: true }), height: fc.integer({ min: 10, max: 20 }) }),
  {
    minLength: 1,
    maxLength: 20,
  },
);

it('keeps labels apart, and within the frame where they fit', () => {
  fc.assert(
    fc.property(items, (labels) => {
      const centres = spread(labels, 0, 500);
      const placed = labels
        .map(({ height }, at) => ({ top: (centres[at] ?? 0) - height / 2, bottom: (centres[at] ?? 0) + height / 2 }))
        .sort((a, b) => a.top - b.top);
      placed.forEach(({ top }, at) => {
        if (at > 0) expect(top).toBeGreaterThanOrEqual((placed[at - 1]?.bottom ?? 0) - 1e-6);
      });
      expect(placed[0]?.top).toBeGreaterThanOrEqual(-1e-6);
      const fits = labels.reduce((sum, { height }) => sum + height, 0) <= 500;
      if (fits) expect(placed.at(-1)?.bottom).toBeLessThanOrEqual(500 + 1e-6);
    }),
  );
});

it('leaves labels where they want to be when nothing is in the way', () => {
  expect(
    spread(
      [
        { at: 400, height: 20 },
        { at: 100, height: 20 },
      ],
      0,
      500,
    ),
  ).toEqual([400, 100]);
});
