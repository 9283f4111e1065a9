import type { Guide, Mark, Shape } from '../../core/drawing.js';
import type { Frame, Locale } from '../../core/frame.js';
import { wrapText } from '../../kit/text.js';
import { bandShapes, classScale } from './class-scale.js';
import { classSymbol } from './class-symbol.js';
import { datumOf, ratioText, saysOf, surenessOf } from './datum.js';
import { nowhere } from './fold-mark.js';
import type { JobValues } from './options.js';
import type { Occupation } from './prepare.js';
import { exactTension } from './tension.js';
import { timeScale, trendLine } from './trend-line.js';

/** One occupation through time. */
export interface Trend {
  /** Its figures in the period by which the occupations are ordered, or the last that it has. */
  readonly latest: Occupation;
  readonly points: readonly Occupation[];
}

const plotHeight = 56;
const between = 20;

/** The figures of one occupation in every period, for the table. */
export function trendMarks({ points }: Trend, values: JobValues, locale: Locale): Mark[] {
  return points.map((one) => ({
    id: `point:${one.name}@${one.period}`,
    kind: 'point',
    datum: datumOf(one, values, locale),
    box: nowhere,
    shapes: [],
  }));
}

/** Small pictures in columns, all on the same scale of classes up to the ratio `cap`. */
export function drawSmallTrends(
  trends: readonly Trend[],
  periods: readonly string[],
  top: number,
  cap: number,
  values: JobValues,
  frame: Frame,
): { readonly guides: readonly Guide[]; readonly marks: readonly Mark[]; readonly bottom: number } {
  const { width, locale, measure, theme } = frame;
  const small = Math.max(12, theme.textSize - 1);
  const columns = width >= 1000 ? 6 : width >= 480 ? 3 : 2;
  const cell = (width - between * (columns - 1)) / columns;
  const names = trends.map(({ latest }) => wrapText(latest.name, cell, small, measure, 3, 600));
  const labels = trends.map(({ latest }) => ratioText(exactTension(latest.tension) ?? 0, locale));
  const widest = Math.max(0, ...labels.map((label) => measure(label, small, 600)));
  const guides: Guide[] = [];
  const marks: Mark[] = [];
  let y = top;
  for (let start = 0; start < trends.length; start += columns) {
    const row = trends.slice(start, start + columns);
    const lines = Math.max(...row.map((_, at) => names[start + at]?.length ?? 1));
    const plot = { top: y + lines * (small + 4) + 6, bottom: y + lines * (small + 4) + 6 + plotHeight };
    row.forEach((trend, at) => {
      const x = at * (cell + between);
      const one = trend.latest;
      const ratio = exactTension(one.tension);
      const text = ratio === undefined ? '' : ratioText(ratio, locale);
      const right = x + cell - 24 - widest;
      const scale = classScale([cap], values.thresholds, plot, true);
      const place = timeScale(periods, x + 4, right - 8);
      guides.push({ kind: 'axis', channel: `bands-${one.name}`, shapes: bandShapes(scale, x, right - x) });
      const dot = Math.min(4, Math.max(1.2, (right - x) / periods.length / 3));
      const byPeriod = new Map(trend.points.map((point) => [point.period, point]));
      const points = periods.map((period) => {
        const point = byPeriod.get(period);
        return {
          period,
          value: point && exactTension(point.tension),
          sureness: point && surenessOf(point),
        };
      });
      const last = points.findLast(({ value }) => value !== undefined);
      const labelY = last?.value === undefined || ratio === undefined ? plot.top + 8 : scale(last.value);
      const shapes: Shape[] = (names[start + at] ?? []).map((line, index) => ({
        shape: 'text',
        x,
        y: y + small + index * (small + 4),
        text: line,
        size: small,
        weight: 600,
      }));
      shapes.push(...trendLine(points, place, scale, { stroke: 'text', strokeWidth: 2 }));
      for (const point of trend.points) {
        if (point.tension.class === 'no-jobseekers')
          shapes.push(classSymbol('no-jobseekers', place(point.period), plot.top + 5, dot));
      }
      if (last?.value !== undefined)
        shapes.push({ shape: 'circle', x: place(last.period), y: scale(last.value), r: 3, fill: 'text' });
      shapes.push(classSymbol(one.tension.class, right + 10, labelY, 5));
      if (text) shapes.push({ shape: 'text', x: right + 20, y: labelY + small * 0.35, text, size: small, weight: 600 });
      else {
        const word = wrapText(locale.say(`class.${one.tension.class}`), cell - 4, 12, measure, 2);
        word.forEach((line, index) => {
          shapes.push({
            shape: 'text',
            x: x + 4,
            y: plot.bottom - 6 - (word.length - 1 - index) * 15,
            text: line,
            size: 12,
            halo: true,
          });
        });
      }
      marks.push({
        id: `trend:${one.name}`,
        kind: 'trend',
        datum: datumOf(one, values, locale),
        box: { x, y, width: cell, height: plot.bottom - y },
        shapes,
        says: saysOf(one),
        marks: trendMarks(trend, values, locale),
      });
    });
    y = plot.bottom + 18;
  }
  return { guides, marks, bottom: y };
}
