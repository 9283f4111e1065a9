import { describe, expect, it } from 'vitest';
import { seriate, type Linked } from '../../../src/charts/transition-matrix/seriate.js';
import { prepare, type Pair } from '../../../src/charts/transition-matrix/prepare.js';
import { openText } from './read-chart.js';

/** Names in an order that says nothing. */
const shuffled = (count: number, step: number) => Array.from({ length: count }, (_, at) => (at * step + 3) % count);

type Cells = readonly (readonly number[])[];

/** The lines of a matrix in an order of its rows and columns, named by their places in it. */
function linesOf(cells: Cells, rows: readonly number[], columns: readonly number[]) {
  const pairs = rows.flatMap((row) =>
    columns.flatMap((column): Pair[] => {
      const value = cells[row]?.[column] ?? 0;
      return value > 0 ? [{ row: `${row}`, column: `${column}`, state: 'support', value, cell: { value } }] : [];
    }),
  );
  const lines = (side: 'row' | 'column', names: readonly number[]) => {
    const held = new Map(names.map((name) => [`${name}`, [] as Pair[]]));
    for (const pair of pairs) held.get(pair[side])?.push(pair);
    return [...held].map(([name, own]): Linked => ({ name, pairs: own }));
  };
  return { rows: lines('row', rows), columns: lines('column', columns) };
}

/** A matrix with its rows and columns shuffled, put in order: what each of them was. */
function found(cells: Cells, rows: readonly number[], columns: readonly number[]) {
  const lines = linesOf(cells, rows, columns);
  const order = seriate(lines.rows, lines.columns);
  const places = (of: readonly Linked[]) => of.map(({ name }) => Number(name));
  return { rows: places(order.rows), columns: places(order.columns) };
}

const hidden = (cells: Cells, rowStep: number, columnStep: number) =>
  found(cells, shuffled(cells.length, rowStep), shuffled(cells[0]?.length ?? 0, columnStep));

const runs = (groups: readonly number[]) => groups.filter((group, at) => group !== groups[at - 1]).length;

