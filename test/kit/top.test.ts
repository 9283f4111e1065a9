import { expect, it } from 'vitest';
import { top } from '../../src/kit/top.js';

const size = (value: number) => value;

it('takes the largest, in order', () => {
  expect(top([1, 5, 3, 4, 2], 3, size)).toEqual({ shown: [5, 4, 3], rest: [2, 1] });
});

it('never makes a rest of one', () => {
  expect(top([1, 2, 3, 4], 3, size)).toEqual({ shown: [4, 3, 2, 1], rest: [] });
});
