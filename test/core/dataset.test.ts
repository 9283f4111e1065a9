import { describe, expect, it } from 'vitest';
import { cellAt, numberAt, numberColumn, selectRows, statusAt, textAt, textColumn } from '../../src/core/dataset.js';

const amount = numberColumn('bedrag', [10, null, 0], { unit: '€' }, new Map([[1, 'suppressed']]));
const name = textColumn('naam', ['a', null, 'c']);

describe('a cell', () => {
  it('is never a zero that stands for nothing', () => {
    expect(numberAt(amount, 1)).toBeUndefined();
    expect(cellAt(amount, 1)).toEqual({ value: null, status: 'suppressed' });
    expect(cellAt(amount, 2)).toEqual({ value: 0 });
    expect(textAt(name, 1)).toBeUndefined();
  });
});

describe('selectRows', () => {
  it('keeps values and statuses together', () => {
    const some = selectRows({ length: 3, columns: [amount, name], metadata: {} }, [2, 1]);
    expect(some.length).toBe(2);
    expect(some.columns.map((column) => cellAt(column, 0).value)).toEqual([0, 'c']);
    expect(some.columns.map((column) => statusAt(column, 1))).toEqual(['suppressed', undefined]);
  });
});
