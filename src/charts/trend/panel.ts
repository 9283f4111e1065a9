import type { Guide, Mark, Shape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { wrapText } from '../../kit/text.js';
import { drawSpecified } from '../../vega-lite/specified.js';
import { endLabelShape, labelSize, type Label } from './end-label.js';
import { figure } from './change.js';
import type { Place } from './extra.js';
import type { TrendValues } from './options.js';
import { plotOf } from './plot.js';
import { pointMarks } from './point-marks.js';
import type { Trend } from './prepare.js';
import { picture, rowsOf } from './rows.js';
import { specification } from './specification.js';

/** A picture of some lines, by itself or as one of many. */
export interface Panel {
  readonly guides: readonly Guide[];
  readonly marks: readonly Mark[];
  /** Where it ends, px. */
  readonly bottom: number;
}

export interface PanelTerms {
  /** Words above the picture. */
  readonly title: string;
  /** Px of the plot. */
  readonly height: number;
  /** The figures that the vertical axis must hold. */
  readonly domain: readonly [number, number];
  /** First and last period on the horizontal axis, ms; default those of the lines. */
  readonly span?: readonly [number, number];
}

/** Draws lines with their names at their ends, what was agreed, and what happened. */
export function drawPanel(trend: Trend, values: TrendValues, terms: PanelTerms, place: Place, frame: Frame): Panel {
  const { theme, measure } = frame;
  const { x, y, width, isSmall } = place;
  const { domain, height } = terms;
  const rows = rowsOf(trend, values);
  const title = wrapText(terms.title, width, theme.textSize, measure, 2, 600);
  const line = theme.textSize * 1.35;
  const { has } = trend;
  const labels = has.endLabels?.(trend, rows, place, frame) ?? [plainLabel(trend, frame)];
  const widths = labels.flatMap(({ lines, weight }) => lines.map((text) => measure(text, labelSize, weight)));
  const right = x + width - Math.ceil(Math.max(-10, ...widths)) - 14;

  const head = has.head?.(trend, values, rows, right, place, frame, terms.span);
  const top = y + Math.round(title.length * line) + 8 + (head?.height ?? 0);

  const padding = { left: x, top, right: frame.width - right };
  // Without figures the lines give the axis no ends.
  const span = terms.span ?? has.emptySpan?.(trend, rows);
  const spec = specification(trend, rows, { width, height, padding, domain, span });
  const view = drawSpecified(spec, picture(rows, trend), values, frame);
  const plot = plotOf(view);
  if (!plot) return { guides: view.guides, marks: view.parts.map(({ mark }) => mark), bottom: view.height };

  const caption = title.map((text, at): Shape => ({
    shape: 'text',
    x,
    y: y + theme.textSize + at * line,
    text,
    weight: 600,
  }));
  const notes = head?.draw(plot, view.height);
  const guides: Guide[] = [
    { kind: 'caption', channel: 'value', shapes: caption },
    ...view.guides,
    { kind: 'axis', channel: 'lines', shapes: view.parts.flatMap(({ mark }) => mark.shapes) },
    {
      kind: 'axis',
      channel: 'labels',
      shapes: [
        ...trend.extras.flatMap(({ shapes }) => shapes?.(trend, rows, plot, frame) ?? []),
        ...(has.endLabelShapes?.(labels, plot, x + width) ??
          labels.map((label) => endLabelShape(label, plot, plot.right + 10))),
      ],
    },
    ...(notes?.guides ?? []),
  ];
  const told = trend.lines.slice(0, isSmall ? 1 : undefined);
  const marks = told.flatMap((one) => pointMarks(one, trend, values, plot, frame));
  return { guides, marks: [...marks, ...(notes?.marks ?? [])], bottom: notes?.bottom ?? view.height };
}

/** The latest figure. */
function plainLabel({ lines: [line], ...trend }: Trend, { locale }: Frame): Label {
  const { value: at = 0 } = line?.points.at(-1) ?? {};
  return { at, lines: [locale.write(figure(at, trend))], weight: 600, paint: 'text' };
}
