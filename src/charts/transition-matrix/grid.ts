import type { Guide, Mark, Shape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { fitText, wrapText } from '../../kit/text.js';
import type { View } from '../../vega-lite/draw.js';
import { emphasis, lineMark, totalText } from './datum.js';
import type { Layout, Scene } from './layout.js';
import { letteringOf, stack } from './lettering.js';
import { placesOf } from './picture.js';

/** Degrees by which the names of columns are turned where they do not fit upright. */
const turn = -60;

/** A matrix with names left and above, totals right and below; `undefined` where the names do not fit. */
export function gridOf({ matrix, values, shown, top }: Scene, frame: Frame): Layout | undefined {
  const { width, measure, locale } = frame;
  const letters = letteringOf(frame);
  const { size, line } = letters;
  const { columns } = matrix;
  const widest = (texts: readonly string[], weight: 400 | 600 = 400) =>
    texts.reduce((most, text) => Math.max(most, measure(text, size, weight)), 0);
  const totals =
    widest([locale.say('label.total'), ...[...shown, ...columns].map((one) => totalText(one, matrix, locale))], 600) +
    14;
  const left =
    Math.ceil(Math.min(width * 0.36, widest([locale.say('label.total'), ...shown.map(({ name }) => name)]))) + 12;
  const names = columns.map(({ name }) => name);
  const longest = widest(names);

  const upright = Math.min(150, (width - left - totals) / Math.max(1, columns.length));
  const headers = names.map((name) => wrapText(name, upright - 10, size, measure));
  const isUpright = headers.every((lines) => lines.length <= 4 && lines.every((text) => !text.endsWith('…')));
  const lean = Math.cos((turn * Math.PI) / 180) * longest;
  const right = isUpright ? totals : Math.max(totals, lean - 6);
  const step = isUpright ? upright : Math.min(60, (width - left - right) / columns.length);
  if (step < Math.max(26, size * 2) || (!isUpright && (longest > size * 16 || columns.length < 4))) return undefined;

  const rowLines = new Map(shown.map(({ name }) => [name, wrapText(name, left - 12, size, measure, 2)]));
  const deepest = Math.max(1, ...[...rowLines.values()].map((lines) => lines.length));
  const height = Math.max(size * 2.3, deepest * line + 8);
  const head = isUpright
    ? Math.max(...headers.map((lines) => lines.length)) * line + 8
    : Math.sin((-turn * Math.PI) / 180) * longest + size + 6;
  const start = top + head;
  const end = start + shown.length * height;
  const radius = Math.min(step, height, 40) / 2 - 3;
  const band = (field: string, from: number, to: number, domain: readonly string[]) => ({
    field,
    type: 'nominal',
    axis: null,
    scale: { type: 'band', domain, range: [from, to], padding: 0 },
  });

  const dress = ({ plot, scales }: View) => {
    const at = (channel: 'x' | 'y', name: string) =>
      plot[channel] + Number(scales[channel]?.apply(name) ?? 0) + (scales[channel]?.bandwidth ?? 0) / 2;
    const ends = [plot.x + left + step * columns.length, plot.y + end] as const;
    const begin = plot.y + start;
    const bottom = ends[1] + height;
    const bold = { anchor: 'middle', weight: 600 } as const;
    const columnMarks = columns.map((one, index): Mark => {
      const x = at('x', one.name);
      const lines = headers[index] ?? [];
      const name: readonly Shape[] = isUpright
        ? stack(lines, x, begin - 6 - (lines.length * line) / 2, letters, { anchor: 'middle', ...emphasis(one) })
        : [
            {
              shape: 'text',
              x: x + size * 0.35,
              y: begin - 7,
              text: one.name,
              size,
              angle: turn,
              fill: 'text',
              ...emphasis(one),
            },
          ];
      const total = stack([totalText(one, matrix, locale)], x, ends[1] + height / 2, letters, {
        ...bold,
        ...emphasis(one),
      });
      const box = { x: x - step / 2, y: begin - head, width: step, height: head };
      return lineMark('column', one, { box, shapes: [...name, ...total] }, matrix, values, locale);
    });
    const rowMarks = new Map(
      shown.map((one) => {
        const y = at('y', one.name);
        const shapes = [
          ...stack(rowLines.get(one.name) ?? [], plot.x + left - 10, y, letters, { anchor: 'end' }),
          ...stack([totalText(one, matrix, locale)], ends[0] + totals / 2 + 4, y, letters, bold),
        ];
        const box = { x: plot.x, y: y - height / 2, width: left, height };
        return [one.name, lineMark('row', one, { box, shapes }, matrix, values, locale)] as const;
      }),
    );
    const label = locale.say('label.total');
    const subtle = { fill: 'subtle', weight: 400 } as const;
    const guide: Guide = {
      kind: 'caption',
      channel: 'totals',
      shapes: [
        ...stack([label], ends[0] + totals / 2 + 4, begin - 6 - line / 2, letters, { ...bold, ...subtle }),
        ...stack([fitText(label, left - 12, size, measure)], plot.x + left - 10, ends[1] + height / 2, letters, {
          ...subtle,
          anchor: 'end',
        }),
      ],
    };
    return { guides: [guide], columns: columnMarks, rows: rowMarks, bottom };
  };

  return {
    terms: {
      x: band('column', left, left + step * columns.length, names),
      y: band(
        'row',
        start,
        end,
        shown.map(({ name }) => name),
      ),
      height: end,
      area: (2 * radius) ** 2 * 0.75,
      isList: false,
    },
    places: placesOf(shown, columns),
    dress,
    box({ row, column }, { plot, scales: { x, y } }) {
      const place = { x: plot.x + Number(x?.apply(column) ?? 0), y: plot.y + Number(y?.apply(row) ?? 0) };
      return { ...place, width: x?.bandwidth ?? 0, height: y?.bandwidth ?? 0 };
    },
  };
}
