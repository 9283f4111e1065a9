import type { Mark } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { fieldOf, pairMark } from './datum.js';
import type { MatrixValues } from './options.js';
import type { Line, Matrix } from './prepare.js';

/** The button that opens what is folded away, with the folded pairs for the table; `undefined` where nothing is. */
export function foldMark(
  matrix: Matrix,
  shown: readonly Line[],
  values: MatrixValues,
  y: number,
  frame: Frame,
): Mark | undefined {
  const { locale, measure, theme } = frame;
  if (shown.length === matrix.rows.length) return undefined;
  const here = new Set(shown);
  const hidden = matrix.rows.filter((row) => !here.has(row));
  const text = locale.say('fold.open', { count: matrix.rows.length });
  const width = measure(text, theme.textSize, 600) + 24;
  return {
    id: 'fold',
    kind: 'fold',
    datum: [[fieldOf('row', values, locale), { value: locale.say('fold.rest', { count: hidden.length }) }]],
    box: { x: 0, y, width, height: 32 },
    shapes: [
      { shape: 'rect', x: 0.5, y: y + 0.5, width, height: 31, radius: 4, fill: 'raised', stroke: 'axis' },
      { shape: 'text', x: 12, y: y + 16 + theme.textSize * 0.35, text, weight: 600, fill: 'link' },
    ],
    marks: hidden.flatMap(({ pairs }) => pairs.map((pair) => pairMark(pair, undefined, matrix, values, locale))),
    action: { option: 'all', value: true },
  };
}
