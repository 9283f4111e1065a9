import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Drawing, Mark, Walk } from '../../src/core/drawing.js';
import { step, type StepKey } from '../../src/access/step.js';
import { steppable } from '../../src/access/steppable.js';
import { anyDrawing, drawingOf, flows, folded, mark } from './drawings.js';

const arrows: readonly StepKey[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
const keys: readonly StepKey[] = [...arrows, 'Home', 'End', 'PageUp', 'PageDown'];
const ids = (drawing: Drawing) => steppable(drawing).map(({ id }) => id);

/** Everything that a set of keys leads to from Home. */
function reachable(drawing: Drawing, by: readonly StepKey[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting = [step(drawing, undefined, 'Home')];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    for (const key of by) waiting.push(step(drawing, at, key));
  }
  return seen;
}

describe.each<Walk>(['list', 'layers', 'compass'])('walk %s', (walk) => {
  it('reaches every mark by arrows from Home, and nothing else', () => {
    fc.assert(
      fc.property(anyDrawing(walk), (drawing) => {
        expect([...reachable(drawing, arrows)].sort()).toEqual(ids(drawing).sort());
      }),
      { numRuns: 500 },
    );
  });

  it('is total and always the same: every key leads from every mark to a mark', () => {
    fc.assert(
      fc.property(anyDrawing(walk), fc.constantFrom(...keys), (drawing, key) => {
        const marks = ids(drawing);
        const copy = structuredClone(drawing);
        for (const at of marks) {
          const next = step(drawing, at, key);
          expect(marks).toContain(next);
          expect(step(copy, at, key)).toBe(next);
        }
      }),
    );
  });

  it('goes by Home, End and pages of ten', () => {
    fc.assert(
      fc.property(anyDrawing(walk), (drawing) => {
        const marks = ids(drawing);
        expect(step(drawing, marks[3], 'Home')).toBe(marks[0]);
        expect(step(drawing, marks[3], 'End')).toBe(marks.at(-1));
        expect(step(drawing, marks[0], 'PageDown')).toBe(marks[Math.min(10, marks.length - 1)]);
        expect(step(drawing, marks.at(-1), 'PageUp')).toBe(marks[Math.max(0, marks.length - 11)]);
      }),
    );
  });

  it('starts at the first mark from nowhere and from a mark that is gone', () => {
    fc.assert(
      fc.property(anyDrawing(walk), fc.constantFrom(...arrows), (drawing, key) => {
        expect(step(drawing, undefined, key)).toBe(ids(drawing)[0]);
        expect(step(drawing, 'gone', key)).toBe(ids(drawing)[0]);
      }),
    );
  });
});

it('leads nowhere in an empty drawing', () => {
  for (const key of keys) expect(step(drawingOf([folded(mark('a'))]), 'a', key)).toBeUndefined();
});

describe('a list', () => {
  it('reaches every mark once by Down alone, and back by Up, staying at the edges', () => {
    fc.assert(
      fc.property(anyDrawing('list'), (drawing) => {
        const marks = ids(drawing);
        marks.forEach((id, at) => {
          for (const key of ['ArrowDown', 'ArrowRight'] as const)
            expect(step(drawing, id, key)).toBe(marks[at + 1] ?? id);
          for (const key of ['ArrowUp', 'ArrowLeft'] as const) expect(step(drawing, id, key)).toBe(marks[at - 1] ?? id);
        });
      }),
    );
  });
});

describe('layers', () => {
  it('go down through the stages, then along the links by where they come from', () => {
    expect(ids(flows)).toEqual([
      'EFRO',
      'ESF',
      'programma',
      'TNO',
      'overige',
      'los',
      'EFRO>programma',
      'ESF>overige',
      'programma>TNO',
      'programma>overige',
    ]);
  });

  it('follow the largest link, whichever way its amount counts, and its ends', () => {
    expect(step(flows, 'programma', 'ArrowRight')).toBe('programma>TNO');
    expect(step(flows, 'programma>TNO', 'ArrowRight')).toBe('TNO');
    expect(step(flows, 'overige', 'ArrowLeft')).toBe('ESF>overige');
    expect(step(flows, 'ESF>overige', 'ArrowLeft')).toBe('ESF');
    expect(step(flows, 'los', 'ArrowLeft')).toBe('los');
    expect(step(flows, 'EFRO', 'ArrowLeft')).toBe('EFRO');
    expect(step(flows, 'programma>TNO', 'ArrowDown')).toBe('programma>overige');
  });
});

describe('the compass', () => {
  const map = drawingOf(
    [
      mark('midden', 100, 100),
      mark('rechts', 200, 105),
      mark('ver rechts', 300, 100),
      mark('boven', 100, 0),
      mark('links onder', 40, 170),
    ],
    'compass',
  );

  it('goes to the nearest in that direction', () => {
    expect(step(map, 'midden', 'ArrowRight')).toBe('rechts');
    expect(step(map, 'rechts', 'ArrowRight')).toBe('ver rechts');
    expect(step(map, 'midden', 'ArrowUp')).toBe('boven');
    expect(step(map, 'midden', 'ArrowDown')).toBe('links onder');
    expect(step(map, 'ver rechts', 'ArrowRight')).toBe('ver rechts');
  });

  it('reaches marks that share one place', () => {
    const heap = drawingOf(
      Array.from({ length: 30 }, (_, at) => mark(`m${at}`, 5, 5)),
      'compass',
    );
    expect(reachable(heap, arrows).size).toBe(30);
  });

  it('looks at the places of 1,000 marks once, for all keys together', () => {
    let looks = 0;
    const marks = Array.from({ length: 1000 }, (_, at): Mark => {
      const { box, ...rest } = mark(`m${at}`, (at * 7919) % 701, (at * 104729) % 397);
      return {
        ...rest,
        get box() {
          looks++;
          return box;
        },
      };
    });
    const large = drawingOf(marks, 'compass');
    // 32 px to the right and 6 down; the next best are 18 and 15 away.
    expect(step(large, 'm0', 'ArrowRight')).toBe('m809');
    for (const key of arrows) step(large, 'm809', key);
    expect(looks).toBe(1000);
    expect(reachable(large, arrows).size).toBe(1000);
  });
});
