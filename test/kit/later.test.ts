import { expect, it } from 'vitest';
import { bringOn, later } from '../../src/kit/later.js';

it('loads once, and gives the part and its words', async () => {
  let loads = 0;
  const trend = later(() => {
    loads++;
    return Promise.resolve({ words: { a: 'b' }, draw: () => 'line' });
  });
  expect(() => trend.part).toThrow('has not been brought');
  const [first, second] = await Promise.all([trend.bring(), trend.bring()]);
  expect([first, second, loads]).toEqual([{ a: 'b' }, { a: 'b' }, 1]);
  expect(trend.bring()).toBeUndefined();
  expect(trend.part.draw()).toBe('line');
});

it('tries again after a failure', async () => {
  let loads = 0;
  const part = later(() => (loads++ ? Promise.resolve({ words: {} }) : Promise.reject(new Error('offline'))));
  await expect(part.bring()).rejects.toThrow('offline');
  await expect(part.bring()).resolves.toEqual({});
});

it('brings on until a part that has come needs nothing more, with the words of all', async () => {
  const first = later(() => Promise.resolve({ words: { a: '1' } }));
  const second = later(() => Promise.resolve({ words: { b: '2' } }));
  const bring = () => first.bring() ?? second.bring();
  await expect(bringOn(bring)).resolves.toEqual({ a: '1', b: '2' });
  expect(bringOn(bring)).toBeUndefined();
});
