import type { Box, Shape } from '../core/drawing.js';
import type { Lettering } from './lettering.js';

/** What a sign means: its words, and what is drawn for it around a place. */
export type SignItem = readonly [words: string, sign: (x: number, y: number) => Shape | undefined];

/** Px between a sign and its words. */
const gap = 8;

/** Words that each have a sign of at most `size` px before them: what they take, from `top` down in as many lines as they need. */
export function flow(texts: readonly string[], size: number, top: number, width: number, letters: Lettering) {
  const { line, stack, widest, wrap } = letters;
  let [left, y, deep] = [0, top, 0];
  const places = texts.map((text) => {
    const lines = wrap(text, width - size - gap, 3);
    const wide = size + gap + widest(lines);
    if (left > 0 && left + wide > width) {
      left = 0;
      y += deep;
      deep = 0;
    }
    const height = Math.max(lines.length * line, size) + 6;
    const box: Box = { x: left, y, width: wide, height };
    const [x, middle] = [left + size / 2, y + height / 2];
    left += wide + 16;
    deep = Math.max(deep, height);
    return {
      box,
      /** The middle of the sign. */
      x,
      y: middle,
      /** The words, moved by so many px. */
      words: (dx: number, dy: number) => stack(lines, dx + box.x + size + gap, dy + middle),
    };
  });
  return { places, bottom: y + deep };
}

/** Signs with their words, drawn when they are asked for, and where they end with room below, px. */
export function signKey(items: readonly SignItem[], size: number, top: number, width: number, letters: Lettering) {
  const { places, bottom } = flow(
    items.map(([words]) => words),
    size,
    top,
    width,
    letters,
  );
  return {
    shapes: () => places.flatMap(({ x, y, words }, at) => [items[at]?.[1](x, y) ?? [], words(0, 0)].flat()),
    bottom: items.length > 0 ? bottom + 10 : top,
  };
}
