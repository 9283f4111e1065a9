import type { BenchmarkValues } from './options.js';
import type { Area } from './tables.js';

/** A region with a figure and its place among the others. */
export interface Placed extends Area {
  readonly value: number;
  /** 1 is the first; those with the same figure share a place. */
  readonly rank: number;
  /** How many share it, itself among them. */
  readonly shared: number;
}

/** Regions from first to last; of equal ones by name. */
export function rank(areas: readonly Area[], { better }: Pick<BenchmarkValues, 'better'>): readonly Placed[] {
  const turn = better === 'down' ? 1 : -1;
  const sorted = areas
    .filter((area): area is Area & { readonly value: number } => area.value !== undefined)
    .sort((a, b) => turn * (a.value - b.value) || (a.name < b.name ? -1 : 1));
  const first = new Map<number, number>();
  const counts = new Map<number, number>();
  sorted.forEach(({ value }, at) => {
    if (!first.has(value)) first.set(value, at + 1);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  });
  return sorted.map((area) => ({ ...area, rank: first.get(area.value) ?? 0, shared: counts.get(area.value) ?? 1 }));
}

/** The figure below which a share of the others lies, between two where it falls between them (type 7 of Hyndman and Fan, 1996). */
export function quantile(placed: readonly Placed[], share: number): number {
  const sorted = placed.map(({ value }) => value).sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  return low + ((sorted[Math.ceil(at)] ?? low) - low) * (at % 1);
}
