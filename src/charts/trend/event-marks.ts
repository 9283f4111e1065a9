import type { Guide, Mark, Shape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { spanOf } from '../../core/period-span.js';
import { spread } from '../../kit/spread.js';
import { fitText, wrapText } from '../../kit/text.js';
import type { TrendEvent } from './events.js';
import { timeOf } from './prepare.js';
import type { Plot } from './plot.js';

const radius = 9;
const line = 17;
/** In a narrower picture the words stand below it, px. */
const wide = 480;
/** Lines of words above the plot. */
const mostRows = 4;

/** An event in the period that holds its day. */
export interface PlacedEvent extends TrendEvent {
  readonly number: number;
  readonly period: string;
}

/** The events that fall in a period of the picture, numbered in order of time. */
export function placedEvents(events: readonly TrendEvent[], periods: readonly string[]): readonly PlacedEvent[] {
  const found = events.flatMap((event) => {
    const period = periods.findLast((one) => {
      const [first = '', last = ''] = spanOf(one) ?? [];
      return first <= event.date && event.date <= last;
    });
    return period === undefined ? [] : [{ ...event, period }];
  });
  return found.map((event, at) => ({ ...event, number: at + 1 }));
}

interface Row {
  readonly at: number;
  readonly text: string;
  readonly start: boolean;
}

/** Where the words of events stand above the plot; `undefined` where they do not fit and become a list below it. */
export function eventRows(
  events: readonly PlacedEvent[],
  x: (period: string) => number,
  frame: Frame,
): readonly Row[] | undefined {
  const { width, measure } = frame;
  if (width < wide) return undefined;
  const taken: (readonly [number, number])[][] = [];
  const rows: Row[] = [];
  for (const { period, words } of events) {
    const at = x(period);
    const text = fitText(words, width * 0.45, 13, measure);
    const needed = measure(text, 13) + radius + 6;
    const start = at + needed <= width;
    const span = start
      ? ([at - radius - 4, at + needed + 12] as const)
      : ([at - needed - 12, at + radius + 4] as const);
    let row = 0;
    while (taken[row]?.some(([from, to]) => from < span[1] && span[0] < to)) row++;
    if (row >= mostRows || span[0] < 0) return undefined;
    (taken[row] ??= []).push(span);
    rows.push({ at: row, text, start });
  }
  return rows;
}

/** Height of the words above the plot, or of the row of numbers alone. */
export function eventsHeight(events: readonly PlacedEvent[], rows: readonly Row[] | undefined): number {
  if (events.length === 0) return 0;
  return rows ? (Math.max(...rows.map(({ at }) => at)) + 1) * (2 * radius + 4) + 2 : 2 * radius + 6;
}

/** A numbered note per event, with its words beside the number or in a list from `bottom`. */
export function eventMarks(
  events: readonly PlacedEvent[],
  rows: readonly Row[] | undefined,
  plot: Plot,
  bottom: number,
  frame: Frame,
): { readonly marks: readonly Mark[]; readonly guides: readonly Guide[]; readonly bottom: number } {
  const { locale, measure, width } = frame;
  const lowest = Math.max(0, ...(rows ?? []).map(({ at }) => at));
  const guides: Guide[] = [];
  let y = bottom;
  if (events.length > 0 && !rows) {
    guides.push({
      kind: 'caption',
      channel: 'events',
      shapes: [{ shape: 'text', x: 0, y: y + 14, text: locale.say('axis.events'), weight: 600 }],
    });
    y += 24;
  }
  // Numbers that would cover one another stand side by side.
  const places = events.map(({ period }) => plot.x(timeOf(period)));
  const apart = rows
    ? places
    : spread(
        places.map((at) => ({ at, height: 2 * radius + 2 })),
        0,
        width,
      );
  const marks = events.map((event, index): Mark => {
    const row = rows?.[index];
    const px = places[index] ?? 0;
    const at = apart[index] ?? px;
    const cy = plot.top - 4 - radius - (row ? (lowest - row.at) * (2 * radius + 4) : 0);
    const shapes: Shape[] = [
      { shape: 'line', x1: at, x2: px, y1: cy + radius, y2: plot.top, stroke: 'subtle', dash: [1, 3] },
      { shape: 'line', x1: px, x2: px, y1: plot.top, y2: plot.bottom, stroke: 'subtle', dash: [1, 3] },
      ...numbered(at, cy, event.number),
    ];
    const box = { x: at - radius, y: cy - radius, width: 2 * radius, height: 2 * radius };
    if (row)
      shapes.push({
        shape: 'text',
        x: at + (row.start ? 1 : -1) * (radius + 5),
        y: cy + 4.5,
        text: row.text,
        size: 13,
        anchor: row.start ? 'start' : 'end',
        halo: true,
      });
    else {
      const text = `${locale.write({ date: event.date })}: ${event.words}`;
      const lines = wrapText(text, width - 2 * radius - 10, 14, measure);
      shapes.push(...numbered(radius + 1, y + radius, event.number));
      lines.forEach((part, step) =>
        shapes.push({ shape: 'text', x: 2 * radius + 10, y: y + radius + 5 + step * line, text: part, size: 14 }),
      );
      y += lines.length * line + 8;
    }
    return {
      id: `event:${event.date}:${event.words}`,
      kind: 'event',
      datum: [
        [{ name: locale.say('field.event'), type: 'text' }, { value: event.words }],
        [{ name: locale.say('field.date'), type: 'date' }, { value: event.date }],
      ],
      box,
      shapes,
    };
  });
  return { marks, guides, bottom: y };
}

function numbered(x: number, y: number, number: number): Shape[] {
  return [
    { shape: 'circle', x, y, r: radius, fill: 'text' },
    { shape: 'text', x, y: y + 4.5, text: String(number), size: 12, weight: 600, anchor: 'middle', fill: 'surface' },
  ];
}
