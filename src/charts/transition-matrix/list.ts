import type { Words } from '../../core/chart.js';
import { flow } from '../../kit/sign-key.js';
import { emphasis, lineMark, totalText } from './datum.js';
import type { Layout } from './layout.js';
import type { Scene } from './scene.js';

/** It says nothing that a matrix does not. */
export const words: Words = {};

/** A list by column or by row: each name with its total, and under it a symbol and a name for every pair. */
export function listOf(scene: Scene, top: number): Layout {
  const { width, locale, matrix, size, line, wrap, widest, stack, values } = scene;
  const { listBy } = values;
  const other = listBy === 'row' ? 'column' : 'row';
  const radius = Math.min(10, line * 0.6);
  const order = matrix[`${other}s`].map(({ name }) => name);
  const kept = new Set(matrix.shown.map(({ name }) => name));

  // Above the first total stands what it is.
  let y = top + line;
  const heads = (listBy === 'row' ? matrix.shown : matrix.columns).map((one) => {
    const lines = wrap(one.name, width - widest([totalText(one, scene)]) - 14, 3);
    const from = y;
    y += lines.length * line + 10;
    const under = y;
    const pairs = one.pairs
      .filter(({ row }) => kept.has(row))
      .sort(
        (a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity) || order.indexOf(a[other]) - order.indexOf(b[other]),
      );
    const { places, bottom } = flow(
      pairs.map((pair) => `${pair[other]} ${matrix.more?.numberText(pair, matrix, locale) ?? ''}`),
      2 * radius,
      y,
      width,
      scene,
    );
    const items = places.flatMap(({ x, y, ...rest }, at) => {
      const pair = pairs[at];
      return pair ? { ...rest, place: { row: pair.row, column: pair.column, pair, left: x, top: y } } : [];
    });
    y = bottom + 14;
    const isEmpty = one.pairs.length === 0;
    if (isEmpty) y += line;
    return { one, from, under, lines, items, isEmpty };
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
            ...items.flatMap(({ words }) => words(plot.x, plot.y)),
            ...(isEmpty
              ? stack(wrap(locale.say('legend.none'), width, 1), plot.x, plot.y + under + size * 0.35, subtle)
              : []),
          ]),
        ],
        marks: heads.flatMap(({ one, from, lines, items }) => {
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
              ],
              [width, start + line / 2, { ...look, anchor: 'end' }],
              scene,
            ),
            ...items.map(({ place, box }) => markOf(place, { box: { ...box, x: plot.x + box.x, y: plot.y + box.y } })),
          ];
        }),
        bottom: plot.y + y,
      };
    },
  };
}
