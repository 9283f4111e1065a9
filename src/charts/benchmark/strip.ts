import type { Frame } from '../../core/frame.js';
import type { Layout } from './layout.js';
import type { BenchmarkValues } from './options.js';
import { more } from './parts.js';
import type { Benchmark } from './prepare.js';
import { picture } from './rows.js';
import type { Placed } from './standing.js';
import { ownRadius, stripSpecification } from './specification.js';
import { stripLabels } from './strip-labels.js';
import { swarm } from './swarm.js';

/** A strip of more than this is pressed together, px. */
const tallest = 240;

/** More dots than this are piled in columns, which is quicker. */
const mostApart = 1500;

/** Finds room for a dot for each region on one line, and for the words around it, below `top` px. */
export function strip(all: Benchmark, values: BenchmarkValues, top: number, frame: Frame): Layout {
  const { width, theme } = frame;
  const { ours, placed, reference } = all;
  const size = Math.max(12, theme.textSize - 1);
  const line = Math.round(size * 1.4);
  const figures = [placed[0]?.value, placed.at(-1)?.value, reference?.value, ours?.lower, ours?.upper].filter(
    (figure) => figure !== undefined,
  );
  const [low, high] = [Math.min(...figures), Math.max(...figures)];
  const room = (high - low || Math.abs(high) || 1) * (12 / width);
  const domain = [low - room, high + room] as const;
  const x = placed.map(({ value }) => ((value - domain[0]) / (domain[1] - domain[0])) * width);
  const own = placed.indexOf(ours as Placed);
  const place = x.length > mostApart ? more.part.piled : swarm;
  let radius = width < 480 ? 4.5 : 5.5;
  let offsets: readonly number[];
  let tall: number;
  do {
    radius -= 0.5;
    offsets = place(x, radius * 2 + 0.6, own < 0 ? undefined : ownRadius * 2, own);
    tall = offsets.reduce((most, one) => Math.max(most, Math.abs(one)), 0) * 2;
  } while (tall > tallest && radius > 2);
  if (tall > tallest) {
    const press = tallest / tall;
    offsets = offsets.map((one) => one * press);
    tall = tallest;
  }
  const above = Math.ceil(Math.max(26, tall / 2 + radius + 4));
  const below = above + line * (reference ? 3 : 2) + 4;
  const height = above + below;
  const terms = {
    domain,
    height,
    above,
    below,
    size: Math.PI * radius ** 2,
    lineEnd: height - line * (reference ? 1 : 2) - 6,
    padding: { top: top + (own < 0 ? 0 : line * 2), bottom: 4 },
  };
  return {
    specification: (all.isOrdinary ? stripSpecification : more.part.fullStrip)(all, terms),
    rows: picture(all, offsets),
    labels: (view, boxOf) => stripLabels(all, values, view, boxOf, size, line, frame),
  };
}
