import { describe, expect, it } from 'vitest';
import { clipPath, placePath, writePath } from '../../../../src/vega-lite/vega/engine/paths.js';

const box = { x: 0, y: 0, width: 10, height: 10 };

describe('paths', () => {
  it('are moved and turned, whatever commands they have', () => {
    expect(writePath(placePath('M0,0h2v1l-1,1z', { x: 5, y: 5 }))).toBe('M5 5L7 5L7 6L6 7Z');
    expect(writePath(placePath('M1,0L2,0', { x: 0, y: 0, angle: 90 }))).toBe('M0 1L0 2');
    expect(writePath(placePath('M0,0A2,2,0,1,1,4,0', { x: 1, y: 0 }))).toBe('M1 0A2 2 0 1 1 5 0');
  });

  it('are cut off at a box, as lines and as areas', () => {
    expect(writePath(clipPath(placePath('M-5,5L15,5', { x: 0, y: 0 }), box, false))).toBe('M0 5L10 5');
    const area = clipPath(placePath('M5,5L15,5L15,8L5,8Z', { x: 0, y: 0 }), box, true);
    const xs = area.flatMap(([, x]) => (x === undefined ? [] : [x]));
    expect(Math.max(...xs)).toBe(10);
    expect(Math.min(...xs)).toBe(5);
    expect(clipPath(placePath('M20,20L30,30', { x: 0, y: 0 }), box, false)).toEqual([]);
  });

  it('with a number that is none are not written', () => {
    expect(writePath([['M', Number.NaN, 1]])).toBe('');
  });
});
