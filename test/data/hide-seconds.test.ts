import { describe, expect, it } from 'vitest';
import { numberColumn, textColumn, type Dataset, type NumberColumn } from '../../src/core/dataset.js';
import { hideSeconds } from '../../src/data/hide-seconds.js';

/** The rows that are hidden once the second numbers are, of a table of which row 1 was hidden before. */
function hiddenOf(words: Readonly<Record<string, readonly string[]>>, figures: readonly number[]): number[] {
  const count = numberColumn('mensen', figures);
  const columns = Object.entries(words).map(([name, cells]) => textColumn(name, cells));
  const data: Dataset = { length: figures.length, columns: [...columns, count], metadata: {} };
  const hidden = new Map<NumberColumn, Set<number>>([[count, new Set([1])]]);
  const second = hideSeconds(data, hidden);
  expect(second).toBe(hidden.get(count)!.size - 1);
  return [...hidden.get(count)!].sort((a, b) => a - b);
}

describe('a total that would betray a number', () => {
  it.each([
    'Totaal',
    'totaal mannen en vrouwen',
    'Alle wijken',
    'Nederland',
    'Subtotaal',
    'sub-totaal',
    'Eindtotaal',
    'Gemeentetotaal',
    'Wijktotaal',
    'Totalen',
    'T001038',
    ' T001038 ',
    'NL01',
    'NL00',
    'The Netherlands',
  ])('is known by its words: %s', (word) => {
    expect(hiddenOf({ wijk: [word, 'A', 'B', 'C'] }, [100, 3, 40, 57])).toEqual([1, 2]);
  });

  it.each(['Noord', 'GM0344', 'NL31', 'T1', 'Nederlander', 'Somalië', 'Allerlei'])('is not %s', (word) => {
    expect(hiddenOf({ wijk: [word, 'A', 'B', 'C'] }, [100, 3, 40, 57])).toEqual([1]);
  });

  it('counts beside another one', () => {
    expect(hiddenOf({ wijk: ['Totaal', 'A', 'B', 'C', 'Subtotaal'] }, [100, 3, 40, 57, 43])).toEqual([1, 2]);
    expect(hiddenOf({ wijk: ['Totaal', 'A', 'B', 'C', 'Totaal Zuid'] }, [100, 3, 40, 57, 43])).toEqual([1, 2]);
  });

  it('is looked for among rows that are alike in all else, a code beside a name going along', () => {
    const wijk = ['Totaal', 'A', 'B', 'C', 'Totaal', 'A', 'B', 'C'];
    const code = ['T', 'a', 'b', 'c', 'T', 'a', 'b', 'c'];
    const jaar = [...new Array<string>(4).fill('2024'), ...new Array<string>(4).fill('2025')];
    expect(hiddenOf({ jaar, wijk, code }, [100, 3, 57, 40, 9, 2, 3, 4])).toEqual([1, 3]);
  });

  it('is a column as well, whichever of those named as one is the sum', () => {
    const columns = [
      numberColumn('Subtotaal', [3, 40, 50]),
      numberColumn('overig', [40, 3, 20]),
      numberColumn('T001038', [43, 43, 70]),
    ];
    const hidden = new Map<NumberColumn, Set<number>>(columns.map((column) => [column, new Set<number>()]));
    hidden.get(columns[0]!)!.add(0);
    hidden.get(columns[1]!)!.add(1);
    expect(hideSeconds({ length: 3, columns, metadata: {} }, hidden)).toBe(2);
    expect(columns.map((column) => [...hidden.get(column)!])).toEqual([[0, 1], [1, 0], []]);
  });
});

it('goes through a hundred thousand rows with one total', () => {
  const rows = 100_000;
  const wijk = Array.from({ length: rows }, (_, row) => (row ? `W${row}` : 'Totaal'));
  const figures = Array.from({ length: rows }, (_, row) => (row ? 7 : 7 * rows));
  expect(hiddenOf({ wijk }, figures)).toEqual([1, 2]);
});
