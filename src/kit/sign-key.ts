import type { Shape } from '../core/drawing.js';
import type { Lettering } from './lettering.js';

/** What a sign means: its words, and what is drawn for it around a place. */
export type SignItem = readonly [words: string, sign: (x: number, y: number) => Shape | undefined];

/** Signs of at most `slot` px with their words behind them, in as many lines as they need from `top` down, and where they end, px. */
export function signKey(items: readonly SignItem[], slot: number, top: number, width: number, letters: Lettering) {
  const { stack, widest, wrap } = letters;
  const line = slot + 4;
  let [left, y] = [0, top + line / 2];
  const shapes = items.flatMap(([words, sign]) => {
    const lines = wrap(words, width - slot - 5, 1);
    const wide = slot + 5 + widest(lines);
    if (left > 0 && left + wide > width) {
      left = 0;
      y += line;
    }
    const x = left;
    left += wide + 14;
    return [sign(x + slot / 2, y) ?? [], stack(lines, x + slot + 5, y)].flat();
  });
  return { shapes, bottom: items.length > 0 ? y + line / 2 + 10 : top };
}
