import type { Words } from '../../core/chart.js';
import { emphasis, lineMark, totalText } from './datum.js';
import type { Layout } from './layout.js';
import type { Place } from './picture.js';
import type { Scene } from './scene.js';

/** The Dutch words of what is here. */
export const words: Words = { 'label.gap': 'geen steun' };

/** A list by column or by row: each name with its total, and under it a symbol and a name for every pair. */
export function listOf(scene: Scene, top: number): Layout {
  const { width, locale, matrix, size, line, widest, wrap, stack, values } = scene;
  const { listBy } = values;
  const other = listBy === 'row' ? 'column' : 'row';
  const radius = Math.min(10, line * 0.6);
  const indent = 2 * radius + 10;
  const kept = new Set(matrix.shown.map(({ name }) => name));
  const order = new Map(matrix[`${other}s`].map(({ name }, at) => [name, at]));

  // Above the first total stands what it is.
  let y = top + line;
  const heads = (listBy === 'row' ? matrix.shown : matrix.columns).map((one) => {
    const total = totalText(one, scene);
    const lines = wrap(one.name, width - widest([total]) - 14, 3);
    const from = y;
    y += lines.length * line + 10;
    const under = y;
    const isEmpty = one.pairs.length === 0;
    let [x, deep] = [0, isEmpty ? line + 2 : 0];
    const items = one.pairs
      .filter(({ row }) => kept.has(row))
      .sort(
        (a, b) =>
          (b.value ?? -Infinity) - (a.value ?? -Infinity) || Number(order.get(a[other])) - Number(order.get(b[other])),
      )
      .map((pair) => {
        const words = wrap(`${pair[other]} ${matrix.more?.numberText(pair, matrix, locale) ?? ''}`, width - indent, 3);
        const wide = indent + widest(words);
        if (x > 0 && x + wide > width) {
          x = 0;
          y += deep;
          deep = 0;
        }
        const height = Math.max(words.length * line, 2 * radius) + 6;
        const { row, column } = pair;
        const place: Place = { row, column, pair, left: x + radius, top: y + height / 2 };
        const item = { place, words, x, y, width: wide, height };
        x += wide + 16;
        deep = Math.max(deep, height);
        return item;
      });
    y += deep + 14;
    return { one, from, under, lines, total, items, isEmpty };
  });

  const along = (field: string, to: number) => ({
    field,
    type: 'quantitative',
    axis: null,
    scale: { domain: [0, to], range: [0, to], zero: false, nice: false },
  });
  return {
    terms: {
      encoding: {
        x: along('left', width),
        y: along('top', y),
        detail: ['row', 'column'].map((field) => ({ field, type: 'nominal' })),
      },
      height: y,
      area: (2 * radius) ** 2 * 0.75,
      isList: true,
    },
    places: heads.flatMap(({ items }) => items.map(({ place }) => place)),
    dress({ plot }, markOf) {
      const subtle = { fill: 'subtle' } as const;
      return {
        shapes: [
          ...stack([locale.say('label.total')], width, plot.y + top + line / 2 - 7, { ...subtle, anchor: 'end' }),
          ...heads.flatMap(({ items, isEmpty, under }) => [
            ...items.flatMap(({ words, x, y, height }) =>
              stack(words, plot.x + x + 2 * radius + 8, plot.y + y + height / 2),
            ),
            ...(isEmpty
              ? stack(wrap(locale.say('label.gap'), width, 1), plot.x, plot.y + under + size * 0.35, subtle)
              : []),
          ]),
        ],
        marks: heads.flatMap(({ one, from, lines, total, items }) => {
          const look = { weight: 600, ...emphasis(one) } as const;
          const start = plot.y + from;
          const height = lines.length * line;
          return [
            lineMark(
              listBy,
              one,
              { x: plot.x, y: start - 4, width, height: height + 8 },
              [
                { shape: 'line', x1: 0, x2: width, y1: start - 5, y2: start - 5, stroke: 'grid' },
                ...stack(lines, plot.x, start + height / 2, look),
                ...stack([total], width, start + line / 2, { ...look, anchor: 'end' }),
              ],
              scene,
            ),
            ...items.map(({ place, x, y, width, height }) =>
              markOf(place, { box: { x: plot.x + x, y: plot.y + y + 2, width, height: height - 4 } }),
            ),
          ];
        }),
        bottom: plot.y + y,
      };
    },
  };
}
