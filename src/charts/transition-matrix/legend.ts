import type { Shape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { amountOf } from './datum.js';
import { letteringOf } from './lettering.js';
import type { Matrix } from './prepare.js';
import { rare } from './rarely.js';

/** What a symbol or a sign means. */
export interface LegendItem {
  readonly text: string;
  /** Where it is a sign and no symbol. */
  readonly sign?: string;
  /** What is drawn for it around a place; `radius` is that of the symbol of a number. */
  symbol?(x: number, y: number, radius: (value: number) => number): Shape;
}

/** The words of a legend, and what stands beside them when it is known how large symbols are. */
export interface Legend {
  readonly height: number;
  shapes(radius: (value: number) => number): readonly Shape[];
}

/** What each size and each sign means, in as many lines as it needs. */
export function legendOf(matrix: Matrix, frame: Frame): Legend {
  const { locale, width, measure } = frame;
  const { size, line: letter } = letteringOf(frame);
  const items: LegendItem[] = [
    ...samplesOf(matrix).map((value): LegendItem => ({
      text: matrix.words.get(value) ?? locale.write(amountOf(value, matrix)),
      symbol: (x, y, radius) => ({ shape: 'circle', x, y, r: Math.max(1, radius(value)), fill: 'category-1' }),
    })),
    ...(matrix.isOdd ? rare.part.legendItems(matrix, locale) : []),
    ...(['none', 'unknown', 'impossible'] as const)
      .filter((state) => matrix.states.has(state))
      .map((state) => ({ text: locale.say(`legend.${state}`), sign: locale.say(`sign.${state}`) })),
  ];
  const slot = Math.max(22, ...items.map(({ sign = '' }) => measure(sign, size)));
  const line = Math.max(letter + 6, 24);
  let [left, y] = [0, line / 2];
  const placed = items.map((item) => {
    const wide = slot + 5 + measure(item.text, size);
    if (left > 0 && left + wide > width) {
      left = 0;
      y += line;
    }
    const x = left;
    left += wide + 14;
    return { ...item, x, y };
  });
  return {
    height: items.length > 0 ? y + line / 2 + 12 : 0,
    shapes: (radius) =>
      placed.flatMap(({ text, sign = '', symbol, x, y: middle }): Shape[] => {
        const words = { shape: 'text', y: middle + size * 0.35, size } as const;
        return [
          symbol?.(x + slot / 2, middle, radius) ?? {
            ...words,
            x: x + slot / 2,
            text: sign,
            anchor: 'middle',
            fill: 'subtle',
          },
          { ...words, x: x + slot + 5, text, fill: 'text' },
        ];
      }),
  };
}

/** Numbers that tell the sizes: every strength there is, or of amounts a large and a small round one. */
function samplesOf({ words, most, measure, rows }: Matrix): readonly number[] {
  const found = new Set(rows.flatMap(({ pairs }) => pairs.flatMap(({ value = 0 }) => (value > 0 ? value : []))));
  if (measure === 'count' && found.size < 2) return [];
  if (words.size > 0 || found.size < (measure === 'strength' ? 6 : most < 4 ? 4 : 0))
    return [...found].sort((a, b) => a - b);
  const round = 10 ** Math.floor(Math.log10(most));
  const large = round * ([5, 2, 1].find((times) => times * round <= most) ?? 1);
  return [large / (Number.isInteger(large / 5) || large < 1 ? 5 : 2), large];
}
