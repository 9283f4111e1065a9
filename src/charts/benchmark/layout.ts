import type { Frame } from '../../core/frame.js';
import type { Dataset } from '../../core/dataset.js';
import type { Json } from '../../vega-lite/model.js';
import type { BenchmarkValues } from './options.js';
import { bars } from './parts.js';
import type { Benchmark } from './prepare.js';
import { picture } from './rows.js';
import { ownRadius, stripSpecification } from './specification.js';
import { swarm } from './swarm.js';

/** What is drawn where. */
export interface Layout {
  readonly isStrip: boolean;
  readonly specification: Json;
  readonly rows: Dataset;
  /** Px left of what the specification draws, above it and below it; and its width. */
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
  /** Strip: radius of a dot. */
  readonly radius: number;
  /** Bars: px that a name stands above its bar, 0 where it stands before it. */
  readonly rise: number;
  /** Px of a line of words. */
  readonly line: number;
  readonly textSize: number;
}

/** A strip of more than this is pressed together, px. */
const tallest = 240;

/** From this many on a strip tells more than bars. */
const fewestDots = 30;

export const isStrip = ({ placed }: Benchmark, { view }: BenchmarkValues): boolean =>
  view === 'strip' || (view === 'auto' && placed.length >= fewestDots);

/** Whether there are more dots than a page can hold as parts of its own. */
export const isMany = (all: Benchmark, values: BenchmarkValues): boolean =>
  all.placed.length > 2000 && isStrip(all, values);

/** Divides the room between words and picture. */
export function layoutOf(all: Benchmark, values: BenchmarkValues, frame: Frame): Layout {
  const textSize = Math.max(12, frame.theme.textSize - 1);
  const line = Math.round(textSize * 1.4);
  return isStrip(all, values) ? strip(all, frame, textSize, line) : bars.part.barsLayout(all, frame, textSize, line);
}

/** The figures that must be on the axis. */
export function extentOf({ placed, reference, median }: Benchmark, withMargins: boolean): readonly [number, number] {
  const wanted = placed.flatMap(({ value, lower = value, upper = value }) =>
    withMargins ? [value, lower, upper] : [value],
  );
  if (reference) wanted.push(reference.value);
  const reduced = (keep: (a: number, b: number) => number) => wanted.reduce((a, b) => keep(a, b), median);
  return [reduced(Math.min), reduced(Math.max)];
}

function strip(all: Benchmark, { width }: Frame, textSize: number, line: number): Layout {
  const { ours, placed } = all;
  let [low, high] = extentOf(all, false);
  low = Math.min(low, ours?.lower ?? low);
  high = Math.max(high, ours?.upper ?? high);
  let radius = width < 480 ? 4 : 5;
  const room = (high - low || Math.abs(high) || 1) * (12 / width);
  const domain = [low - room, high + room] as const;
  const px = (value: number) => ((value - domain[0]) / (domain[1] - domain[0])) * width;
  const first = placed.findIndex(({ key }) => key === ours?.key);
  // Ours is placed first and so stands on the line.
  const order = [...placed.keys()].sort((a, b) => (a === first ? -1 : b === first ? 1 : a - b));
  let offsets: number[] = [];
  let tall = 0;
  for (; ; radius -= 0.5) {
    const found = swarm(
      order.map((at) => px(placed[at]?.value ?? 0)),
      radius * 2 + 0.6,
      first < 0 ? undefined : ownRadius * 2,
    );
    offsets = [];
    order.forEach((at, step) => (offsets[at] = found[step] ?? 0));
    tall = offsets.reduce((most, one) => Math.max(most, Math.abs(one)), 0) * 2;
    if (tall <= tallest || radius <= 2) break;
  }
  if (tall > tallest) offsets = offsets.map((one) => (one * tallest) / tall);
  const above = Math.ceil(Math.max(26, Math.min(tall, tallest) / 2 + radius + 4));
  const below = above + line * 3 + 4;
  const size = Math.PI * radius ** 2;
  const height = above + below;
  return {
    isStrip: true,
    specification: stripSpecification(all, { domain, height, above, below, size, lineEnd: height - line - 4 }),
    rows: picture(all, offsets),
    left: 0,
    top: ours && 'rank' in ours ? line * 2 : 0,
    bottom: 4,
    width,
    radius,
    rise: 0,
    line,
    textSize,
  };
}
