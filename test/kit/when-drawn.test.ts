import { describe, expect, it } from 'vitest';
import { later } from '../../src/kit/later.js';
import { whenDrawn } from '../../src/kit/when-drawn.js';

const made = () => whenDrawn(later(() => Promise.resolve({ words: { hello: 'dag' }, answer: 42 })));

describe('whenDrawn', () => {
  it('brings at once what is sure to be needed', async () => {
    const part = made();
    const asker = {};
    expect(await part.bring(asker, true)).toEqual({ hello: 'dag' });
    expect(part.bring(asker, true)).toBeUndefined();
    expect(part.ask(asker)?.answer).toBe(42);
  });

  it('brings after a drawing what the drawing lacked, with its words for every asker', async () => {
    const part = made();
    for (const asker of [{}, {}]) {
      expect(part.bring(asker, false)).toBeUndefined();
      expect(part.ask(asker)).toBeUndefined();
      expect(await part.bring(asker, false)).toEqual({ hello: 'dag' });
      expect(part.bring(asker, false)).toBeUndefined();
      expect(part.ask(asker)?.answer).toBe(42);
    }
  });
});
