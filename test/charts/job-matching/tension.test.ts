import { describe, expect, it } from 'vitest';
import type { Count } from '../../../src/charts/job-matching/count.js';
import { classOf, exactTension, tensionOf } from '../../../src/charts/job-matching/tension.js';

const uwv = [0.25, 0.67, 1.5, 4];
const exactly = (known: number): Count => ({ known, missing: 0 });
const least = (known: number): Count => ({ known, missing: 1, reason: 'suppressed' });
const secret: Count = { known: undefined, missing: 1, reason: 'suppressed' };
const classFor = (jobseekers: Count, vacancies: Count) => tensionOf(jobseekers, vacancies, uwv).class;

describe('tensionOf', () => {
  it('has the classes of UWV with their bounds', () => {
    const expected = [
      [0, 'very-wide'],
      [0.2499, 'very-wide'],
      [0.25, 'wide'],
      [0.6699, 'wide'],
      [0.67, 'average'],
      [1.4999, 'average'],
      [1.5, 'tight'],
      [4, 'tight'],
      [4.0001, 'very-tight'],
    ] as const;
    for (const [ratio, kind] of expected) expect(classOf(ratio, uwv), String(ratio)).toBe(kind);
  });

  it('divides vacancies by jobseekers', () => {
    expect(exactTension(tensionOf(exactly(20), exactly(60), uwv))).toBe(3);
    expect(exactTension(tensionOf(exactly(20), exactly(0), uwv))).toBe(0);
  });

  it('never divides by zero', () => {
    expect(classFor(exactly(0), exactly(8))).toBe('no-jobseekers');
    expect(classFor(exactly(0), exactly(0))).toBe('nothing');
    expect(classFor(exactly(0), secret)).toBe('unknown');
    expect(exactTension(tensionOf(exactly(0), exactly(8), uwv))).toBeUndefined();
  });

  it('is unknown where a number is secret', () => {
    expect(classFor(secret, exactly(8))).toBe('unknown');
    expect(classFor(exactly(8), secret)).toBe('unknown');
  });

  it('keeps a class that a lower bound cannot change, without an exact ratio', () => {
    expect(classFor(exactly(10), least(50))).toBe('very-tight');
    expect(exactTension(tensionOf(exactly(10), least(50), uwv))).toBeUndefined();
    expect(classFor(exactly(10), least(20))).toBe('unknown');
    expect(classFor(least(100), exactly(10))).toBe('very-wide');
    expect(classFor(least(100), exactly(90))).toBe('unknown');
    expect(classFor(least(100), least(10))).toBe('unknown');
  });
});
