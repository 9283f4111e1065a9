import type { Dataset } from '../../core/dataset.js';
import type { BenchmarkValues } from './options.js';
import type { Peers } from './peers.js';
import { comparing } from './parts.js';
import type { Placed } from './standing.js';
import type { Area, Tables } from './tables.js';

/** What the picture and the words are made from. */
export interface Benchmark {
  readonly period: string;
  /** Periods with figures, in order of time. */
  readonly periods: readonly string[];
  /** A later period that is not shown by default, for it has too few figures. */
  readonly thin: { readonly period: string; readonly count: number } | undefined;
  readonly level: Tables['level'];
  readonly peers: Peers;
  /** Those with a figure, from first to last. */
  readonly placed: readonly Placed[];
  /** Those without one, with the reason where it is known. */
  readonly absent: readonly Area[];
  /** Names of those that the data lack. */
  readonly unlisted: readonly string[];
  readonly ours: Area | Placed | undefined;
  /** What was asked to stand out but is not there. */
  readonly sought: string | undefined;
  /** One that ended and is part of ours now, where that was asked. */
  readonly joined: string | undefined;
  readonly low: number;
  readonly median: number;
  readonly high: number;
  /** The country, or the municipality of neighbourhoods. */
  readonly reference: (Area & { readonly value: number }) | undefined;
  /** Whether the figures are counts, which are large where many people live. */
  readonly isCount: boolean;
  readonly before: Movement | undefined;
  readonly unit: string | undefined;
  readonly decimals: number;
  readonly strange: readonly Area[];
  readonly otherLevel: number;
  readonly repeated: number;
  readonly tables: Tables;
}

/** The place in the period before and in this one, among those with a figure in both. */
export interface Movement {
  readonly period: string;
  readonly from: Placed;
  readonly to: Placed;
  readonly count: number;
}

const cache = new WeakMap<Dataset, { readonly key: string; readonly benchmark: Benchmark }>();

/** Compares the regions of one period; its parts must have been brought. */
export function prepare(data: Dataset, values: BenchmarkValues): Benchmark {
  const { region, value, period, name, lower, upper, group } = values;
  const columns = [region, value, period, name, lower, upper, group].map((column) => column?.field.name);
  const { municipality, compare, peers, at, better } = values;
  const key = JSON.stringify([columns, municipality, compare, peers, at, better]);
  let cached = cache.get(data);
  if (cached?.key !== key) cache.set(data, (cached = { key, benchmark: comparing.part.compare(data, values) }));
  return cached.benchmark;
}
