import type { Shape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { letteringOf, stack } from './lettering.js';
import type { Matrix } from './prepare.js';

/** What a symbol or a sign means. */
export interface LegendItem {
  readonly text: string;
  /** What is drawn for it around a place; `radius` is that of the symbol of a number. */
  symbol(x: number, y: number, radius: (value: number) => number): Shape | undefined;
}

/** The words of a legend, and what stands beside them when it is known how large symbols are. */
export interface Legend {
  readonly height: number;
  shapes(radius: (value: number) => number): readonly Shape[];
}

/** What each size and each sign means, in as many lines as it needs. */
export function legendOf(matrix: Matrix, frame: Frame): Legend {
  const { locale, width, measure } = frame;
  const letters = letteringOf(frame);
  const { size } = letters;
  const { samples, pairs, more } = matrix;
  const items: readonly LegendItem[] = [
    ...samples.map(([value, called]): LegendItem => ({
      text: locale.write(called),
      symbol: (x, y, radius) => ({ shape: 'circle', x, y, r: Math.max(1, radius(value)), fill: 'category-1' }),
    })),
    ...(more?.legendItems(matrix, locale) ?? []),
    ...['none', 'unknown', 'impossible']
      .filter((wanted) => pairs.some(({ state }) => state === wanted))
      .map((state): LegendItem => ({
        text: locale.say(`legend.${state}`),
        symbol: (x, y) => stack([locale.say(`sign.${state}`)], x, y, letters, { anchor: 'middle', fill: 'subtle' })[0],
      })),
  ];
  const slot = Math.max(24, size * 2);
  const line = slot + 2;
  let [left, y] = [0, line / 2];
  const placed = items.map(({ text, symbol }) => {
    const wide = slot + 5 + measure(text, size);
    if (left > 0 && left + wide > width) {
      left = 0;
      y += line;
    }
    const [x, middle] = [left, y];
    left += wide + 14;
    return (radius: (value: number) => number) => [
      symbol(x + slot / 2, middle, radius) ?? [],
      stack([text], x + slot + 5, middle, letters),
    ];
  });
  return {
    height: items.length > 0 ? y + line / 2 + 12 : 0,
    shapes: (radius) => placed.flatMap((place) => place(radius).flat()),
  };
}
