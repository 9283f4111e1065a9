import fc from 'fast-check';
import { quantity, insight } from '../../src/core/insight.js';
import type { Cell, Field } from '../../src/core/dataset.js';
import type { Box, Datum, Drawing, Mark, Walk } from '../../src/core/drawing.js';

/** Drawings by hand and at random for the tests of this folder. */
export const name: Field = { name: 'naam', type: 'text' };
export const from: Field = { name: 'van', type: 'text' };
export const to: Field = { name: 'naar', type: 'text' };
export const amount: Field = { name: 'bedrag', type: 'number', unit: '€' };
export const share: Field = { name: 'aandeel', type: 'number', unit: '%', decimals: 1 };

export const nowhere: Box = { x: 0, y: 0, width: 0, height: 0 };
export const figure = (field: Field, value: Cell['value'], status?: Cell['status']): Datum => [
  field,
  status ? { value, status } : { value },
];

export function drawingOf(marks: readonly Mark[], walk?: Walk): Drawing {
  return { width: 720, height: 400, guides: [], marks, notes: [], ...(walk ? { walk } : {}) };
}

/** A mark that is drawn at a place. */
export function mark(id: string, x = 0, y = 0, about: Partial<Mark> = {}): Mark {
  const box = { x, y, width: 10, height: 10 };
  return {
    id,
    kind: 'bar',
    datum: [figure(name, id)],
    box,
    shapes: [{ shape: 'rect', fill: 'accent', ...box }],
    ...about,
  };
}

export function node(id: string, layer: number, y = 0, about: Partial<Mark> = {}): Mark {
  return mark(id, layer * 100, y, { kind: 'node', layer, ...about });
}

export function link(source: string, target: string, value: number, about: Partial<Mark> = {}): Mark {
  return mark(`${source}>${target}`, 0, 0, {
    kind: 'link',
    ends: [source, target],
    datum: [figure(from, source), figure(to, target), figure(amount, value)],
    ...about,
  });
}

/** A mark that is folded away in another. */
export const folded = (whole: Mark): Mark => ({ ...whole, box: nowhere, shapes: [] });

/** Two funds, a programme for one of them, three recipients of which two are folded. */
export const flows: Drawing = drawingOf(
  [
    node('EFRO', 0, 0),
    node('ESF', 0, 50),
    node('programma', 1, 0),
    node('TNO', 2, 0),
    node('overige', 2, 50, { marks: [folded(node('A', 2)), folded(node('B', 2))] }),
    node('los', 2, 90),
    link('EFRO', 'programma', 70, { says: [insight('says.link', { amount: quantity(70, '€'), area: 'programma' })] }),
    link('programma', 'TNO', 50),
    link('programma', 'overige', 20, {
      marks: [folded(link('programma', 'A', 15)), folded(link('programma', 'B', 5))],
    }),
    link('ESF', 'overige', -30, { marks: [folded(link('ESF', 'A', -30))] }),
  ],
  'layers',
);

const place = fc.integer({ min: 0, max: 12 }).map((at) => at * 20);
const count = fc.integer({ min: 1, max: 40 });

/** Marks on a coarse grid, so that many share a row, a column or a place; some are folded away, some hold others. */
export function anyDrawing(walk: Walk): fc.Arbitrary<Drawing> {
  if (walk === 'layers') return anyFlow;
  const spot = fc.record({
    x: fc.oneof(place, fc.double({ min: 0, max: 700, noNaN: true })),
    y: place,
    held: fc.boolean(),
    hidden: fc.nat(5),
  });
  return fc.array(spot, { minLength: 1, maxLength: 60 }).map((spots) => {
    const marks: Mark[] = [];
    spots.forEach(({ x, y, held, hidden }, at) => {
      const one = mark(`m${at}`, x, y);
      const shown = hidden === 0 ? folded(one) : one;
      const before = marks.at(-1);
      if (held && before) marks[marks.length - 1] = { ...before, marks: [...(before.marks ?? []), shown] };
      else marks.push(shown);
    });
    return drawingOf(marks, walk);
  });
}

const anyFlow: fc.Arbitrary<Drawing> = count.chain((size) => {
  const nodes = fc.array(fc.record({ layer: fc.nat(4), y: place, hidden: fc.nat(6) }), {
    minLength: size,
    maxLength: size,
  });
  const end = fc.nat(size + 1);
  const links = fc.uniqueArray(
    fc.record({ source: end, target: end, value: fc.integer({ min: -50, max: 50 }), hidden: fc.nat(8) }),
    {
      maxLength: 60,
      selector: ({ source, target }) => `${source}>${target}`,
    },
  );
  return fc.tuple(nodes, links).map(([all, joined]) => {
    const marks = [
      mark('total', 0, 0, { kind: 'total' }),
      ...all.map(({ layer, y, hidden }, at) =>
        hidden === 0 ? folded(node(`n${at}`, layer, y)) : node(`n${at}`, layer, y),
      ),
      ...joined.map(({ source, target, value, hidden }) => {
        const one = link(`n${source}`, `n${target}`, value);
        return hidden === 0 ? folded(one) : one;
      }),
    ];
    return drawingOf(marks, 'layers');
  });
});
