import { describe, expect, it } from 'vitest';
import { seriate, type Weights } from '../../../src/charts/transition-matrix/seriate.js';

/** Names in an order that says nothing. */
const shuffled = (count: number, step: number) => Array.from({ length: count }, (_, at) => (at * step + 3) % count);

/** A matrix with its rows and columns shuffled, and what each of them was. */
function hidden(cells: readonly (readonly number[])[], rowStep: number, columnStep: number) {
  const [rows, columns] = [shuffled(cells.length, rowStep), shuffled(cells[0]?.length ?? 0, columnStep)];
  const weights: Weights[] = rows.map((row) =>
    columns.flatMap((column, at): [number, number][] => {
      const value = cells[row]?.[column] ?? 0;
      return value > 0 ? [[at, value]] : [];
    }),
  );
  const order = seriate(weights, columns.length);
  return { rows: order.rows.map((at) => rows[at] ?? -1), columns: order.columns.map((at) => columns[at] ?? -1) };
}

const runs = (groups: readonly number[]) => groups.filter((group, at) => group !== groups[at - 1]).length;

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

  it('brings blocks that share nothing together, the heaviest first, and what is empty last', () => {
    const cells = Array.from({ length: 8 }, (_, row) =>
      Array.from({ length: 8 }, (_, column) =>
        row === 7 || column === 7 ? 0 : row % 3 === column % 3 ? (row % 3) + 1 : 0,
      ),
    );
    const { rows, columns } = hidden(cells, 3, 5);
    expect(runs(rows.slice(0, 7).map((row) => row % 3))).toBe(3);
    expect(runs(columns.slice(0, 7).map((column) => column % 3))).toBe(3);
    // Block 0 has 3 × 3 cells of 1, block 1 has 2 × 2 of 2, block 2 has 2 × 2 of 3: 9, 8 and 12.
    expect([...new Set(rows.slice(0, 7).map((row) => row % 3))]).toEqual([2, 0, 1]);
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

  it('takes nothing, one cell, all equal and amounts in the billions', () => {
    expect(seriate([], 0)).toEqual({ rows: [], columns: [] });
    expect(seriate([[]], 1)).toEqual({ rows: [0], columns: [0] });
    const equal = Array.from({ length: 3 }, (): Weights => [
      [0, 1],
      [1, 1],
    ]);
    expect(seriate(equal, 2)).toEqual({ rows: [0, 1, 2], columns: [0, 1] });
    const large = Array.from({ length: 9 }, (_, row) =>
      Array.from({ length: 9 }, (_, column) => Math.max(0, 3 - Math.abs(row - column)) * 4e11),
    );
    expect(new Set(hidden(large, 4, 5).rows.map((row, at, all) => Math.abs(row - (all[at + 1] ?? row + 1))))).toEqual(
      new Set([1]),
    );
  });

  it('is quick with 10,000 rows', () => {
    const rows = Array.from({ length: 10_000 }, (_, row): Weights => [
      [row % 7, 1],
      [(row + 1 + (row % 2)) % 7, 2],
    ]);
    const start = performance.now();
    expect(seriate(rows, 7).rows).toHaveLength(10_000);
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
