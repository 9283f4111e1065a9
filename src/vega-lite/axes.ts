import type { Guide, Paint, Shape } from '../core/drawing.js';
import type { Frame } from '../core/frame.js';
import type { Json, Scale, Size } from './model.js';
import { listOf, objectOf } from './normalise.js';
import { parts } from './parts/parts.js';
import { isContinuous } from './scales/domain.js';
import { roundFigures } from './scales/round-figures.js';
import { momentOf, type Use } from './scales/use.js';

/** An axis as the layers ask for it; `undefined` where none is wanted. */
export interface AxisTerms {
  readonly title: string | undefined;
  readonly values: readonly unknown[] | undefined;
  readonly tickCount: number | undefined;
  readonly format: string | undefined;
  readonly hasGrid: boolean;
  readonly hasLine: boolean;
  readonly hasLabels: boolean;
}

/** What some channels say of their axis. */
export function axisTerms(uses: readonly Use[], scale: Scale): AxisTerms | undefined {
  const defs = uses.filter(({ channel }) => !channel.endsWith('2')).map(({ def }) => def as Json);
  if (defs.length === 0 || defs.some(({ axis }) => axis === null)) return undefined;
  const axis: Json = Object.assign({}, ...defs.map((def) => objectOf(def['axis'])));
  const titles = defs.map((def) =>
    objectOf(def['axis'])['title'] !== undefined ? objectOf(def['axis'])['title'] : def['title'],
  );
  const titled = titles.find((title) => title !== undefined);
  const named = [...new Set(defs.flatMap(({ field }) => (typeof field === 'string' ? field : [])))].join(', ');
  const count = axis['tickCount'];
  return {
    title: titled === undefined ? named || undefined : typeof titled === 'string' && titled ? titled : undefined,
    values: Array.isArray(axis['values']) ? listOf(axis['values']) : undefined,
    tickCount: typeof count === 'number' ? count : undefined,
    format: typeof axis['format'] === 'string' ? axis['format'] : undefined,
    hasGrid:
      axis['grid'] === undefined ? isContinuous(scale.type) && !uses.some(({ def }) => def.bin) : axis['grid'] === true,
    hasLine: axis['domain'] !== false,
    hasLabels: axis['labels'] !== false,
  };
}

/** A place on an axis with its words. */
export interface Tick {
  readonly px: number;
  readonly text: string;
  /** Of a moment, without the year: what stands beside another of that year. */
  readonly short?: string;
  readonly value: unknown;
}

/** The places on an axis that are marked, with words for each. */
export function ticksOf(
  scale: Scale,
  { values, tickCount, format }: AxisTerms,
  extent: number,
  { locale }: Frame,
): readonly Tick[] {
  const [low = 0, high = 0] = scale.domain as readonly number[];
  const count = tickCount ?? Math.ceil(extent / 40);
  const isTime = scale.type === 'time';
  const marked: readonly unknown[] = values
    ? isTime
      ? values.map(momentOf)
      : values
    : isTime
      ? parts.moments.part.timeTicks(low, high, count)
      : scale.type === 'linear'
        ? roundFigures(Math.min(low, high), Math.max(low, high), count)
        : scale.domain;
  const write = isTime
    ? parts.moments.part.timeWriter(marked as readonly number[], format, locale)
    : (value: unknown) => ({
        text: typeof value === 'number' ? locale.number(value) : value === null ? '' : String(value),
      });
  return marked.flatMap((value): Tick[] => {
    const px = scale.apply(value);
    return typeof px === 'number' && Number.isFinite(px)
      ? [{ px: px + scale.bandwidth / 2, ...write(value), value }]
      : [];
  });
}

const labelSize = ({ theme }: Frame) => Math.max(12, theme.textSize - 1);

/** Px that the words left of a plot take. */
export function leftSpace(ticks: readonly Tick[], terms: AxisTerms | undefined, frame: Frame): number {
  if (!terms?.hasLabels) return 0;
  const most = frame.width * 0.4;
  return Math.ceil(Math.min(most, Math.max(0, ...ticks.map(({ text }) => frame.measure(text, labelSize(frame)))))) + 8;
}

