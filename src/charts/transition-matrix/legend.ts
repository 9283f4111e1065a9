import type { Shape } from '../../core/drawing.js';
import type { Scene } from './scene.js';

/** What a symbol or a sign means: its words, and what is drawn for it around a place. */
export type LegendItem = readonly [text: string, symbol: (x: number, y: number) => Shape | undefined];

/** What each size and each sign means, in as many lines as it needs; `radius` is that of the symbol of a number. */
export function legendOf(scene: Scene, radius: (value: number) => number = Number) {
  const { locale, width, matrix, size, stack, widest } = scene;
  const { samples, pairs, more } = matrix;
  const items: readonly LegendItem[] = [
    ...samples.map(([value, called]): LegendItem => [
      locale.write(called),
      (x, y) => ({ shape: 'circle', x, y, r: Math.max(1, radius(value)), fill: 'category-1' }),
    ]),
    ...(more?.legendItems(matrix, locale, radius) ?? []),
    ...['none', 'unknown', 'impossible']
      .filter((wanted) => pairs.some(({ state }) => state === wanted))
      .map((state): LegendItem => [
        locale.say(`legend.${state}`),
        (x, y) => stack([locale.say(`sign.${state}`)], x, y, { anchor: 'middle', fill: 'subtle' })[0],
      ]),
  ];
  const slot = size * 2;
  const line = slot + 2;
  let [left, y] = [0, line / 2];
  const shapes = items.flatMap(([text, symbol]) => {
    const wide = slot + 5 + widest([text]);
    if (left > 0 && left + wide > width) {
      left = 0;
      y += line;
    }
    const x = left;
    left += wide + 14;
    return [symbol(x + slot / 2, y) ?? [], stack([text], x + slot + 5, y)].flat();
  });
  return { height: items.length > 0 ? y + line / 2 + 12 : 0, shapes };
}
