import type { Dataset } from '../../core/dataset.js';
import type { Drawing, Guide, Mark } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import type { Json } from '../../vega-lite/model.js';
import { viewOf } from './controls.js';
import { moved } from './moved.js';
import { notesOf } from './notes.js';
import type { TrendValues } from './options.js';
import { drawPanel, spanOfTimes, type Panel } from './panel.js';
import { prepare, timeOf, type Trend } from './prepare.js';
import { specification } from './specification.js';
import { rowsOf } from './rows.js';
import { scaleTicks } from './scale-ticks.js';
import { titleOf } from './title.js';

const between = 28;

/** The specification that is drawn, without the room for what stands around the lines. */
export function specified(data: Dataset, values: TrendValues, width: number): Json {
  const trend = prepare(data, values);
  const rows = rowsOf(trend, values);
  return specification(trend, rows, { width, height: 320, ticks: scaleTicks(rows, 320) });
}

/** The lines in one picture, or in a small picture each on the same scale. */
export function draw(data: Dataset, values: TrendValues, frame: Frame): Drawing {
  const trend = prepare(data, values);
  const { width } = frame;
  const title = titleOf(trend, values, frame.locale);
  const single = viewOf(trend.lines.length, values) === 'single';
  const plotHeight = single ? Math.round(Math.min(320, Math.max(200, width * 0.5))) : 120;
  const ticks = scaleTicks(rowsOf(trend, values), plotHeight);
  const starts = (ticks[0] ?? 0) <= 0 && (ticks.at(-1) ?? 0) >= 0;
  const panel = single
    ? drawPanel(trend, values, { title, plotHeight, ticks, named: trend.lines.length > 1 }, frame)
    : drawEach(trend, values, title, ticks, plotHeight, frame);
  const { guides, marks, height, leftEvents } = panel;
  return { width, height: Math.ceil(height), guides, marks, notes: notesOf(data, values, starts, leftEvents) };
}

/** A small picture per line, in columns, all on the same scales. */
function drawEach(
  trend: Trend,
  values: TrendValues,
  title: string,
  ticks: readonly number[],
  plotHeight: number,
  frame: Frame,
): Panel {
  const { width, theme } = frame;
  const columns = width >= 1000 ? 4 : width >= 640 ? 3 : width >= 400 ? 2 : 1;
  const cell = (width - between * (columns - 1)) / columns;
  const guides: Guide[] = [
    {
      kind: 'caption',
      channel: 'value',
      shapes: [{ shape: 'text', x: 0, y: theme.textSize, text: title, weight: 600 }],
    },
  ];
  const marks: Mark[] = [];
  const span = spanOfTimes(rowsOf(trend, values).map(({ period }) => timeOf(period)));
  let y = theme.textSize * 1.35 + 12;
  let leftEvents = 0;
  for (let start = 0; start < trend.lines.length; start += columns) {
    let tallest = 0;
    trend.lines.slice(start, start + columns).forEach((line, at) => {
      const dx = at * (cell + between);
      const one = { ...trend, lines: [line] };
      const terms = { title: line.name, plotHeight, ticks, named: false, span };
      const panel = drawPanel(one, { ...values, events: [] }, terms, { ...frame, width: cell });
      leftEvents = values.events.length;
      tallest = Math.max(tallest, panel.height);
      const dy = y;
      guides.push(
        ...panel.guides.map((guide) => ({
          ...guide,
          channel: `${guide.channel}-${line.name}`,
          shapes: guide.shapes.map((shape) => moved(shape, dx, dy)),
        })),
      );
      marks.push(
        ...panel.marks.map((mark) => ({
          ...mark,
          box: mark.shapes.length > 0 ? { ...mark.box, x: mark.box.x + dx, y: mark.box.y + dy } : mark.box,
          shapes: mark.shapes.map((shape) => moved(shape, dx, dy)),
        })),
      );
    });
    y += tallest + 20;
  }
  return { guides, marks, height: y, leftEvents };
}
