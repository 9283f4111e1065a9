import type { Cell, Column } from '../../core/dataset.js';
import type { Box, Datum, Mark, Shape, TextShape } from '../../core/drawing.js';
import { insight } from '../../core/insight.js';
import type { MatrixValues } from './options.js';
import type { Place } from './picture.js';
import { idOf, type Line } from './prepare.js';
import type { Scene } from './scene.js';

/** A mark as it is drawn. */
export interface Drawn {
  readonly box: Box;
  readonly shapes: readonly Shape[];
}

/** A place as a part that a reader can stop at. */
export function placeMark(place: Place, drawn: Drawn, scene: Scene): Mark {
  const { row, column, pair } = place;
  const { matrix, values } = scene;
  const kind = pair ? 'pair' : 'gap';
  const mark: Mark = {
    id: `${kind}:${idOf(row, column)}`,
    kind,
    datum: [
      sideOf('row', row, values),
      sideOf('column', column, values),
      [matrix.field, pair?.cell ?? { value: null }],
    ],
    ...drawn,
  };
  return matrix.more?.completed(mark, place, scene) ?? mark;
}

/** A row or a column as a part that a reader can stop at: its name as it is drawn, and its total in the place and with the look given. */
export function lineMark(
  side: 'row' | 'column',
  line: Line,
  box: Box,
  shapes: readonly Shape[],
  [x, y, look]: readonly [x: number, y: number, look: Partial<TextShape>],
  scene: Scene,
): Mark {
  const { name, missing } = line;
  const { measure, field } = scene.matrix;
  const total = totalOf(line);
  return {
    id: `${side}:${name}`,
    kind: side,
    datum: [
      sideOf(side, name, scene.values),
      [
        {
          ...(measure === 'amount' && field),
          name: scene.locale.say(`total.${measure}`, { least: missing || undefined }),
          type: 'number',
        },
        total,
      ],
    ],
    box,
    shapes: [...shapes, ...scene.stack([totalText(line, scene)], x, y, { weight: 600, ...look })],
    says: isGap(line)
      ? [insight('mark.gap')]
      : missing && total.value !== null
        ? [insight('mark.least', { count: missing })]
        : [],
  };
}

/** A row or a column, called as the data calls it. */
export const sideOf = (side: 'row' | 'column', value: string, values: MatrixValues): Datum => [
  // Nothing is drawn without both.
  (values[side] as Column).field,
  { value },
];

/** Whether it is known that there is no support. */
export const isGap = ({ support, missing }: Line): boolean => support + missing === 0;

/** A total; where nothing is known there is none. */
const totalOf = ({ pairs, total, missing }: Line): Cell =>
  missing && pairs.every(({ value }) => value === undefined) ? { value: null, status: 'unknown' } : { value: total };

/** A total in a label: `12`, `≥ 12` where a part is not known, `?` where nothing is known. */
export function totalText(line: Line, scene: Scene): string {
  return totalOf(line).value === null
    ? '?'
    : (scene.matrix.more?.totalText(line, scene) ?? (line.missing ? '≥ ' : '') + line.total);
}

/** How a name and a total look where there is nothing: a gap is what a reader looks for. */
export const emphasis = (line: Line): Partial<TextShape> => (isGap(line) ? { fill: 'target', weight: 600 } : {});
