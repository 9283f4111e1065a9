import type { Facts, Fact } from '../../core/insight.js';
import { once } from '../../kit/once.js';
import type { BenchmarkValues, Comparison } from './options.js';
import { ordinary } from './ordinary.js';
import { more } from './parts.js';
import type { Placed } from './standing.js';
import type { Area } from './tables.js';

/** What the picture and the words are made from; what an ordinary file has not is `undefined` there. */
export interface Benchmark {
  /** Whether all is told of it without what other files ask for. */
  readonly isOrdinary?: boolean;
  readonly period: string;
  /** The period for a sentence. */
  readonly when: Fact | undefined;
  /** What is compared, for a sentence. */
  readonly kind: Facts;
  /** Those with a figure, from first to last. */
  readonly placed: readonly Placed[];
  readonly ours: Area | Placed | undefined;
  readonly low: number;
  readonly median: number;
  readonly high: number;
  /** The country, or the municipality of neighbourhoods. */
  readonly reference?: (Area & { readonly value: number }) | undefined;
  readonly unit: string | undefined;
  readonly decimals: number;
  readonly comparison: Comparison;
  /** What a reader can choose. */
  readonly offered: readonly Comparison[];
}

/** Compares the regions of one period; its parts must have been brought. */
export const prepare = once(
  (data, values: BenchmarkValues): Benchmark => ordinary(data, values) ?? more.part.compare(data, values),
);
