import type { Shape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { spread } from '../../kit/spread.js';
import { wrapText } from '../../kit/text.js';
import { figure, latestOf } from './change.js';
import { labelSize, type Label } from './end-label.js';
import type { Place } from './extra.js';
import type { Plot } from './plot.js';
import { timeOf, type Trend } from './prepare.js';
import type { PictureRow } from './rows.js';

const labelLine = 17;

/** What stands at the ends: names and latest figures, and what was agreed. */
export function endLabels(
  trend: Trend,
  rows: readonly PictureRow[],
  { width, isSmall }: Place,
  frame: Frame,
): readonly Label[] {
  const { locale, measure } = frame;
  const room = Math.min(190, width * (width < 480 ? 0.34 : 0.28));
  const { lines, extras } = trend;
  // Of many lines only those that stand out have words.
  const told = isSmall ? lines.slice(0, 1) : lines.filter(({ paint }) => paint !== 'muted' || lines.length <= 12);
  const labels = told.flatMap(({ name, points, isPeer }, at): Label[] => {
    const last = rows.findLast(({ role, series }) => /point|alone/.test(role) && series === name);
    if (!last) return [];
    const isForecast = last.sureness === 'forecast';
    const text = [
      isSmall || told.length < 2 ? '' : name,
      locale.write(figure(last.value, trend)),
      isForecast && !isSmall ? `(${locale.say('label.forecast')})` : '',
    ].join(' ');
    const weight = at === 0 ? 600 : 400;
    const from = timeOf((isForecast ? last : (latestOf(points) ?? last)).period);
    const wrapped = wrapText(text, room, labelSize, measure, 3, weight);
    return [{ at: last.value, from, lines: wrapped, weight, paint: isPeer ? 'subtle' : 'text' }];
  });
  return isSmall ? labels : [...labels, ...extras.flatMap((extra) => extra.labels?.(trend, rows, room, frame) ?? [])];
}

/** Labels right of the plot that do not overlap, with a thin line to the ends that lie further away. */
export function endLabelShapes(labels: readonly Label[], plot: Plot, width: number): Shape[] {
  const wishes = labels.map(({ at, lines }) => ({ at: plot.y(at), height: lines.length * labelLine + 3 }));
  const centres = labels.length > 1 ? spread(wishes, plot.top - 10, plot.bottom + 12) : [];
  const x = Math.min(plot.right + 10, width);
  const round = (value: number) => Math.round(value * 10) / 10;
  return labels.flatMap(({ at, from = Infinity, lines, weight, paint }, index): Shape[] => {
    const y = plot.y(at);
    const centre = centres[index] ?? y;
    const end = Math.min(plot.x(from), plot.right);
    const d = `M${round(end + 6)},${round(y)}L${round(x - 3)},${round(centre)}`;
    const first = centre - (lines.length * labelLine) / 2 + labelSize - 1;
    return [
      ...(plot.right - end > 14 || Math.abs(centre - y) > 12
        ? [{ shape: 'path', d, fill: 'none', stroke: 'subtle', dash: [1, 3] } as const]
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
