import type { Dataset } from '../../core/dataset.js';
import type { Datum, Drawing, Guide, Mark, Shape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { insight, type Insight } from '../../core/insight.js';
import { grainOf } from '../../core/period.js';
import { periodOrder } from '../../kit/period-order.js';
import { wrapText } from '../../kit/text.js';
import { classLegend } from './class-legend.js';
import { bandLabels, bandShapes, classScale } from './class-scale.js';
import { cell } from './count.js';
import { fieldsOf, keyField, ratioFacts } from './datum.js';
import { foldMark } from './fold-mark.js';
import { figureNotes } from './notes.js';
import type { JobValues } from './options.js';
import { linesOf } from './order.js';
import { prepare, type Occupation } from './prepare.js';
import { periodShown, when } from './shown.js';
import { drawSmallTrends, trendMarks, type Trend } from './small-trends.js';
import { classOf, exactTension } from './tension.js';
import { totalOf, type Total } from './totals.js';
import { timeScale, trendLine } from './trend-line.js';

const panelHeight = 230;

/** The tension of all occupations together through time, and small pictures of the tightest and the widest. */
export function drawTrend(data: Dataset, values: JobValues, frame: Frame): Drawing {
  const { width, locale } = frame;
  const { periods, byPeriod } = prepare(data, values);
  const dated = periods.filter((code) => periodOrder(code) !== undefined);
  const shown = periodShown(data, values);
  const panel = drawOverall(dated, byPeriod, values, frame);
  const guides = [...panel.guides];
  const marks: Mark[] = [...panel.marks];
  let y = panel.bottom + 20;

  const head = caption('classes', locale.say('axis.classes', { period: when(shown) }), y, frame);
  const legend = classLegend(byPeriod.get(shown) ?? [], y + head.height + 4, frame);
  guides.push(head.guide, legend.guide);
  y = legend.bottom + 20;

  const trends = trendsOf(dated, byPeriod, shown);
  const ordered: JobValues = { ...values, sort: 'tension' };
  const lines = linesOf(
    [...trends.values()].map(({ latest }) => latest),
    ordered,
    locale,
  );
  const trendOf = (one: Occupation): Trend => trends.get(one.name) ?? { latest: one, points: [one] };
  const drawn = [...lines.before, ...lines.after].flatMap((one) => trendOf(one).points);
  const cap = drawn.reduce((most, { tension }) => Math.max(most, exactTension(tension) ?? 0), 0);
  const draw = (word: string, run: readonly Occupation[]) => {
    if (run.length === 0) return;
    const title = caption(word, locale.say(`axis.${word}`), y, frame);
    const small = drawSmallTrends(run.map(trendOf), dated, y + title.height + 8, cap, values, frame);
    guides.push(title.guide, ...small.guides);
    marks.push(...small.marks);
    y = small.bottom + 12;
  };
  draw(lines.after.length > 0 ? 'tightest' : 'each', lines.before);
  if (lines.fold.length > 0) {
    const hidden = lines.fold.flatMap((one) => trendMarks(trendOf(one), values, locale));
    const mark = foldMark(lines, y, hidden, ordered, frame);
    marks.push(mark);
    y += mark.box.height + 16;
  }
  draw('widest', lines.after);
  return { width, height: Math.ceil(y), guides, marks, notes: trendNotes(data, values) };
}

/** What the reader must know of all periods. */
function trendNotes(data: Dataset, values: JobValues): Insight[] {
  const all = [...prepare(data, values).byPeriod.values()].flat();
  const notes = figureNotes(data, values, all, 'not-in-line');
  const count = all.filter(({ period }) => periodOrder(period) === undefined).length;
  return count > 0 ? [insight('note.undated', { count }), ...notes] : notes;
}

/** A line or two in bold over a part of the picture, and the height they take. */
function caption(
  channel: string,
  text: string,
  top: number,
  frame: Frame,
): { readonly guide: Guide; readonly height: number } {
  const { width, theme, measure } = frame;
  const line = Math.round(theme.textSize * 1.35);
  const lines = wrapText(text, width, theme.textSize, measure, 3, 600);
  const shapes = lines.map((words, at): Shape => ({
    shape: 'text',
    x: 0,
    y: top + theme.textSize + at * line,
    text: words,
    weight: 600,
  }));
  return { guide: { kind: 'caption', channel, shapes }, height: lines.length * line };
}

function trendsOf(
  periods: readonly string[],
  byPeriod: ReadonlyMap<string, readonly Occupation[]>,
  shown: string,
): ReadonlyMap<string, Trend> {
  const trends = new Map<string, { latest: Occupation; points: Occupation[] }>();
  for (const period of periods) {
    for (const one of byPeriod.get(period) ?? []) {
      const trend = trends.get(one.name);
      if (!trend) trends.set(one.name, { latest: one, points: [one] });
      else {
        trend.points.push(one);
        if (period <= shown) trend.latest = one;
      }
    }
  }
  return trends;
}

function drawOverall(
  periods: readonly string[],
  byPeriod: ReadonlyMap<string, readonly Occupation[]>,
  values: JobValues,
  frame: Frame,
): { readonly guides: readonly Guide[]; readonly marks: readonly Mark[]; readonly bottom: number } {
  const { width, locale, measure, theme } = frame;
  const { thresholds } = values;
  const small = Math.max(12, theme.textSize - 1);
  const points = periods.map((period) => ({ period, total: totalOf(byPeriod.get(period) ?? []) }));
  const ratios = points.flatMap(({ total }) => total.tension ?? []);
  const range = { from: when(periods[0] ?? ''), to: when(periods.at(-1) ?? '') };
  const title = caption('overall', locale.say('axis.overall', range), 0, frame);
  const top = title.height + 12;
  const scale = classScale(ratios, thresholds, { top, bottom: top + panelHeight }, ratios.length === 0);
  const words = {
    name: (kind: string) => locale.say(`class.${kind}`),
    number: (value: number) => locale.number(value),
    size: small,
  };
  const left =
    26 +
    Math.max(
      ...['very-wide', 'wide', 'average', 'tight', 'very-tight'].map((kind) => measure(words.name(kind), small)),
    );
  const last = points.findLast(({ total }) => total.tension !== undefined);
  const label = (ratio: number) => locale.number(ratio, ratio < 10 ? 2 : 0);
  const right = width - (last ? measure(label(last.total.tension ?? 0), 16, 600) + 12 : 0);
  const x = timeScale(periods, left + 14, right - 8);
  const first = points.find(({ total }) => total.tension !== undefined);

  const bands = bandShapes(scale, left, right - left);
  const axis: Guide = {
    kind: 'axis',
    channel: 'tension',
    shapes: [...bands, ...bandLabels(scale, left, words, thresholds)],
  };
  const ticks: Guide = {
    kind: 'axis',
    channel: 'period',
    shapes: tickShapes(periods, x, scale.bottom, left, right, frame),
  };
  const line = points.map(({ period, total }) => ({ period, value: total.tension, sureness: total.sureness }));
  const path: Guide = {
    kind: 'axis',
    channel: 'line',
    shapes: trendLine(line, x, scale, { stroke: 'text', strokeWidth: 3 }),
  };
  const step = periods.length > 1 ? (right - left) / periods.length : right - left;

  const marks = points.map(({ period, total }): Mark => {
    const at = x(period);
    const shapes: Shape[] = [];
    if (total.tension !== undefined) {
      const y = scale(total.tension);
      const isLast = period === last?.period;
      shapes.push({
        shape: 'circle',
        x: at,
        y,
        r: isLast ? 5 : 3.5,
        fill: 'text',
        stroke: 'surface',
        strokeWidth: 1.5,
      });
      if (isLast)
        shapes.push({ shape: 'text', x: at + 9, y: y + 5.5, text: label(total.tension), size: 16, weight: 600 });
      else if (period === first?.period) {
        const above = y - 10 - small > scale.top;
        const text = label(total.tension);
        const half = measure(text, small) / 2;
        // A figure too long for the plot would stand over the names of the classes.
        if (2 * half <= right - left)
          shapes.push({
            shape: 'text',
            x: Math.min(Math.max(at, left - 4 + half), right - half),
            y: above ? y - 10 : y + small + 8,
            text,
            size: small,
            anchor: 'middle',
            halo: true,
          });
      }
    }
    const box = { x: Math.max(0, at - step / 2), y: scale.top, width: step, height: panelHeight };
    return {
      id: `period:${period}`,
      kind: 'period',
      datum: overallDatum(period, total, values, frame),
      box: { ...box, width: Math.min(box.width, width - box.x) },
      shapes,
      says:
        total.tension === undefined
          ? []
          : [
              insight(`mark.${classOf(total.tension, thresholds)}`, ratioFacts(total.tension)),
              insight('mark.summed', { count: total.occupations }),
            ],
    };
  });
  return { guides: [title.guide, axis, ticks, path], marks, bottom: scale.bottom + 24 };
}

function overallDatum(period: string, total: Total, values: JobValues, { locale }: Frame): Mark['datum'] {
  const { occupation, measures, tension, kind } = fieldsOf(values, locale);
  const datum: Datum[] = [
    [occupation, { value: locale.say('name.overall') }],
    [keyField('period', values, locale, 'period'), { value: period }],
  ];
  for (const [channel, field] of measures) {
    if (channel !== 'matched') datum.push([field, cell(total.occupations > 0 ? total[channel] : null, total.sureness)]);
  }
  datum.push([tension, cell(total.tension ?? null, total.sureness)]);
  if (total.tension !== undefined)
    datum.push([kind, { value: locale.say(`class.${classOf(total.tension, values.thresholds)}`) }]);
  return datum;
}

/** Years under the first period of each; days and years themselves where they fit. */
function tickShapes(
  periods: readonly string[],
  x: (period: string) => number,
  bottom: number,
  left: number,
  right: number,
  { locale, measure }: Frame,
): Shape[] {
  const shapes: Shape[] = [];
  let free = -Infinity;
  let year = '';
  for (const period of periods) {
    const grain = grainOf(period);
    const within = grain !== undefined && grain !== 'year' && grain !== 'school-year';
    if (within && period.slice(0, 4) === year) continue;
    year = period.slice(0, 4);
    const text = within ? year : locale.write(when(period));
    const width = measure(text, 12);
    const at = Math.min(Math.max(left, x(period) - width / 2), Math.max(left, right - width));
    if (at < free) continue;
    free = at + width + 12;
    shapes.push(
      { shape: 'line', x1: x(period), x2: x(period), y1: bottom, y2: bottom + 5, stroke: 'axis' },
      { shape: 'text', x: at, y: bottom + 19, text, size: 12, fill: 'subtle' },
    );
  }
  return shapes;
}
