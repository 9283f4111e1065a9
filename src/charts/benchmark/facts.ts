import { quantity, type Facts, type Quantity } from '../../core/insight.js';
import type { BenchmarkValues } from './options.js';
import type { Benchmark } from './prepare.js';
import type { Placed } from './standing.js';

type Measure = Pick<Benchmark, 'unit' | 'decimals'>;

/** Places this near to an end are told from that end. */
const near = 10;

/** A figure with its unit, without the noise that reckoning leaves; one under 100 may have a decimal `more` than the source. */
export function figure(value: number, { unit, decimals }: Measure, more = 0): Quantity {
  return quantity(Number(value.toFixed(Math.min(6, decimals + (Math.abs(value) < 100 ? more : 0)))), unit);
}

/** How much higher or lower one figure is than another; percentages in points. */
export function difference(value: number, other: number, measure: Measure, more = 0): Facts {
  const change = figure(value - other, measure, more).value;
  const isShare = measure.unit === '%';
  const size = isShare ? Math.abs(change) : figure(Math.abs(change), measure, more);
  return {
    up: change > 0 ? size : undefined,
    down: change < 0 ? size : undefined,
    points: isShare ? 1 : undefined,
  };
}

/** The place of one among the others. */
export function standing({ rank, shared }: Placed, count: number, { better }: BenchmarkValues): Facts {
  const above = rank - 1;
  const below = count - above - shared;
  const ends = better === 'none' && count > 1;
  const isTop = ends && above < Math.min(near, below + 1);
  const isBottom = ends && !isTop && below < near;
  return {
    rank,
    count,
    tie: shared > 1 ? 1 : undefined,
    first: isTop && above === 0 ? 1 : undefined,
    top: isTop && above > 0 ? above : undefined,
    last: isBottom && below === 0 ? 1 : undefined,
    bottom: isBottom && below > 0 ? below : undefined,
    high: better !== 'down' && !isTop && !isBottom ? 1 : undefined,
    low: better === 'down' ? 1 : undefined,
    best: better === 'none' ? undefined : 1,
  };
}
