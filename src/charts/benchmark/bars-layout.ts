import type { Frame } from '../../core/frame.js';
import { barsSpecification } from './bars-specification.js';
import { figure } from './facts.js';
import { extentOf, type Layout } from './layout.js';
import type { Benchmark } from './prepare.js';
import { fewestForHalf, fewestForMedian, picture } from './rows.js';

/** Names before their bars where there is room, else above them. */
export function barsLayout(all: Benchmark, { width, measure, locale }: Frame, textSize: number, line: number): Layout {
  const widest = (texts: readonly string[]) =>
    Math.ceil(Math.max(0, ...texts.map((text) => measure(text, textSize, 600))));
  const names = widest(all.placed.map(({ name }) => name)) + 10;
  const figures = widest(all.placed.map(({ value }) => locale.write(figure(value, all)))) + 12;
  const isNarrow = names > width * 0.36;
  const [low, high] = extentOf(all, true);
  const domain = [Math.min(0, low), Math.max(0, high) || (low < 0 ? 0 : 1)] as const;
  const rise = isNarrow ? line : 0;
  const band = isNarrow ? line + 22 : Math.max(24, line + 6);
  const left = isNarrow ? 0 : names;
  const size = isNarrow ? 12 : Math.round(band * 0.66);
  const height = band * all.placed.length;
  return {
    isStrip: false,
    specification: barsSpecification(all, { domain, height, size }),
    rows: picture(all),
    left,
    top: all.placed.length < fewestForMedian ? 0 : all.reference ? line * 2 : line + 4,
    bottom: all.placed.length < fewestForHalf ? 4 : line + 4,
    width: width - left - figures,
    radius: 0,
    rise,
    line,
    textSize,
  };
}
