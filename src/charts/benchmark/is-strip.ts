import type { BenchmarkValues } from './options.js';
import type { Benchmark } from './prepare.js';

/** From this many on a strip tells more than bars. */
const fewestDots = 30;

export const isStrip = ({ placed }: Benchmark, { view }: BenchmarkValues): boolean =>
  view === 'strip' || (view === 'auto' && placed.length >= fewestDots);

/** Whether there are more dots than a page can hold as parts of its own. */
export const isMany = (all: Benchmark, values: BenchmarkValues): boolean =>
  all.placed.length > 2000 && isStrip(all, values);