/** Numbers from 0 to 1 that look like chance, the same at every run (Lehmer's generator). */
function chance(seed: number) {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

describe('seriate', () => {
  it('brings a band back to the diagonal, one way or the other', () => {
    const cells = Array.from({ length: 9 }, (_, row) =>
      Array.from({ length: 9 }, (_, column) => Math.max(0, 3 - Math.abs(row - column))),
    );
    const { rows, columns } = hidden(cells, 4, 5);
    const up = [0, 1, 2, 3, 4, 5, 6, 7, 8];
    expect([up, [...up].reverse()]).toContainEqual(rows);
    expect(columns).toEqual(rows);
  });

  it('brings blocks that share nothing together, in the order of their first columns, and what is empty last', () => {
    const cells = Array.from({ length: 8 }, (_, row) =>
      Array.from({ length: 8 }, (_, column) =>
        row === 7 || column === 7 ? 0 : row % 3 === column % 3 ? (row % 3) + 1 : 0,
      ),
    );
    const { rows, columns } = hidden(cells, 3, 5);
    expect(runs(rows.slice(0, 7).map((row) => row % 3))).toBe(3);
    expect(runs(columns.slice(0, 7).map((column) => column % 3))).toBe(3);
    // Shuffled the columns are 3 0 5 2 7 4 1 6.
    expect([...new Set(rows.slice(0, 7).map((row) => row % 3))]).toEqual([0, 2, 1]);
    expect([rows.at(-1), columns.at(-1)]).toEqual([7, 7]);
  });

  it('brings blocks together that share a little', () => {
    const cells = Array.from({ length: 12 }, (_, row) =>
      Array.from({ length: 6 }, (_, column) => (row % 3 === column % 3 ? 5 : (row * 5 + column) % 11 === 0 ? 1 : 0)),
    );
    const { rows, columns } = hidden(cells, 5, 5);
    expect(runs(rows.map((row) => row % 3))).toBe(3);
    expect(runs(columns.map((column) => column % 3))).toBe(3);
  });

  it('finds blocks again that were planted, with a fifth of what belongs to them away and some that does not', () => {
    let [columnBreaks, rowBreaks, columnsAsTheyAre] = [0, 0, 0];
    for (let seed = 1; seed <= 60; seed++) {
      const next = chance(seed * 7919);
      const cells = Array.from({ length: 24 }, (_, row) =>
        Array.from({ length: 12 }, (_, column) => (next() < (row % 3 === column % 3 ? 0.8 : 0.05) ? 1 : 0)),
      );
      const { rows, columns } = hidden(cells, 7, 5);
      columnBreaks += runs(columns.map((column) => column % 3)) - 3;
      rowBreaks += runs(rows.map((row) => row % 3)) - 3;
      columnsAsTheyAre += runs(shuffled(12, 5).map((column) => column % 3)) - 3;
    }
    expect(columnsAsTheyAre / 60).toBe(9);
    expect(columnBreaks / 60).toBeLessThan(0.1);
    expect(rowBreaks / 60).toBeLessThan(1);
  });

  it('goes by what supports what, however large one amount is', () => {
    const cells = Array.from({ length: 8 }, (_, row) =>
      Array.from({ length: 6 }, (_, column) => (row % 2 === column % 2 ? 1 : row === 0 && column === 1 ? 1 : 0)),
    );
    const large = cells.map((row, at) => row.map((value, column) => (at === 0 && column === 1 ? 1e9 : value)));
    expect(hidden(large, 3, 5)).toEqual(hidden(cells, 3, 5));
    expect(runs(hidden(large, 3, 5).columns.map((column) => column % 2))).toBe(2);
  });

  it('puts the block first that holds most', async () => {
    const { data, values } = await openText(
      'maatregel;doel;aantal\nA;Lucht;3\nB;Lucht;2\nB;Water;1\nA;Water;4\nC;Werk;20\nD;Werk;9\nD;Zorg;5\nE;Natuur;',
    );
    const { rows, columns } = prepare(data, values);
    expect(rows.map(({ name }) => name)).toEqual(['C', 'D', 'A', 'B', 'E']);
    expect(columns.map(({ name }) => name)).toEqual(['Werk', 'Zorg', 'Lucht', 'Water', 'Natuur']);
  });

  it('takes nothing, one cell, all equal and more columns than can be compared', () => {
    expect(found([], [], [])).toEqual({ rows: [], columns: [] });
    expect(found([[0]], [0], [0])).toEqual({ rows: [0], columns: [0] });
    const equal = Array.from({ length: 3 }, () => [1, 1]);
    expect(found(equal, [0, 1, 2], [0, 1])).toEqual({ rows: [0, 1, 2], columns: [0, 1] });
    const wide = [Array.from({ length: 1000 }, () => 1)];
    expect(found(wide, [0], [...(wide[0] ?? []).keys()]).columns).toEqual([...(wide[0] ?? []).keys()]);
  });

  it('is quick with 10,000 rows, and with 200 columns', () => {
    const rows = Array.from({ length: 10_000 }, (_, row) =>
      Array.from({ length: 7 }, (_, at) => Number(at === row % 7) + 2 * Number(at === (row + 1 + (row % 2)) % 7)),
    );
    const columns = Array.from({ length: 300 }, (_, row) =>
      Array.from({ length: 200 }, (_, column) => Number((row * 7 + column * 3) % 11 < 3)),
    );
    for (const cells of [rows, columns]) {
      const lines = linesOf(cells, [...cells.keys()], [...(cells[0] ?? []).keys()]);
      const start = performance.now();
      expect(seriate(lines.rows, lines.columns).rows).toHaveLength(cells.length);
      expect(performance.now() - start).toBeLessThan(4000);
    }
  });
});
