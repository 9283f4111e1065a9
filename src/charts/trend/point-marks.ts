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
  const { paint } = line;
  return line.points.map((point, index): Mark => {
    const { value, forecast, status, target, period } = point;
    // A target that lies ahead is a point to stop at as well.
    const figure = value ?? forecast ?? (status ? undefined : target);
    const shapes: Shape[] = [];
    let box: Box = { x: 0, y: 0, width: 0, height: 0 };
    if (figure !== undefined && plot) {
      const [x, y] = [plot.x(timeOf(period)), plot.y(figure)];
      const { top, bottom, left, right } = plot;
      const width = Math.max((right - left) / Math.max(1, trend.periods.length - 1), 6);
      box =
        trend.lines.length > 1
          ? { x: x - Math.min(6, width / 2), y: y - 7, width: Math.min(12, width), height: 14 }
          : { x: Math.max(0, x - width / 2), y: top, width, height: bottom - top };
      shapes.push(
        point === latest
          ? { shape: 'circle', x, y, r: 5, fill: paint, stroke: 'surface', strokeWidth: 1.5 }
          : { shape: 'circle', x, y, r: 1, fill: (value ?? forecast) === undefined ? 'target' : paint },
      );
    }
    const datum = datumOf(line, point, trend, values, locale);
    return {
      id: `point:${line.name}@${period}`,
      kind: 'point',
      datum,
      box,
      shapes,
      // Asked of the few points that a reader stops at; of a thousand it is a sixth of the work.
      get says() {
        return saysOf(line, index, trend);
      },
    };
  });
}
