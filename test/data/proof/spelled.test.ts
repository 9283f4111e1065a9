import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/data/report.js';
import { refuseInvented, spelledIn } from './spelled.js';

describe('the numbers that a text spells', () => {
  it.each([
    ['a;1.234,5;x', ';', [1234.5, 1.234, 5], [12, 34, 0, 1235, -1234.5]],
    ['a,"1,234.50",7', ',', [1234.5, 7], [1, 0].slice(1)],
    ['a,1,234', ',', [1, 234], [1234, 1.234]],
    ['-5;(7);9-', ';', [-5, -7, -9], [5, -4]],
    ['12\n34', ';', [12, 34], [1234]],
    ['1e-3;.5', ';', [0.001, 0.5], [-0.25, 100]],
    ['[41,1e99]', ',', [41, 1e99], [4199, 0, 1e98]],
  ])('%j', (text, delimiter, yes, no) => {
    const spelled = spelledIn(text, delimiter);
    for (const value of yes) expect([value, spelled(value)]).toEqual([value, true]);
    for (const value of no) expect([value, spelled(value)]).toEqual([value, false]);
  });

  it('refuses a reading with another number, and takes the factor of its column into account', () => {
    const reading = (value: number, factor?: number): Reading => ({
      data: {
        length: 1,
        columns: [
          { field: { name: 'a', type: 'number', decimals: 0 }, values: Float64Array.of(value), statuses: new Map() },
        ],
        metadata: {},
      },
      report: {
        format: 'csv',
        delimiter: ';',
        rows: 1,
        left: [],
        remarks: [],
        columns: [
          {
            name: 'a',
            type: 'number',
            missing: {},
            filled: 1,
            statuses: {},
            why: { kind: 'report.number-plain', facts: {} },
            warnings: [],
            ...(factor ? { factor } : {}),
          },
        ],
      },
    });
    expect(() => refuseInvented(reading(41), 'a\n41')).not.toThrow();
    expect(() => refuseInvented(reading(41_000, 1000), 'a\n41')).not.toThrow();
    expect(() => refuseInvented(reading(41_000), 'a\n41')).toThrow('invented 41000 in a');
    expect(() => refuseInvented(reading(0), 'a\n')).toThrow('invented 0 in a');
  });
});