/** Px that the words below a plot take. */
export const bottomSpace = (terms: AxisTerms | undefined, frame: Frame): number =>
  terms ? (terms.hasLabels ? labelSize(frame) + 10 : 0) + (terms.title ? labelSize(frame) + 8 : 0) : 0;

/** Px that the title above a plot takes. */
export const topSpace = (terms: AxisTerms | undefined, frame: Frame): number =>
  terms?.title ? labelSize(frame) + 12 : 8;

const subtle = { fill: 'subtle' as Paint };

/** The axis below a plot, whose left top is at a place. Words that would touch are left out, of figures and moments every second, third, … */
export function axisBelow(
  ticks: readonly Tick[],
  terms: AxisTerms,
  { width, height }: Size,
  left: number,
  top: number,
  frame: Frame,
): Guide {
  const size = labelSize(frame);
  const bottom = top + height;
  const shapes: Shape[] = terms.hasGrid
    ? ticks.map(({ px, value }) => gridLine(left + px, top, left + px, bottom, value))
    : [];
  if (terms.hasLine) shapes.push({ shape: 'line', x1: left, x2: left + width, y1: bottom, y2: bottom, stroke: 'axis' });
  for (const { px, x, text } of terms.hasLabels ? wordsBelow(ticks, left, frame) : [])
    shapes.push(
      { shape: 'line', x1: left + px, x2: left + px, y1: bottom, y2: bottom + 5, stroke: 'axis' },
      { shape: 'text', x, y: bottom + size + 6, text, size, anchor: 'middle', ...subtle },
    );
  if (terms.title)
    shapes.push({
      shape: 'text',
      x: left + width / 2,
      y: bottom + bottomSpace(terms, frame) - 4,
      text: terms.title,
      size,
      anchor: 'middle',
      ...subtle,
    });
  return { kind: 'axis', channel: 'x', shapes };
}

/** Words that do not touch, with their middle; the year stands with the first moment of it. */
function wordsBelow(ticks: readonly Tick[], left: number, frame: Frame): { px: number; x: number; text: string }[] {
  const isEven = ticks.every(({ value }) => typeof value === 'number');
  for (let step = 1; ; step++) {
    let free = -Infinity;
    let before = '';
    let touch = 0;
    const words = ticks.flatMap(({ px, text, short = text }, at) => {
      if (at % step) return [];
      const shown = before === text.slice(-4) ? short : text;
      const half = frame.measure(shown, labelSize(frame)) / 2;
      const x = Math.min(Math.max(left + px, half), frame.width - half);
      if (x - half < free) {
        touch++;
        return [];
      }
      free = x + half + 8;
      before = text.slice(-4);
      return [{ px, x, text: shown }];
    });
    if (!isEven || !touch) return words;
  }
}

/** The axis left of a plot; its title stands above it. */
export function axisLeft(
  ticks: readonly Tick[],
  terms: AxisTerms,
  { width, height }: Size,
  left: number,
  top: number,
  frame: Frame,
): Guide {
  const size = labelSize(frame);
  const shapes: Shape[] = terms.hasGrid
    ? ticks.map(({ px, value }) => gridLine(left, top + px, left + width, top + px, value))
    : [];
  if (terms.hasLine && !terms.hasGrid)
    shapes.push({ shape: 'line', x1: left, x2: left, y1: top, y2: top + height, stroke: 'axis' });
  let free = Infinity;
  for (const { px, text } of terms.hasLabels ? [...ticks].sort((a, b) => b.px - a.px) : []) {
    if (px + size * 0.6 > free) continue;
    free = px - size * 0.6;
    shapes.push({ shape: 'text', x: left - 6, y: top + px + size * 0.35, text, size, anchor: 'end', ...subtle });
  }
  if (terms.title) shapes.push({ shape: 'text', x: 0, y: top - 12, text: terms.title, size, ...subtle });
  return { kind: 'axis', channel: 'y', shapes };
}

const gridLine = (x1: number, y1: number, x2: number, y2: number, value: unknown): Shape => ({
  shape: 'line',
  x1,
  y1,
  x2,
  y2,
  stroke: value === 0 ? 'axis' : 'grid',
});
