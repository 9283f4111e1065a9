import type { Box, Drawing, Shape, TextShape } from '../../../src/core/drawing.js';
import { light } from '../../../src/theme/palettes.js';
import { tableMeasure } from '../../../src/theme/width-table.js';

export const shapesOf = ({ guides, marks }: Drawing): readonly Shape[] =>
  [...guides, ...marks].flatMap(({ shapes }) => shapes);

export const textsOf = (drawing: Drawing): readonly TextShape[] =>
  shapesOf(drawing).filter((shape): shape is TextShape => shape.shape === 'text');

/** What letters cover, turned or not. */
export function boxOf({
  text,
  x,
  y,
  size = light.textSize,
  weight = 400,
  anchor = 'start',
  angle = 0,
}: TextShape): Box {
  const width = tableMeasure(text, size, weight);
  const left = anchor === 'middle' ? -width / 2 : anchor === 'end' ? -width : 0;
  const turn = (angle * Math.PI) / 180;
  const corners = [
    [left, -size * 0.75],
    [left + width, -size * 0.75],
    [left, size * 0.15],
    [left + width, size * 0.15],
  ].map(([a = 0, b = 0]) => [x + a * Math.cos(turn) - b * Math.sin(turn), y + a * Math.sin(turn) + b * Math.cos(turn)]);
  const [xs, ys] = [corners.map(([a = 0]) => a), corners.map(([, b = 0]) => b)];
  const [west, north] = [Math.min(...xs), Math.min(...ys)];
  return { x: west, y: north, width: Math.max(...xs) - west, height: Math.max(...ys) - north };
}
