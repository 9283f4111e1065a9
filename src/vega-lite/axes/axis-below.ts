import type { Box, Guide, Shape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import type { Scale } from '../model.js';
import type { AxisTerms } from './axis-terms.js';
import { clampedX, grid, words, type Below, type Within } from './axis-shapes.js';
import { namesBelow } from './names-below.js';
import { apart, labelSize, roomOf, type Tick } from './ticks.js';

/** The axis below a plot, whose left top is at a place, and the px that it takes. */
export function axisBelow(
  ticks: readonly Tick[],
  terms: AxisTerms,
  scale: Scale,
  { x: left, y: top, width, height }: Box,
  within: Within,
  frame: Frame,
): { readonly guide: Guide; readonly height: number } {
  const size = labelSize(frame);
  const bottom = top + height;
  const room = roomOf(scale);
  const shapes: Shape[] = terms.hasGrid
    ? ticks.map(({ px, value }) => grid(left + px, top, left + px, bottom, value))
    : [];
  if (terms.hasLine) shapes.push({ shape: 'line', x1: left, x2: left + width, y1: bottom, y2: bottom, stroke: 'axis' });
  const place = { left, bottom, within, room: room ?? 0, angle: Number(terms.labelAngle ?? 0) };
  const labels = !terms.hasLabels
    ? { shapes: [], height: 0 }
    : room === undefined
      ? figuresBelow(ticks, left, bottom, within, frame)
      : namesBelow(ticks, place, frame);
  shapes.push(...labels.shapes);
  const taken = labels.height + (terms.title ? size + 8 : 0);
  if (terms.title) shapes.push(words(left + width / 2, bottom + taken - 4, terms.title, size, 'middle'));
  return { guide: { kind: 'axis', channel: 'x', shapes }, height: taken };
}

/** Figures and moments in a row, where needed every second, third or so; the year stands with the first moment of it. */
function figuresBelow(ticks: readonly Tick[], left: number, bottom: number, within: Within, frame: Frame): Below {
  const size = labelSize(frame);
  const all = [...ticks].sort((a, b) => a.px - b.px);
  const placed = (shown: readonly Tick[]) =>
    shown.map(({ px, text, short = text }, at) => {
      const said = yearOf(shown[at - 1]) === yearOf({ text }) ? short : text;
      const half = frame.measure(said, size) / 2;
      return { px, said, half, x: clampedX(left + px, half, within) };
    });
  const shown = apart(all, placed, (one, next) => next.x - next.half < one.x + one.half + 8, divides(all));
  const shapes = shown.flatMap(({ x, px, said }): Shape[] => [
    { shape: 'line', x1: left + px, x2: left + px, y1: bottom, y2: bottom + 5, stroke: 'axis' },
    words(x, bottom + size + 6, said, size, 'middle'),
  ]);
  return { shapes, height: size + 10 };
}

/** Parts of a year are left out so that the same ones stay every year: of quarters every second or fourth, never every third. */
function divides([first, second]: readonly Tick[]): (n: number) => boolean {
  const parts = second?.short === undefined ? 1 : Math.round(year / (Number(second.value) - Number(first?.value)));
  return (n) => !(parts <= 12) || parts % n === 0 || n % parts === 0;
}

/** Ms of a year. */
const year = 31_557_600_000;

const yearOf = (tick: Pick<Tick, 'text'> | undefined) => tick?.text.slice(-4);
