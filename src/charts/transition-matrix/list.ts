import type { Words } from '../../core/chart.js';
import type { Box, Shape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { fitText, wrapText } from '../../kit/text.js';
import type { View } from '../../vega-lite/draw.js';
import { emphasis, lineMark, totalText } from './datum.js';
import type { Layout, Scene } from './layout.js';
import { letteringOf, stack } from './lettering.js';
import type { Place } from './picture.js';

/** The Dutch words of what is here. */
export const words: Words = { 'label.gap': 'geen steun' };

/** A list by column or by row: each name with its total, and under it a symbol and a name for every pair. */
export function listOf({ matrix, values, top }: Scene, frame: Frame): Layout {
  const { width, measure, locale } = frame;
  const letters = letteringOf(frame);
  const { size, line } = letters;
  const { listBy } = values;
  const other = listBy === 'row' ? 'column' : 'row';
  const radius = Math.min(10, line * 0.6);
  const indent = 2 * radius + 10;
  const kept = new Set(matrix.shown.map(({ name }) => name));
  const order = new Map(matrix[`${other}s`].map(({ name }, at) => [name, at]));

  /** What is written beside each place and what its mark covers, px from the left top of the list. */
  const beside = new Map<Place, { readonly words: readonly string[]; readonly box: Box }>();
  // Above the first total stands what it is.
  let y = top + line;
  const heads = (listBy === 'row' ? matrix.shown : matrix.columns).map((one) => {
    const total = totalText(one, matrix, locale);
    const lines = wrapText(one.name, width - measure(total, size, 600) - 14, size, measure, 3, 600);
    const from = y;
    y += lines.length * line + 10;
    const under = y;
    if (one.pairs.length === 0) y += line + 2;
    let [x, deep] = [0, 0];
    const places = one.pairs
      .filter(({ row }) => kept.has(row))
      .sort(
        (a, b) =>
          (b.value ?? -Infinity) - (a.value ?? -Infinity) || Number(order.get(a[other])) - Number(order.get(b[other])),
      )
      .map((pair): Place => {
        const words = wrapText(
          `${pair[other]} ${matrix.more?.numberText(pair, matrix, locale) ?? ''}`,
          width - indent,
          size,
          measure,
          3,
        );
        const wide = indent + Math.max(...words.map((text) => measure(text, size)));
        if (x > 0 && x + wide > width) {
          x = 0;
          y += deep;
          deep = 0;
        }
        const height = Math.max(words.length * line, 2 * radius) + 6;
        const { row, column } = pair;
        const place = { row, column, pair, left: x + radius, top: y + height / 2 };
        beside.set(place, { words, box: { x, y: y + 2, width: wide, height: height - 4 } });
        x += wide + 16;
        deep = Math.max(deep, height);
        return place;
      });
    y += deep + 14;
    return { one, from, under, lines, total, places };
  });

  const along = (field: string, to: number) => ({
    field,
    type: 'quantitative',
    axis: null,
    scale: { domain: [0, to], range: [0, to], zero: false, nice: false },
  });
  const dress = ({ plot }: View) => {
    const stops = heads.flatMap(({ one, from, lines, total, places }) => {
      const look = { weight: 600, ...emphasis(one) } as const;
      const start = plot.y + from;
      const shapes: readonly Shape[] = [
        { shape: 'line', x1: 0, x2: width, y1: start - 5, y2: start - 5, stroke: 'grid' },
        ...stack(lines, plot.x, start + (lines.length * line) / 2, letters, look),
        ...stack([total], width, start + line / 2, letters, { ...look, anchor: 'end' }),
      ];
      const box = { x: plot.x, y: start - 4, width, height: lines.length * line + 8 };
      return [lineMark(listBy, one, { box, shapes }, matrix, values, locale), ...places];
    });
    const subtle = { fill: 'subtle' } as const;
    const shapes = [
      ...[...beside].flatMap(([place, { words }]) =>
        stack(words, plot.x + Number(place.left) + radius + 8, plot.y + Number(place.top), letters),
      ),
      ...stack([locale.say('label.total')], width, plot.y + top + line / 2 - 7, letters, { ...subtle, anchor: 'end' }),
      ...heads
        .filter(({ one }) => one.pairs.length === 0)
        .flatMap(({ under }) =>
          stack(
            [fitText(locale.say('label.gap'), width, size, measure)],
            plot.x,
            plot.y + under + size * 0.35,
            letters,
            subtle,
          ),
        ),
    ];
    return {
      guides: [{ kind: 'caption', channel: 'names', shapes } as const],
      stops,
      bottom: plot.y + y,
    };
  };

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
    places: heads.flatMap(({ places }) => places),
    dress,
    box(place, { plot }) {
      const { box } = beside.get(place) ?? {};
      return box && { ...box, x: plot.x + box.x, y: plot.y + box.y };
    },
  };
}
