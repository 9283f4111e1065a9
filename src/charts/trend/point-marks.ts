import type { Mark, Shape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { figure, latestOf } from './change.js';
import { datumOf, saysOf } from './datum.js';
import { labelSize } from './end-labels.js';
import type { TrendValues } from './options.js';
import type { Plot } from './plot.js';
import { timeOf, type Line, type Point, type Trend } from './prepare.js';
import { paintOf } from './specification.js';

/** A mark per period of a line; what has no figure is in the table alone. */
export function pointMarks(
  line: Line,
  at: number,
  trend: Trend,
  values: TrendValues,
  plot: Plot,
  { locale }: Frame,
): Mark[] {
  const latest = latestOf(line.points);
  const paint = paintOf(line, at, trend.lines.length);
  const step = (plot.right - plot.left) / Math.max(1, trend.periods.length - 1);
  return line.points.map((point, index): Mark => {
    // A target that lies ahead is a point to stop at as well.
    const value = point.value ?? point.forecast ?? (point.status ? undefined : point.target);
    const id = `point:${line.name}@${point.period}`;
    const datum = datumOf(line, point, trend, values, locale);
    const says = saysOf(line, index, trend);
    if (value === undefined)
      return { id, kind: 'point', datum, box: { x: 0, y: 0, width: 0, height: 0 }, shapes: [], says };
    const [x, y] = [plot.x(timeOf(point.period)), plot.y(value)];
    const isLatest = point === latest;
    const isTarget = point.value === undefined && point.forecast === undefined;
    const shapes: Shape[] = isLatest
      ? [{ shape: 'circle', x, y, r: 5, fill: paint, stroke: 'surface', strokeWidth: 1.5 }]
      : [{ shape: 'circle', x, y, r: 1, fill: isTarget ? 'target' : paint }];
    // The end of the line has a label; where that is a forecast, so has the last figure of what happened.
    if (
      isLatest &&
      at === 0 &&
      line.points.findLast(isKnown)?.forecast !== undefined &&
      point !== line.points.findLast(isKnown)
    ) {
      const text = locale.write(figure(value, trend));
      shapes.push({ shape: 'text', x, y: y - 10, text, size: labelSize, weight: 600, anchor: 'middle', halo: true });
    }
    const reach = trend.lines.length === 1 ? Math.max(step, 6) : Math.min(12, Math.max(step, 6));
    const box =
      trend.lines.length === 1
        ? { x: Math.max(0, x - reach / 2), y: plot.top, width: reach, height: plot.bottom - plot.top }
        : { x: Math.max(0, x - reach / 2), y: y - 7, width: reach, height: 14 };
    return { id, kind: 'point', datum, box, shapes, says };
  });
}

function isKnown({ value, forecast }: Point): boolean {
  return value !== undefined || forecast !== undefined;
}
