import { expect, it } from 'vitest';
import { moved } from '../../src/kit/moved.js';

it('moves every kind of shape', () => {
  expect(moved({ shape: 'line', x1: 0, y1: 1, x2: 2, y2: 3 }, 10, 20)).toEqual({
    shape: 'line',
    x1: 10,
    y1: 21,
    x2: 12,
    y2: 23,
  });
  expect(moved({ shape: 'text', x: 1, y: 2, text: 'a' }, 10, 20)).toMatchObject({ x: 11, y: 22 });
  expect(moved({ shape: 'path', d: 'M0,0L5,5H9V3A2,2 0 0 1 4,4Z' }, 10, 20)).toMatchObject({
    d: 'M 10, 20L 15, 25H 19V 23A2,2 0 0 1  14, 24Z',
  });
  expect(moved({ shape: 'path', d: 'm1,1l2,2' }, 10, 20)).toMatchObject({ d: 'M 11, 21l2,2' });
  const swarm = {
    shape: 'swarm',
    x: Float32Array.of(1),
    y: Float32Array.of(2),
    paint: Uint8Array.of(0),
    paints: ['text'],
    r: 2,
  } as const;
  expect([...moved(swarm, 1, 1).x]).toEqual([2]);
});
