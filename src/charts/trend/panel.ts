import type { Guide, Mark, Shape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { linear } from '../../kit/linear.js';
import { wrapText } from '../../kit/text.js';
import { drawSpecified } from '../../vega-lite/specified.js';
import { endLabels, endLabelShapes, labelSize } from './end-labels.js';
import { eventMarks, eventRows, eventsHeight, placedEvents } from './event-marks.js';
import { measureShapes } from './measure-shapes.js';
import type { TrendValues } from './options.js';
import { plotOf } from './plot.js';
import { pointMarks } from './point-marks.js';
import { timeOf, type Trend } from './prepare.js';
import { picture, rowsOf } from './rows.js';
import { specification } from './specification.js';

/** A picture of some lines, by itself or as one of many. */
export interface Panel {
  readonly guides: readonly Guide[];
  readonly marks: readonly Mark[];
  readonly height: number;
  /** Events that fall outside it. */
  readonly leftEvents: number;
}

export interface PanelTerms {
  /** Words above the picture. */
  readonly title: string;
  /** Px of the plot. */
  readonly plotHeight: number;
  /** The figures on the vertical axis. */
  readonly ticks: readonly number[];
  /** Whether each line has its name at its end. */
  readonly named: boolean;
  /** First and last period on the horizontal axis, ms; default those of the lines. */
  readonly span?: readonly [number, number];
}

/** Draws lines with their names at their ends, what was agreed, and what happened. */
export function drawPanel(trend: Trend, values: TrendValues, terms: PanelTerms, frame: Frame): Panel {
  const { width, theme, measure } = frame;
  const rows = rowsOf(trend, values);
  const title = wrapText(terms.title, width, theme.textSize, measure, 2, 600);
  const titleHeight = Math.round(title.length * theme.textSize * 1.35) + 8;
  const labels = endLabels(trend, rows, terms.named, frame);
  const widest = Math.max(
    0,
    ...labels.flatMap(({ lines, weight }) => lines.map((text) => measure(text, labelSize, weight))),
  );
  const plotWidth = width - Math.ceil(widest) - (widest > 0 ? 14 : 4);
  const times = rows.flatMap(({ period, until }) =>
    until === undefined ? [timeOf(period)] : [timeOf(period), timeOf(until)],
  );
  const domain = terms.span ?? spanOfTimes(times.length > 0 ? times : trend.periods.map(timeOf));

  const events = placedEvents(values.events, trend.periods);
  // Where the words of events stand depends on the plot, and the plot starts below them: the axis takes about so much.
  const guess = linear(domain, [48, plotWidth]);
  const noteRows = eventRows(events, (period) => guess(timeOf(period)), frame);
  const top = titleHeight + eventsHeight(events, noteRows);

  const { ticks, plotHeight } = terms;
  const span = terms.span ?? (rows.length === 0 ? domain : undefined);
  const padding = { top, right: width - plotWidth };
  const spec = specification(trend, rows, { width, height: plotHeight, padding, ticks, ...(span ? { span } : {}) });
  const view = drawSpecified(spec, picture(rows, trend), values, frame);
  const plot = plotOf(view);
  if (!plot) return { ...view, marks: view.parts.map(({ mark }) => mark), leftEvents: 0 };

  const caption: Guide = {
    kind: 'caption',
    channel: 'value',
    shapes: title.map((text, at): Shape => ({
      shape: 'text',
      x: 0,
      y: theme.textSize + at * theme.textSize * 1.35,
      text,
      weight: 600,
    })),
  };
  const notes = eventMarks(events, noteRows, plot, view.height + 12, frame);
  const guides = [
    caption,
    ...view.guides,
    { kind: 'axis', channel: 'lines', shapes: view.parts.flatMap(({ mark }) => mark.shapes) } as const,
    { kind: 'axis', channel: 'measure', shapes: measureShapes(trend, rows, plot, frame) } as const,
    { kind: 'axis', channel: 'labels', shapes: endLabelShapes(labels, plot, width) } as const,
    ...notes.guides,
  ];
  const marks = [
    ...trend.lines.flatMap((line, at) => pointMarks(line, at, trend, values, plot, frame)),
    ...notes.marks,
  ];
  const height = Math.max(view.height, notes.bottom);
  return { guides, marks, height, leftEvents: values.events.length - events.length };
}

/** First and last of some moments, ms. */
export function spanOfTimes(times: readonly number[]): readonly [number, number] {
  return times.reduce<[number, number]>(
    ([low, high], time) => [Math.min(low, time), Math.max(high, time)],
    [Infinity, -Infinity],
  );
}
