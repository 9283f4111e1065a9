import type { Dataset } from '../../core/dataset.js';
import { add, newCount, type Count, type Tally } from './count.js';
import type { JobValues } from './options.js';
import { nameAt } from './prepare.js';

/** Possible moves of jobseekers from one occupation to another, summed over rows. */
export interface Move {
  readonly from: string;
  readonly to: string;
  readonly count: Count;
}

export interface Moves {
  readonly moves: readonly Move[];
  /** Rows without an occupation at one of the ends. */
  readonly nameless: number;
}

const cache = new WeakMap<Dataset, { readonly key: string; readonly moves: Moves }>();

/** One record per pair of occupations. */
export function prepareMoves(data: Dataset, { from, to, count }: JobValues): Moves {
  const key = JSON.stringify([from, to, count].map((column) => column?.field.name));
  const cached = cache.get(data);
  if (cached?.key === key) return cached.moves;
  const drafts = new Map<string, Move & { readonly count: Tally }>();
  let nameless = 0;
  for (let row = 0; row < data.length; row++) {
    const source = nameAt(from, row);
    const target = nameAt(to, row);
    if (!source || !target) {
      nameless++;
      continue;
    }
    const id = `${source}\n${target}`;
    let move = drafts.get(id);
    if (!move) drafts.set(id, (move = { from: source, to: target, count: newCount() }));
    add(move.count, count, row);
  }
  const moves = { moves: [...drafts.values()], nameless };
  cache.set(data, { key, moves });
  return moves;
}

/** Moves as a sum of what is known, largest first; moves without a number are apart. */
export function totals(moves: readonly Move[], end: 'from' | 'to'): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const move of moves) {
    if (move.count.known) sums.set(move[end], (sums.get(move[end]) ?? 0) + move.count.known);
  }
  return new Map([...sums].sort((a, b) => b[1] - a[1]));
}
