import { expect, it } from 'vitest';
import { linear } from '../../src/kit/linear.js';

it('goes there and back', () => {
  const scale = linear([0, 200], [40, 440]);
  expect(scale(50)).toBe(140);
  expect(scale.invert(140)).toBe(50);
  expect(scale.ticks(4)).toEqual([0, 50, 100, 150, 200]);
});

it('stays finite when there is nothing to scale', () => {
  expect(linear([0, 0], [0, 100])(0)).toBe(0);
});
