import type { Words } from '../../core/chart.js';
import type { Guide, Mark, Shape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { fitText, wrapText } from '../../kit/text.js';
import type { View } from '../../vega-lite/draw.js';
import { emphasis, lineMark, totalText } from './datum.js';
import type { Layout, Scene } from './layout.js';
import { letteringOf, stack } from './lettering.js';
import { placesOf } from './picture.js';

/** It says nothing that a list does not. */
export const words: Words = {};

/** Degrees by which the names of columns are turned where they do not fit upright. */
const turn = 60;
const [along, up] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];

/** A matrix with names left and above, totals right and below; `undefined` where the names do not fit. */
export const gridOf = (scene: Scene, frame: Frame): Layout | undefined => {
  const [grid, fits] = measured(scene, frame);
  return fits ? grid : undefined;
};

/** A matrix that is too wide for its place. */
export const cutGridOf = (scene: Scene, frame: Frame): Layout => measured(scene, frame)[0];

function measured({ matrix, values, shown, top }: Scene, frame: Frame): [grid: Layout, fits: boolean] {
  const { width, measure, locale } = frame;
  const letters = letteringOf(frame);
  const { size, line } = letters;
  const { columns } = matrix;
  const label = locale.say('label.total');
  const totalOf = (one: (typeof columns)[number]) => totalText(one, matrix, locale);
  const widest = (texts: readonly string[], weight?: 600) =>
    texts.reduce((most, text) => Math.max(most, measure(text, size, weight)), 0);
  const totals = widest([label, ...[...shown, ...columns].map(totalOf)], 600) + 14;
  const left = Math.ceil(Math.min(width * 0.36, widest([label, ...shown.map(({ name }) => name)]))) + 12;
  const names = columns.map(({ name }) => name);
  const longest = widest(names);

  const upright = Math.min(150, (width - left - totals) / Math.max(1, names.length));
  const headers = names.map((name) => wrapText(name, upright - 10, size, measure));
  const deepest = Math.max(...headers.map(({ length }) => length));
  const isUpright = deepest <= 4 && !headers.flat().some((text) => text.endsWith('…'));
  const right = isUpright ? totals : Math.max(totals, longest * along - 6);
  const step = isUpright ? upright : Math.min(60, (width - left - right) / names.length);
  const fits = step >= Math.max(26, size * 2) && (isUpright || (longest <= size * 16 && names.length > 3));

  const rowLines = shown.map(({ name }) => wrapText(name, left - 12, size, measure, 2));
  const height = Math.max(size * 2.3, Math.max(...rowLines.map(({ length }) => length)) * line + 8);
  const head = isUpright ? deepest * line + 8 : longest * up + size + 6;
  const start = top + head;
  const end = start + shown.length * height;
  const band = (field: string, domain: readonly string[], range: readonly number[]) => ({
    field,
    type: 'nominal',
    axis: null,
    scale: { type: 'band', domain, range, padding: 0 },
  });

  const dress = ({ plot, scales }: View) => {
    const at = (channel: 'x' | 'y', name: string) =>
      plot[channel] + Number(scales[channel]?.apply(name)) + (scales[channel]?.bandwidth ?? 0) / 2;
    const begin = plot.y + start;
    const under = plot.y + end + height / 2;
    const beside = plot.x + left + step * names.length + totals / 2 + 4;
    const [middle, last] = [{ anchor: 'middle' }, { anchor: 'end' }] as const;
    const first = columns.map((one, index): Mark => {
      const x = at('x', one.name);
      const look = { ...middle, ...emphasis(one) };
      const lines = headers[index] ?? [];
      const shapes: readonly Shape[] = [
        ...(isUpright
          ? stack(lines, x, begin - 6 - (lines.length * line) / 2, letters, look)
          : stack([one.name], x + size * 0.35, begin - 7 - size * 0.35, letters, {
              ...emphasis(one),
              angle: -turn,
            })),
        ...stack([totalOf(one)], x, under, letters, { weight: 600, ...look }),
      ];
      const box = { x: x - step / 2, y: begin - head, width: step, height: head };
      return lineMark('column', one, { box, shapes }, matrix, values, locale);
    });
    const heads = shown.map((one, index): Mark => {
      const y = at('y', one.name);
      const shapes = [
        ...stack(rowLines[index] ?? [], plot.x + left - 10, y, letters, last),
        ...stack([totalOf(one)], beside, y, letters, { ...middle, weight: 600 }),
      ];
      return lineMark(
        'row',
        one,
        { box: { x: plot.x, y: y - height / 2, width: left, height }, shapes },
        matrix,
        values,
        locale,
      );
    });
    const subtle = { fill: 'subtle' } as const;
    const shapes = [
      ...stack([label], beside, begin - 6 - line / 2, letters, { ...middle, ...subtle }),
      ...stack([fitText(label, left - 12, size, measure)], plot.x + left - 10, under, letters, { ...last, ...subtle }),
    ];
    const guides: readonly Guide[] = [{ kind: 'caption', channel: 'totals', shapes }];
    return { guides, first, heads, bottom: under + height / 2 };
  };

  const grid: Layout = {
    terms: {
      x: band('column', names, [left, left + step * names.length]),
      y: band(
        'row',
        shown.map(({ name }) => name),
        [start, end],
      ),
      height: end,
      area: Math.max(2, Math.min(step, height, 40) - 6) ** 2 * 0.75,
      isList: false,
    },
    places: placesOf(shown, columns),
    dress,
    box: ({ row, column }, { plot, scales: { x, y } }) => ({
      x: plot.x + Number(x?.apply(column)),
      y: plot.y + Number(y?.apply(row)),
      width: x?.bandwidth ?? 0,
      height: y?.bandwidth ?? 0,
    }),
  };
  return [grid, fits];
}
