import type { Shape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { fitText } from '../../kit/text.js';
import type { View } from '../../vega-lite/draw.js';
import { figure } from './facts.js';
import type { Labels } from './layout.js';
import { lineLabels } from './line-labels.js';
import type { Benchmark } from './prepare.js';
import { fewestForHalf } from './rows.js';

/** How large the words of bars are, px. */
export interface BarTexts {
  readonly size: number;
  /** Height of a line. */
  readonly line: number;
  /** How far a name stands above its bar; 0 where it stands before it. */
  readonly rise: number;
}

/** Name and figure of each bar, and what the lines are. */
export function barLabels(
  all: Benchmark,
  { plot, scales }: View,
  { line, rise, size }: BarTexts,
  frame: Frame,
): Labels {
  const { width, locale, measure } = frame;
  const x = (value: number) => plot.x + Number(scales['x']?.apply(value));
  const own = new Map<string, readonly Shape[]>();
  const y = scales['y'];
  for (const { key, name, value } of y ? all.placed : []) {
    const middle = plot.y + Number(y?.apply(key)) + (y?.bandwidth ?? 0) / 2;
    const baseline = rise ? middle - 11 : middle + size * 0.36;
    const weight = key === all.ours?.key ? 600 : 400;
    const figures = locale.write(figure(value, all));
    const room = rise ? width : plot.x - 8;
    const words = { shape: 'text', y: baseline, size, weight, halo: true } as const;
    own.set(key, [
      { ...words, x: 0, text: fitText(name, room, size, measure, weight) },
      { ...words, x: width, y: middle + size * 0.36, anchor: 'end', text: figures },
    ]);
  }
  const { low, high, placed } = all;
  const guides: Shape[] = [];
  guides.push(...lineLabels(all, x, [plot.y - 6, plot.y - line - 6], size, frame));
  if (placed.length >= fewestForHalf) {
    const text = locale.say('label.half', { low: figure(low, all, 1), high: figure(high, all, 1) });
    const fitted = fitText(text, width, size, measure);
    const wide = measure(fitted, size);
    const from = Math.min(Math.max((x(low) + x(high) - wide) / 2, 0), width - wide);
    guides.push({ shape: 'text', x: from, y: plot.y + plot.height + size + 4, text: fitted, size, fill: 'subtle' });
  }
  return { own, guides };
}
