import type { Box, Shape, TextShape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { overlap } from '../../kit/boxes.js';
import { fitText } from '../../kit/text.js';
import type { View } from '../../vega-lite/draw.js';
import { figure, standing } from './facts.js';
import type { Labels } from './layout.js';
import type { BenchmarkValues } from './options.js';
import { more } from './parts.js';
import type { Benchmark } from './prepare.js';
import { fewestForHalf, fewestForMedian } from './rows.js';
import type { Placed } from './standing.js';

/** Px between a dot and its name, so that the ring around a dot that a reader stops at stays off the name. */
const clearance = 9;

/** Ours by name above its dot, the first and the last by name, and below these the middle and the middle half in words. */
export function stripLabels(
  all: Benchmark,
  values: BenchmarkValues,
  { plot, scales }: View,
  boxOf: (key: string) => Box | undefined,
  size: number,
  line: number,
  frame: Frame,
): Labels {
  const { locale, measure, width } = frame;
  const { ours, placed, reference, low, median, high } = all;
  const x = (value: number) => plot.x + Number(scales['x']?.apply(value));
  const words = (text: string, at: number, y: number, look: Partial<TextShape> = {}): TextShape => {
    const fitted = fitText(text, width, size, measure, look.weight);
    const wide = measure(fitted, size, look.weight);
    const from = Math.max(Math.min(at - wide / 2, width - wide), 0);
    return { shape: 'text', x: from, y, text: fitted, size, halo: true, ...look };
  };
  const subtle = { fill: 'subtle' } as const;
  const told = (value: number) => figure(value, all, 1);
  const own = new Map<string, readonly Shape[]>();
  const taken = placed.flatMap(({ key }) => boxOf(key) ?? []);
  const mine = placed.find((one) => one === ours);
  if (mine) {
    const { key, name, value } = mine;
    const at = x(value);
    const y1 = plot.y - 4;
    const y2 = boxOf(key)?.y ?? y1;
    const top = plot.y - 9;
    own.set(key, [
      { shape: 'line', x1: at, x2: at, y1, y2, stroke: 'text', strokeWidth: 1.5 },
      words(locale.say('label.value', { name, value: figure(value, all) }), at, top - line, { weight: 600 }),
      words(locale.say('label.place', standing(mine, placed.length, values)), at, top),
    ]);
    // Nothing is written through the line to its name.
    taken.push({ x: at - 4, y: y1, width: 8, height: y2 - y1 });
  }
  const end = ({ key, name, value, shared }: Placed): readonly Shape[] => {
    const dot = boxOf(key);
    if (!dot || key === ours?.key || shared > 1) return [];
    const label = words(name, x(value), dot.y - clearance, subtle);
    const box = { x: label.x - 2, y: dot.y - clearance - size, width: measure(label.text, size) + 4, height: line };
    if (taken.some((other) => other !== dot && overlap(other, box, 1))) return [];
    taken.push(box);
    return [label];
  };
  const bottom = plot.y + plot.height - 8;
  const guides: Shape[] = [...new Set([placed[0], placed.at(-1)])].flatMap((one) => (one ? end(one) : []));
  if (reference) guides.push(...more.part.lineLabels(all, x, [bottom - 2 * line, bottom - line], size, frame));
  else if (placed.length >= fewestForMedian)
    guides.push(words(locale.say('label.median', { value: told(median) }), x(median), bottom - line));
  if (placed.length >= fewestForHalf)
    guides.push(
      words(locale.say('label.half', { low: told(low), high: told(high) }), (x(low) + x(high)) / 2, bottom, subtle),
    );
  return { own, guides };
}
