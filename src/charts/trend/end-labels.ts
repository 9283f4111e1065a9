import type { Shape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { spread } from '../../kit/spread.js';
import { wrapText } from '../../kit/text.js';
import { figure, latestOf } from './change.js';
import type { Plot } from './plot.js';
import { timeOf, type Trend } from './prepare.js';
import type { PictureRow } from './rows.js';
import { when } from './when.js';

/** What stands at the end of a line. */
export interface Label {
  /** The figure that it stands at. */
  readonly at: number;
  /** The moment of that figure, ms. */
  readonly from: number;
  readonly lines: readonly string[];
  readonly weight: 400 | 600;
  readonly paint: 'text' | 'subtle' | 'target';
}

export const labelSize = 14;
const labelLine = 17;

/** What stands at the ends: names and latest figures, and the target. */
export function endLabels(
  trend: Trend,
  rows: readonly PictureRow[],
  named: boolean,
  { width, locale, measure }: Frame,
): Label[] {
  const room = Math.min(190, width * (width < 480 ? 0.34 : 0.28));
  const write = (value: number) => locale.write(figure(value, trend));
  const labels = trend.lines.flatMap(({ name, points }, at): Label[] => {
    const latest = latestOf(points);
    const last = rows.findLast(({ role, series }) => (role === 'point' || role === 'alone') && series === name);
    if (!last) return [];
    const value = write(last.value);
    const isForecast = last.sureness === 'forecast';
    const words = [named && name ? name : '', value, isForecast ? `(${locale.say('label.forecast')})` : '']
      .filter(Boolean)
      .join(' ');
    const weight = at === 0 ? 600 : 400;
    return [
      {
        at: last.value,
        from: timeOf((isForecast ? last : (latest ?? last)).period),
        lines: wrapText(words, room, labelSize, measure, 3, weight),
        weight,
        paint: trend.lines[at]?.isPeer ? 'subtle' : 'text',
      },
    ];
  });
  const goal = rows.find(({ role }) => role === 'goal' || role === 'norm');
  if (!goal) return labels;
  const words = locale.say('label.target', {
    value: figure(goal.value, trend),
    due: goal.role === 'goal' ? when(goal.period) : undefined,
  });
  return [
    ...labels,
    {
      at: goal.value,
      from: Infinity,
      lines: wrapText(words, room, labelSize, measure, 3),
      weight: 400,
      paint: 'target',
    },
  ];
}

/** Labels right of the plot that do not overlap, with a thin line to the ends that lie further away. */
export function endLabelShapes(labels: readonly Label[], plot: Plot, width: number): Shape[] {
  const wishes = labels.map(({ at, lines }) => ({ at: plot.y(at), height: lines.length * labelLine + 3 }));
  const centres = spread(wishes, plot.top - 10, plot.bottom + 12);
  const x = Math.min(plot.right + 10, width);
  return labels.flatMap(({ at, from, lines, weight, paint }, index): Shape[] => {
    const centre = centres[index] ?? plot.y(at);
    const end = Math.min(plot.x(from), plot.right);
    const far = plot.right - end > 14 || Math.abs(centre - plot.y(at)) > 12;
    const first = centre - (lines.length * labelLine) / 2 + labelSize - 1;
    return [
      ...(far
        ? [
            {
              shape: 'path',
              d: `M${round(end + 6)},${round(plot.y(at))}L${round(x - 3)},${round(centre)}`,
              fill: 'none',
              stroke: 'axis',
            } as const,
          ]
        : []),
      ...lines.map((text, step): Shape => ({
        shape: 'text',
        x,
        y: first + step * labelLine,
        text,
        size: labelSize,
        weight,
        fill: paint,
        halo: true,
      })),
    ];
  });
}

const round = (value: number) => Math.round(value * 10) / 10;
