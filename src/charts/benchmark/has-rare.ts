import type { BenchmarkValues } from './options.js';
import type { Full } from './compare.js';

/** Whether there is something to say that most data have not. */
export function hasRare(all: Full, { at }: BenchmarkValues): boolean {
  const { tables, strange, otherLevel, repeated, sought, peers, reference, period } = all;
  return (
    strange.length + repeated + tables.nameless + tables.periodless + tables.ambiguous.length + peers.missed.length >
      0 ||
    otherLevel > (reference ? 1 : 0) ||
    sought !== undefined ||
    all.joined !== undefined ||
    peers.refused !== undefined ||
    (at !== undefined && at.trim() !== period)
  );
}
