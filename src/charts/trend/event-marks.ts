import type { Box, Shape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { spanOf } from '../../core/period-span.js';
import { spread } from '../../kit/spread.js';
import { fitText } from '../../kit/text.js';
import type { TrendEvent } from './events.js';
import type { Place } from './extra.js';
import type { Plot } from './plot.js';
import { timeOf } from './prepare.js';

/** Px of the disc of a number. */
export const radius = 9;
const step = 2 * radius + 4;
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

/** Words beside a number, in a row above the plot that is counted from below. */
export interface Words {
  readonly row: number;
  readonly text: string;
  /** Whether they stand right of the number. */
  readonly isAfter: boolean;
}

/** Where the words of events stand above the plot; `undefined` where they do not fit and become a list below it. */
export function wordRows(
  events: readonly PlacedEvent[],
  x: (time: number) => number,
  { width, isSmall }: Place,
  { measure }: Frame,
): readonly Words[] | undefined {
  if (width < wide || isSmall) return undefined;
  const taken: (readonly [number, number])[][] = [];
  const placed: Words[] = [];
  for (const { period, words } of events) {
    const at = x(timeOf(period));
    const text = fitText(words, width * 0.45, 13, measure);
    const needed = measure(text, 13) + radius + 6;
    const isAfter = at + needed <= width;
    const [from, to] = isAfter ? [at - radius - 4, at + needed + 12] : [at - needed - 12, at + radius + 4];
    let row = 0;
    while (taken[row]?.some(([start, end]) => start < to && from < end)) row++;
    if (row >= mostRows || from < 0) return undefined;
    (taken[row] ??= []).push([from, to]);
    placed.push({ row, text, isAfter });
  }
  return placed;
}

const highest = (words: readonly Words[]) => Math.max(0, ...words.map(({ row }) => row));

/** Height of the words above the plot, or of the row of numbers alone, px. */
export const headHeight = (words: readonly Words[] | undefined): number =>
  words ? (highest(words) + 1) * step + 2 : 2 * radius + 6;

/** The number of each event above the plot, with its words where there are some, and a line down to its period. */
export function numbersOf(
  events: readonly PlacedEvent[],
  words: readonly Words[] | undefined,
  plot: Plot,
  { x, width }: Place,
): readonly { readonly shapes: readonly Shape[]; readonly box: Box }[] {
  const places = events.map(({ period }) => plot.x(timeOf(period)));
  const wishes = places.map((at) => ({ at, height: 2 * radius + 2 }));
  // Numbers that would cover one another stand side by side.
  const apart = words ? places : spread(wishes, x, x + width);
  return events.map(({ number }, index) => {
    const own = words?.[index];
    const px = places[index] ?? 0;
    const at = apart[index] ?? px;
    const y = plot.top - 4 - radius - (own ? (highest(words ?? []) - own.row) * step : 0);
    const look = { shape: 'line', stroke: 'subtle', dash: [1, 3] } as const;
    const shapes: Shape[] = [
      { ...look, x1: at, x2: px, y1: y + radius, y2: plot.top },
      { ...look, x1: px, x2: px, y1: plot.top, y2: plot.bottom },
      ...numberAt(at, y, number),
    ];
    if (own)
      shapes.push({
        shape: 'text',
        x: at + (own.isAfter ? 1 : -1) * (radius + 5),
        y: y + 4.5,
        text: own.text,
        size: 13,
        anchor: own.isAfter ? 'start' : 'end',
        halo: true,
      });
    return { shapes, box: { x: at - radius, y: y - radius, width: 2 * radius, height: 2 * radius } };
  });
}

/** A number in a disc. */
export function numberAt(x: number, y: number, number: number): Shape[] {
  return [
    { shape: 'circle', x, y, r: radius, fill: 'text' },
    { shape: 'text', x, y: y + 4.5, text: String(number), size: 12, weight: 600, anchor: 'middle', fill: 'surface' },
  ];
}
