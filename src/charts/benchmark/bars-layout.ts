import type { Frame } from '../../core/frame.js';
import { barsSpecification } from './bars-specification.js';
import { figure } from './facts.js';
import { barLabels } from './bar-labels.js';
import type { Layout } from './layout.js';
import type { BenchmarkValues } from './options.js';
import type { Benchmark } from './prepare.js';
import { fewestForHalf, fewestForMedian, picture } from './rows.js';

/** Names before their bars where there is room, else above them. */
export function barsLayout(all: Benchmark, _values: BenchmarkValues, start: number, frame: Frame): Layout {
  const { width, measure, locale, theme } = frame;
  const textSize = Math.max(12, theme.textSize - 1);
  const line = Math.round(textSize * 1.4);
  const widest = (texts: readonly string[]) =>
    Math.ceil(Math.max(0, ...texts.map((text) => measure(text, textSize, 600))));
  const names = widest(all.placed.map(({ name }) => name)) + 10;
  const figures = widest(all.placed.map(({ value }) => locale.write(figure(value, all)))) + 12;
  const isNarrow = names > width * 0.36;
  const [low, high] = extentOf(all);
  const domain = [Math.min(0, low), Math.max(0, high) || (low < 0 ? 0 : 1)] as const;
  const rise = isNarrow ? line : 0;
  const band = isNarrow ? line + 22 : Math.max(24, line + 6);
  const size = isNarrow ? 12 : Math.round(band * 0.66);
  const height = band * all.placed.length;
  const padding = {
    left: isNarrow ? 0 : names,
    right: figures,
    top: start + (all.placed.length < fewestForMedian ? 0 : all.reference ? line * 2 : line + 4),
    bottom: all.placed.length < fewestForHalf ? 4 : line + 4,
  };
  return {
    specification: barsSpecification(all, { domain, height, size, padding }),
    rows: picture(all),
    labels: (view) => barLabels(all, view, { size: textSize, line, rise }, frame),
    boxOf: (box, { scales }) => (scales['y'] ? { x: 0, y: box.y - rise, width, height: box.height + rise } : box),
  };
}

/** The figures that must be on the axis. */
function extentOf({ placed, reference, median }: Benchmark): readonly [number, number] {
  const wanted = placed.flatMap(({ value, lower = value, upper = value }) => [value, lower, upper]);
  if (reference) wanted.push(reference.value);
  const reduced = (keep: (a: number, b: number) => number) => wanted.reduce((a, b) => keep(a, b), median);
  return [reduced(Math.min), reduced(Math.max)];
}
