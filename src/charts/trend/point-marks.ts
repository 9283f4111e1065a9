import type { Box, Mark, Shape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { latestOf } from './change.js';
import { datumOf, saysOf } from './datum.js';
import type { TrendValues } from './options.js';
import type { Plot } from './plot.js';
import { timeOf, type Line, type Trend } from './prepare.js';

/** A mark per period of a line; what has no figure, or no place, is in the table alone. */
export function pointMarks(
  line: Line,
  trend: Trend,
  values: TrendValues,
  plot: Plot | undefined,
  { locale }: Frame,
): Mark[] {
  const latest = latestOf(line.points);
  return line.points.map((point, index): Mark => {
    const { period } = point;
    const [figure, fill] = trend.has.standing?.(point, line) ?? [point.value, line.paint];
    const shapes: Shape[] = [];
    let box: Box = { x: 0, y: 0, width: 0, height: 0 };
    if (figure !== undefined && plot) {
      const x = plot.x(timeOf(period));
      const y = plot.y(figure);
      const { top, bottom, left, right } = plot;
      // Of one line the whole height above a period answers to the pointer.
      const isOne = trend.lines.length < 2;
      const step = Math.max((right - left) / (trend.periods.length - 1 || 1), 6);
      const width = isOne ? step : Math.min(12, step);
      box = {
        x: Math.max(0, x - width / 2),
        y: isOne ? top : y - 7,
        width,
        height: isOne ? bottom - top : 14,
      };
      const outline = point === latest && ({ r: 5, stroke: 'surface', strokeWidth: 1.5 } as const);
      // What the line shows needs no dot of its own: only the latest is seen.
      shapes.push({ shape: 'circle', x, y, r: 0, fill, ...outline });
    }
    return {
      id: `point:${line.name}@${period}`,
      kind: 'point',
      box,
      shapes,
      // Asked of the few points that a reader stops at, or when the table is opened.
      get datum() {
        return datumOf(line, point, trend, values, locale);
      },
      get says() {
        return saysOf(point, line.points[index - 1], trend);
      },
    };
  });
}
