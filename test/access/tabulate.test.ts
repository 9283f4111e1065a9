import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tabulate } from '../../src/access/tabulate.js';
import type { Drawing } from '../../src/core/drawing.js';
import { amount, anyDrawing, drawingOf, figure, flows, folded, from, mark, name, share, to } from './drawings.js';

const values = (drawing: Parameters<typeof tabulate>[0]) =>
  tabulate(drawing).rows.map(({ cells }) => cells.map((cell) => cell?.value));

/** A drawing that counts how often anything in it is read, at any depth. */
function countingReads(drawing: Drawing): { readonly counted: Drawing; readonly reads: () => number } {
  let count = 0;
  const counting = <T extends object>(of: T): T =>
    new Proxy(of, {
      get(target, key) {
        count++;
        const value: unknown = Reflect.get(target, key);
        return typeof value === 'object' && value !== null ? counting(value) : value;
      },
    });
  return { counted: counting(drawing), reads: () => count };
}

describe('the table of a drawing', () => {
  it('has a row per mark and a column per figure, in order of appearance, with statuses', () => {
    const drawing = drawingOf([
      mark('a', 0, 0, { datum: [figure(name, 'A'), figure(amount, 0)] }),
      mark('b', 0, 0, { datum: [figure(name, 'B'), figure(share, 12.5), figure(amount, null, 'suppressed')] }),
    ]);
    expect(tabulate(drawing)).toEqual({
      columns: [name, amount, share],
      rows: [
        { id: 'a', cells: [{ value: 'A' }, { value: 0 }, undefined] },
        { id: 'b', cells: [{ value: 'B' }, { value: null, status: 'suppressed' }, { value: 12.5 }] },
      ],
    });
  });

  it('of a flow has its links, with the folded ones for those that hold them', () => {
    expect(tabulate(flows).columns).toEqual([from, to, amount]);
    expect(values(flows)).toEqual([
      ['EFRO', 'programma', 70],
      ['programma', 'TNO', 50],
      ['programma', 'A', 15],
      ['programma', 'B', 5],
      ['ESF', 'A', -30],
    ]);
  });

  it('keeps a total in the place of what it holds', () => {
    const drawing = drawingOf([
      mark('alles', 0, 0, { kind: 'sum-total', marks: [mark('a')] }),
      mark('groep', 0, 0, { marks: [mark('b')] }),
    ]);
    expect(tabulate(drawing).rows.map(({ id }) => id)).toEqual(['alles', 'b']);
  });

  it('keeps apart figures of one name: of two units, and two of one mark', () => {
    const euros = { ...amount, decimals: 2 };
    const drawing = drawingOf([
      mark('a', 0, 0, { datum: [figure(amount, 1), figure({ ...amount, unit: '%' }, 2), figure(amount, 3)] }),
      mark('b', 0, 0, { datum: [figure(euros, 4.25)] }),
    ]);
    expect(values(drawing)).toEqual([
      [1, 2, 3],
      [4.25, undefined, undefined],
    ]);
    expect(tabulate(drawing).columns[0]).toEqual(euros);
  });

  it('loses nothing: every figure of every innermost mark is in it once', () => {
    fc.assert(
      fc.property(anyDrawing('list'), (drawing) => {
        const leaves = drawing.marks.flatMap((one) => (one.marks?.length ? one.marks : [one]));
        expect(tabulate(drawing).rows.map(({ id }) => id)).toEqual(leaves.map(({ id }) => id));
        expect(values(drawing)).toEqual(leaves.map(({ id }) => [id]));
      }),
    );
  });

  it('adds up to the amounts of a flow', () => {
    fc.assert(
      fc.property(anyDrawing('layers'), (drawing) => {
        const links = drawing.marks.filter(({ ends }) => ends);
        fc.pre(links.length > 0);
        const sum = links.reduce((total, { datum }) => total + Number(datum[2]?.[1].value), 0);
        const { columns, rows } = tabulate(drawing);
        const place = columns.indexOf(amount);
        expect(rows.reduce((total, { cells }) => total + Number(cells[place]?.value ?? 0), 0)).toBe(sum);
      }),
    );
  });

  it('is empty for an empty drawing and has no row for a mark without figures', () => {
    expect(tabulate(drawingOf([]))).toEqual({ columns: [], rows: [] });
    expect(tabulate(drawingOf([mark('a', 0, 0, { datum: [] }), folded(mark('b'))])).rows.map(({ id }) => id)).toEqual([
      'b',
    ]);
  });

  it('reads no more than twice as much for twice as many marks', () => {
    const reads = (count: number) => {
      const { counted, reads } = countingReads(drawingOf(Array.from({ length: count }, (_, at) => mark(`m${at}`))));
      expect(tabulate(counted).rows).toHaveLength(count);
      return reads();
    };
    const half = reads(10_000);
    expect(half).toBeGreaterThan(10_000);
    expect(reads(20_000)).toBeLessThanOrEqual(2 * half);
  });
});
