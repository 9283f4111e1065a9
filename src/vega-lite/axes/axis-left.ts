import type { Box, Guide, Shape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { wrapText } from '../../kit/text.js';
import type { Scale } from '../model.js';
import type { AxisTerms } from './axis-terms.js';
import { grid, words } from './axis-shapes.js';
import { apart, labelSize, roomOf, type Tick } from './ticks.js';

/** Px that the words left of a plot take: at most two fifths of the whole. */
export function leftSpace(ticks: readonly Tick[], terms: AxisTerms | undefined, frame: Frame): number {
  if (!terms?.hasLabels) return 0;
  const widest = Math.max(0, ...ticks.map(({ text }) => frame.measure(text, labelSize(frame))));
  return Math.ceil(Math.min(frame.width * 0.4, widest)) + 8;
}

/** Px that the title above a plot takes. */
export const topSpace = (terms: AxisTerms | undefined, frame: Frame): number =>
  terms?.title ? labelSize(frame) + 12 : 8;

/** The axis left of a plot; its title stands above it. Names that are too long go on in lines below each other. */
export function axisLeft(
  all: readonly Tick[],
  terms: AxisTerms,
  scale: Scale,
  { x: left, y: top, width, height }: Box,
  /** Where the words begin, px. */
  edge: number,
  frame: Frame,
): Guide {
  const size = labelSize(frame);
  const line = size * 1.2;
  const room = roomOf(scale);
  const shapes: Shape[] = terms.hasGrid
    ? all.map(({ px, value }) => grid(left, top + px, left + width, top + px, value))
    : [];
  if (terms.hasLine && !terms.hasGrid)
    shapes.push({ shape: 'line', x1: left, x2: left, y1: top, y2: top + height, stroke: 'axis' });
  const ticks = [...all].sort((a, b) => b.px - a.px);
  const named = terms.hasLabels
    ? apart(
        ticks,
        (some) => some,
        (one, next) => one.px - next.px < Math.min(line, size * 1.1),
      )
    : [];
  for (const { px, text } of named) {
    const lines =
      room === undefined
        ? [text]
        : wrapText(text, left - edge - 8, size, frame.measure, Math.max(1, Math.floor(room / line)));
    const first = top + px + size * 0.35 - ((lines.length - 1) * line) / 2;
    for (const [at, one] of lines.entries()) shapes.push(words(left - 6, first + at * line, one, size, 'end'));
  }
  if (terms.title) shapes.push(words(edge, top - 12, terms.title, size, 'start'));
  return { kind: 'axis', channel: 'y', shapes };
}
