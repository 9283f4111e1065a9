import type { Guide, Mark, Shape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { fitText, wrapText } from '../../kit/text.js';
import type { View } from '../../vega-lite/draw.js';
import { emphasis, lineMark, numberText, totalText } from './datum.js';
import type { Layout, Scene } from './layout.js';
import { letteringOf, stack } from './lettering.js';
import type { Place } from './picture.js';
import type { Line, Pair } from './prepare.js';

/** A list by column or by row: each name with its total, and under it a symbol and a name for every pair. */
export function listOf({ matrix, values, shown, top }: Scene, frame: Frame): Layout {
  const { width, measure, locale } = frame;
  const letters = letteringOf(frame);
  const { size, line } = letters;
  const by = values.listBy;
  const other = by === 'row' ? 'column' : 'row';
  const isShown = new Set(shown.map(({ name }) => name));
  const radius = Math.min(10, line * 0.6);
  const indent = 2 * radius + 10;
  const order = new Map(matrix[`${other}s`].map(({ name }, at) => [name, at]));
  const rank = (pair: Pair) => order.get(pair[other]) ?? 0;

  const places: Place[] = [];
  const texts = new Map<Place, readonly string[]>();
  const heads: {
    readonly line: Line;
    readonly y: number;
    readonly lines: readonly string[];
    readonly total: string;
  }[] = [];
  const empty: { readonly y: number; readonly line: Line }[] = [];
  // Above the first total stands what it is.
  let y = top + line;
  for (const one of by === 'row' ? shown : matrix.columns) {
    const total = totalText(one, matrix, locale);
    const lines = wrapText(one.name, width - measure(total, size, 600) - 14, size, measure, 3, 600);
    heads.push({ line: one, y, lines, total });
    y += lines.length * line + 10;
    const pairs = one.pairs
      .filter((pair) => isShown.has(pair.row))
      .sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity) || rank(a) - rank(b));
    if (one.pairs.length === 0) {
      empty.push({ line: one, y });
      y += line + 2;
    }
    let x = 0;
    let deep = 0;
    for (const pair of pairs) {
      const words = wrapText(`${pair[other]} ${numberText(pair, matrix, locale)}`, width - indent, size, measure, 3);
      const wide = indent + Math.max(...words.map((text) => measure(text, size)));
      if (x > 0 && x + wide > width) {
        x = 0;
        y += deep;
        deep = 0;
      }
      const height = Math.max(words.length * line, 2 * radius) + 6;
      const place: Place = { row: pair.row, column: pair.column, pair, left: x + radius, top: y + height / 2 };
      places.push(place);
      texts.set(place, words);
      x += wide + 16;
      deep = Math.max(deep, height);
    }
    y += deep + 14;
  }
  const end = Math.max(y, top + 1);

  const along = (field: string, to: number) => ({
    field,
    type: 'quantitative',
    axis: null,
    scale: { domain: [0, to], range: [0, to], zero: false, nice: false },
  });

  const dress = ({ plot }: View) => {
    const marks = heads.map(({ line: one, y: from, lines, total }): readonly [string, Mark] => {
      const middle = plot.y + from + (lines.length * line) / 2;
      const shapes: readonly Shape[] = [
        { shape: 'line', x1: 0, x2: width, y1: plot.y + from - 5, y2: plot.y + from - 5, stroke: 'grid' },
        ...stack(lines, plot.x, middle, letters, { weight: 600, ...emphasis(one) }),
        ...stack([total], width, plot.y + from + line / 2, letters, {
          weight: 600,
          anchor: 'end',
          ...emphasis(one),
        }),
      ];
      const box = { x: plot.x, y: plot.y + from - 4, width, height: lines.length * line + 8 };
      return [one.name, lineMark(by, one, { box, shapes }, matrix, values, locale)];
    });
    const guides: readonly Guide[] = [
      {
        kind: 'caption',
        channel: 'names',
        shapes: [
          ...places.flatMap((place) =>
            stack(texts.get(place) ?? [], plot.x + (place.left ?? 0) + radius + 8, plot.y + (place.top ?? 0), letters),
          ),
          ...stack([locale.say('label.total')], width, plot.y + top + line / 2 - 7, letters, {
            anchor: 'end',
            fill: 'subtle',
          }),
          ...empty.map(({ y: from }): Shape => {
            const text = fitText(locale.say('label.gap'), width, size, measure);
            return { shape: 'text', x: plot.x, y: plot.y + from + size * 0.7, text, size, fill: 'subtle' };
          }),
        ],
      },
    ];
    return {
      guides,
      columns: by === 'column' ? marks.map(([, mark]) => mark) : [],
      rows: new Map(by === 'row' ? marks : []),
      bottom: plot.y + end,
    };
  };

  return {
    terms: { x: along('left', width), y: along('top', end), height: end, area: (2 * radius) ** 2 * 0.75, isList: true },
    places,
    dress,
    box(place, { plot }) {
      const words = texts.get(place) ?? [];
      const height = Math.max(words.length * line, 2 * radius) + 2;
      return {
        x: plot.x + (place.left ?? 0) - radius,
        y: plot.y + (place.top ?? 0) - height / 2,
        width: indent + Math.max(0, ...words.map((text) => measure(text, size))),
        height,
      };
    },
  };
}
