import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitText, wrapText } from '../../src/kit/text.js';

const measure = (text: string, size: number) => [...text].length * size * 0.5;
const words = fc
  .array(fc.string({ minLength: 1, maxLength: 14 }), { minLength: 1, maxLength: 12 })
  .map((list) => list.join(' '));

describe('fitText', () => {
  it('never runs past its width', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 400 }), (text, width) => {
        expect(measure(fitText(text, width, 14, measure), 14)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('leaves alone what fits and marks what is cut', () => {
    expect(fitText('Zorg', 100, 14, measure)).toBe('Zorg');
    expect(fitText('Verpleegkundigen en verzorgenden', 140, 14, measure)).toBe('Verpleegkundigen en…');
  });
});

describe('wrapText', () => {
  it('keeps every word when there is room for the lines', () => {
    expect(wrapText('een twee drie vier', 70, 14, measure)).toEqual(['een twee', 'drie vier']);
  });

  it('says with an ellipsis that words are missing', () => {
    expect(wrapText('een twee drie vier', 70, 14, measure, 1)).toEqual(['een twee…']);
  });

  it('never makes more lines than asked, nor wider ones', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 30, max: 300 }), fc.integer({ min: 1, max: 4 }), (text, width, lines) => {
        const wrapped = wrapText(text, width, 14, measure, lines);
        expect(wrapped.length).toBeLessThanOrEqual(lines);
        for (const line of wrapped) expect(measure(line, 14)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
