import { nextPeriod } from '../../core/period-span.js';
import { exact, hasValue } from './change.js';
import type { Point, Trend } from './prepare.js';

/** A stretch in which every figure is higher (or lower) than the one before it. */
export interface Run {
  readonly way: 'up' | 'down';
  /** The figure that it starts from, and the last. */
  readonly from: Point & { readonly value: number };
  readonly to: Point & { readonly value: number };
  /** How many times it rose or fell. */
  readonly steps: number;
}

/** All stretches up and down, in order of time; a gap or an equal figure ends one. Only days may be apart. */
export function runsOf(points: readonly Point[], trend: Pick<Trend, 'length' | 'decimals'>): readonly Run[] {
  const runs: Run[] = [];
  points.forEach((point, at) => {
    const before = points[at - 1];
    if (!before || !hasValue(before) || !hasValue(point)) return;
    if (trend.length !== 'day' && nextPeriod(before.period) !== point.period) return;
    const change = exact(point.value - before.value, trend);
    if (change === 0) return;
    const way = change > 0 ? 'up' : 'down';
    const last = runs.at(-1);
    if (last?.way === way && last.to.period === before.period) {
      runs[runs.length - 1] = { ...last, to: point, steps: last.steps + 1 };
    } else runs.push({ way, from: before, to: point, steps: 1 });
  });
  return runs;
}

/** The longest stretch; of equal ones the latest. */
export function longestOf(runs: readonly Run[]): Run | undefined {
  return runs.reduce<Run | undefined>((best, run) => (best && best.steps > run.steps ? best : run), undefined);
}
