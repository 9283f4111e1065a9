import type { Words } from '../../core/chart.js';
import { emphasis, lineMark, totalText } from './datum.js';
import type { Layout } from './layout.js';
import type { Place } from './picture.js';
import type { Line } from './prepare.js';
import type { Scene } from './scene.js';

/** It says nothing that a list does not. */
export const words: Words = {};

/** How far the names of columns reach where they are turned by 60°, because they do not fit upright. */
const [along, up] = [0.5, 0.87];

const middle = { anchor: 'middle' } as const;
const last = { anchor: 'end' } as const;
const subtle = { fill: 'subtle' } as const;

/** Every place of a row of the matrix. */
export const placesOf = ({ name: row, pairs }: Line, columns: readonly Line[]): readonly Place[] =>
  columns.map(({ name: column }) => ({ row, column, pair: pairs.find((pair) => pair.column === column) }));

/** A matrix with names left and above, totals right and below; where names do not fit they are cut. */
export function gridOf(scene: Scene, top: number): Layout & { readonly fits: boolean } {
  const { width, locale, matrix, size, line, widest, wrap, stack } = scene;
  const { columns, shown } = matrix;
  const label = locale.say('label.total');
  const rowNames = shown.map(({ name }) => name);
  const names = columns.map(({ name }) => name);
  const totals = widest([label, ...[...shown, ...columns].map((one) => totalText(one, scene))]) + 14;
  const left = Math.ceil(Math.min(width * 0.36, widest([label, ...rowNames]))) + 12;
  const longest = widest(names);

  const upright = Math.min(150, (width - left - totals) / names.length);
  const headers = names.map((name) => wrap(name, upright - 10));
  const isUpright = !/…,|…$/.test(`${headers}`) && headers.every(({ length }) => length < 5);
  const step = isUpright
    ? upright
    : Math.min(60, (width - left - Math.max(totals, longest * along - 6)) / names.length);
  const right = left + step * names.length;

  const rowLines = rowNames.map((name) => wrap(name, left - 12, 2));
  const deepest = (texts: readonly (readonly string[])[]) => Math.max(...texts.map(({ length }) => length)) * line + 8;
  const height = Math.max(size * 2.3, deepest(rowLines));
  const head = isUpright ? deepest(headers) : longest * up + size + 6;
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
    fits: step >= size * 2 && (isUpright || (longest <= size * 16 && names.length > 3)),
    terms: {
      encoding: { x: band('column', names, [left, right]), y: band('row', rowNames, [start, end]) },
      height: end,
      area: (Math.min(step, height, 30) - 6) ** 2 * 0.75,
    },
    places: places.flat(),
    dress({ plot, scales }, markOf) {
      const at = (channel: 'x' | 'y', { name }: Line) =>
        plot[channel] + Number(scales[channel]?.apply(name)) + (scales[channel]?.bandwidth ?? 0) / 2;
      const begin = plot.y + start;
      const under = plot.y + end + height / 2;
      const beside = plot.x + right + totals / 2 + 4;
      const edge = plot.x + left - 10;
      return {
        shapes: [
          ...stack([label], beside, begin - 6 - line / 2, { ...middle, ...subtle }),
          ...stack(wrap(label, left - 12, 1), edge, under, { ...last, ...subtle }),
        ],
        marks: [
          ...columns.map((one, index) => {
            const x = at('x', one);
            const look = { ...middle, ...emphasis(one) };
            const lines = headers[index] as readonly string[];
            return lineMark(
              'column',
              one,
              { x: x - step / 2, y: begin - head, width: step, height: head },
              isUpright
                ? stack(lines, x, begin - 6 - (lines.length * line) / 2, look)
                : stack([one.name], x + size * 0.35, begin - 7 - size * 0.35, {
                    ...look,
                    anchor: 'start',
                    angle: -60,
                  }),
              [x, under, look],
              scene,
            );
          }),
          ...shown.flatMap((one, index) => {
            const y = at('y', one);
            return [
              lineMark(
                'row',
                one,
                { x: plot.x, y: y - height / 2, width: left, height },
                stack(rowLines[index] as readonly string[], edge, y, last),
                [beside, y, middle],
                scene,
              ),
              ...(places[index] as readonly Place[]).map((place) => markOf(place)),
            ];
          }),
        ],
        bottom: under + height / 2,
      };
    },
  };
}
