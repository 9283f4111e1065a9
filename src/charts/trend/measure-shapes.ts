import type { Shape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { figure } from './change.js';
import type { Plot } from './plot.js';
import { timeOf, type Trend } from './prepare.js';
import type { PictureRow } from './rows.js';

/** The line between before and after a measure, and the means in words. */
export function measureShapes(
  trend: Trend,
  rows: readonly PictureRow[],
  plot: Plot,
  { locale, measure }: Frame,
): Shape[] {
  const [before, after] = (['before', 'after'] as const).map((role) => rows.find((row) => row.role === role));
  if (!before?.until || !after) return [];
  const x = plot.x((timeOf(before.until) + timeOf(after.period)) / 2);
  const label = (row: PictureRow, key: string, anchor: 'start' | 'end'): Shape => {
    const value = figure(row.value, trend, 1);
    const words = locale.say(key, { value });
    // The words stand within the line of the mean that they are of.
    const room = Math.abs(plot.x(timeOf((anchor === 'start' ? row.until : row.period) ?? '')) - x) - 8;
    return {
      shape: 'text',
      x: x + (anchor === 'start' ? 8 : -8),
      y: plot.y(row.value) + (row.value >= (before.value + after.value) / 2 ? -8 : 20),
      text: measure(words, 13) <= room ? words : locale.write(value),
      size: 13,
      anchor,
      halo: true,
    };
  };
  return [
    { shape: 'line', x1: x, x2: x, y1: plot.top, y2: plot.bottom, stroke: 'text', strokeWidth: 1.5, dash: [4, 3] },
    label(before, 'label.before', 'end'),
    label(after, 'label.after', 'start'),
  ];
}
