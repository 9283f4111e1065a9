import type { Dataset } from '../../core/dataset.js';
import { insight, type Insight } from '../../core/insight.js';
import { difference, figure, standing } from './facts.js';
import type { BenchmarkValues } from './options.js';
import { more } from './parts.js';
import { prepare, type Benchmark } from './prepare.js';
import type { Placed } from './standing.js';

/** Of fewer a quarter says little. */
export const fewestForQuarters = 8;

/** What can be said of ours among the others; without ours of all of them. Most important first. */
export function insights(data: Dataset, values: BenchmarkValues): readonly Insight[] {
  const all = prepare(data, values);
  const tell = all.isOrdinary ? aboutOurs : more.part.allInsights;
  return tell(all, values);
}

/** The place of ours, and how it compares with the middle one. */
export function aboutOurs(all: Benchmark, values: BenchmarkValues): readonly Insight[] {
  const { ours, placed, kind, when, median, low, high } = all;
  const { name, value } = ours as Placed;
  return [
    insight('insight.ours', {
      ...kind,
      ...standing(ours as Placed, placed.length, values),
      name,
      period: when,
      value: figure(value, all),
    }),
    insight('insight.median', {
      name,
      median: figure(median, all, 1),
      ...difference(value, median, all, 1),
      side: low < high && placed.length >= fewestForQuarters ? 1 : undefined,
      highest: value >= high ? 1 : undefined,
      lowest: value <= low ? 1 : undefined,
    }),
  ];
}
