import type { Box, Shape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { overlap } from '../../kit/boxes.js';
import { fitText } from '../../kit/text.js';
import type { View } from '../../vega-lite/draw.js';
import type { Labels } from './draw.js';
import { figure, standing } from './facts.js';
import type { Layout } from './layout.js';
import { lineLabels } from './line-labels.js';
import type { BenchmarkValues } from './options.js';
import type { Benchmark } from './prepare.js';
import { fewestForHalf } from './rows.js';
import type { Placed } from './standing.js';

/** Ours by name above its dot, the first and the last by name, and the middle half in words below. */
export function stripLabels(
  all: Benchmark,
  layout: Layout,
  { plot, parts }: View,
  x: (value: number) => number,
  values: BenchmarkValues,
  frame: Frame,
): Labels {
  const { locale, measure, width } = frame;
  const { line, textSize: size } = layout;
  const { ours, placed, low, high } = all;
  const own = new Map<string, readonly Shape[]>();
  const centred = (text: string, at: number, weight: 400 | 600): { readonly text: string; readonly x: number } => {
    const fitted = fitText(text, width, size, measure, weight);
    const wide = measure(fitted, size, weight);
    return { text: fitted, x: Math.min(Math.max(at - wide / 2, 0), width - wide) };
  };
  const boxes = parts.flatMap(({ rows, mark }) =>
    typeof rows[0]?.['key'] === 'string' ? [{ key: rows[0]['key'], box: mark.box }] : [],
  );
  const boxOf = (key: string) => boxes.findLast((one) => one.key === key)?.box;
  const taken: Box[] = boxes.map(({ box }) => box);
  if (ours && 'rank' in ours) {
    const at = x(ours.value);
    const dot = boxOf(ours.key);
    const place = standing(ours, placed.length, values);
    const words = [
      centred(locale.say('label.value', { name: ours.name, value: figure(ours.value, all) }), at, 600),
      centred(locale.say('label.place', place), at, 400),
    ];
    own.set(ours.key, [
      { shape: 'line', x1: at, x2: at, y1: plot.y - 4, y2: dot?.y ?? plot.y, stroke: 'text', strokeWidth: 1.5 },
      ...words.map((one, index): Shape => ({
        shape: 'text',
        ...one,
        y: plot.y - 9 - (1 - index) * line,
        size,
        weight: index === 0 ? 600 : 400,
        halo: true,
      })),
    ]);
  }
  const end = (one: Placed | undefined): Shape[] => {
    const dot = one && boxOf(one.key);
    if (!one || !dot || one.key === ours?.key || one.shared > 1) return [];
    const { text, x: from } = centred(one.name, x(one.value), 400);
    const box = { x: from - 2, y: dot.y - line, width: measure(text, size) + 4, height: line };
    const leader = ours && 'rank' in ours ? x(ours.value) : -100;
    const crosses = leader > box.x - 4 && leader < box.x + box.width + 4;
    if (crosses || taken.some((other) => other !== dot && overlap(other, box, 1))) return [];
    taken.push(box);
    return [{ shape: 'text', x: from, y: dot.y - 4, text, size, fill: 'subtle', halo: true }];
  };
  const bottom = plot.y + plot.height;
  const rows = [bottom - 2 * line - 8, bottom - line - 8] as const;
  const middle = centred(
    locale.say('label.half', { low: figure(low, all, 1), high: figure(high, all, 1) }),
    (x(low) + x(high)) / 2,
    400,
  );
  const guides: Shape[] = [...end(placed[0]), ...end(placed.at(-1))];
  guides.push(...lineLabels(all, x, rows, layout, frame));
  if (placed.length >= fewestForHalf)
    guides.push({
      shape: 'text',
      ...middle,
      y: bottom - 8,
      size,
      fill: 'subtle',
      halo: true,
    });
  return { own, guides };
}
