import type { Words } from '../../core/chart.js';
import type { Mark } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { fitText, wrapText } from '../../kit/text.js';
import { emphasis, lineMark, totalText } from './datum.js';
import type { Layout, Scene } from './layout.js';
import { letteringOf, stack } from './lettering.js';
import { placesOf } from './picture.js';
import type { Line } from './prepare.js';

/** It says nothing that a list does not. */
export const words: Words = {};

/** How far the names of columns reach where they are turned by 60°, because they do not fit upright. */
const [along, up] = [0.5, 0.87];

/** A matrix with names left and above, totals right and below; where names do not fit they are cut. */
export function gridOf({ matrix, values, top }: Scene, frame: Frame): Layout & { readonly fits: boolean } {
  const { width, measure, locale } = frame;
  const letters = letteringOf(frame);
  const { size, line } = letters;
  const { columns, shown } = matrix;
  const label = locale.say('label.total');
  const totalOf = (one: Line) => totalText(one, matrix, locale);
  const widest = (texts: readonly string[]) => Math.max(...texts.map((text) => measure(text, size, 600)));
  const [rowNames, names] = [shown, columns].map((lines) => lines.map(({ name }) => name)) as [string[], string[]];
  const totals = widest([label, ...[...shown, ...columns].map(totalOf)]) + 14;
  const left = Math.ceil(Math.min(width * 0.36, widest([label, ...rowNames]))) + 12;
  const longest = widest(names);

  const upright = Math.min(150, (width - left - totals) / names.length);
  const headers = names.map((name) => wrapText(name, upright - 10, size, measure));
  const deepest = Math.max(...headers.map(({ length }) => length));
  const isUpright = deepest <= 4 && !headers.flat().some((text) => text.endsWith('…'));
  const right = isUpright ? totals : Math.max(totals, longest * along - 6);
  const step = isUpright ? upright : Math.min(60, (width - left - right) / names.length);

  const rowLines = rowNames.map((name) => wrapText(name, left - 12, size, measure, 2));
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
  const places = shown.map((row) => placesOf(row, columns));

  return {
    fits: step >= Math.max(26, size * 2) && (isUpright || (longest <= size * 16 && names.length > 3)),
    terms: {
      encoding: {
        x: band('column', names, [left, left + step * names.length]),
        y: band('row', rowNames, [start, end]),
      },
      height: end,
      area: (Math.min(step, height, 30) - 6) ** 2 * 0.75,
      isList: false,
    },
    places: places.flat(),
    dress({ plot, scales }) {
      const at = (channel: 'x' | 'y', name: string) =>
        plot[channel] + Number(scales[channel]?.apply(name)) + (scales[channel]?.bandwidth ?? 0) / 2;
      const begin = plot.y + start;
      const under = plot.y + end + height / 2;
      const beside = plot.x + left + step * names.length + totals / 2 + 4;
      const middle = { anchor: 'middle' } as const;
      const last = { anchor: 'end' } as const;
      const heads = columns.map((one, index): Mark => {
        const x = at('x', one.name);
        const look = emphasis(one);
        const lines = headers[index] ?? [];
        const shapes = [
          ...(isUpright
            ? stack(lines, x, begin - 6 - (lines.length * line) / 2, letters, { ...middle, ...look })
            : stack([one.name], x + size * 0.35, begin - 7 - size * 0.35, letters, { ...look, angle: -60 })),
          ...stack([totalOf(one)], x, under, letters, { ...middle, weight: 600, ...look }),
        ];
        return lineMark(
          'column',
          one,
          { box: { x: x - step / 2, y: begin - head, width: step, height: head }, shapes },
          matrix,
          values,
          locale,
        );
      });
      const lines = shown.flatMap((one, index) => {
        const y = at('y', one.name);
        const shapes = [
          ...stack(rowLines[index] ?? [], plot.x + left - 10, y, letters, last),
          ...stack([totalOf(one)], beside, y, letters, { ...middle, weight: 600 }),
        ];
        const box = { x: plot.x, y: y - height / 2, width: left, height };
        return [lineMark('row', one, { box, shapes }, matrix, values, locale), ...(places[index] ?? [])];
      });
      const shapes = [
        ...stack([label], beside, begin - 6 - line / 2, letters, { ...middle, fill: 'subtle' }),
        ...stack([fitText(label, left - 12, size, measure)], plot.x + left - 10, under, letters, {
          ...last,
          fill: 'subtle',
        }),
      ];
      return {
        guides: [{ kind: 'caption', channel: 'totals', shapes }],
        stops: [...heads, ...lines],
        bottom: under + height / 2,
      };
    },
  };
}
