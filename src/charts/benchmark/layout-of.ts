import type { Frame } from '../../core/frame.js';
import { isStrip } from './is-strip.js';
import type { Layout } from './layout.js';
import { bars } from './more-parts.js';
import type { BenchmarkValues } from './options.js';
import type { Benchmark } from './prepare.js';
import { strip } from './strip.js';

/** Divides the room below `top` px between words and picture. */
export function layoutOf(all: Benchmark, values: BenchmarkValues, top: number, frame: Frame): Layout {
  return (isStrip(all, values) ? strip : bars.part.barsLayout)(all, values, top, frame);
}
