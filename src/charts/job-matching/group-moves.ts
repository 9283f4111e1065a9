import { top } from '../../kit/top.js';
import { totals, type Move } from './prepare-moves.js';

/** An occupation at one side of the flow, or (`undefined`) all smaller ones together. */
export interface End {
  readonly name: string | undefined;
  /** Names it stands for. */
  readonly names: readonly string[];
  readonly total: number;
}

/** Moves between two ends. */
export interface Ribbon {
  readonly from: End;
  readonly to: End;
  readonly total: number;
  readonly moves: readonly Move[];
}

export interface Grouped {
  readonly sources: readonly End[];
  readonly targets: readonly End[];
  readonly ribbons: readonly Ribbon[];
  /** Moves without a number, and those of zero: nothing to draw. */
  readonly undrawn: readonly Move[];
}

/** The largest occupations of both sides by themselves, the rest of each side together. */
export function groupMoves(moves: readonly Move[], count: number): Grouped {
  const ends = (side: 'from' | 'to') => {
    const sums = totals(moves, side);
    const { shown, rest } = top([...sums], count, ([, total]) => total);
    const list: End[] = shown.map(([name, total]) => ({ name, names: [name], total }));
    if (rest.length > 0) {
      list.push({
        name: undefined,
        names: rest.map(([name]) => name),
        total: rest.reduce((sum, [, total]) => sum + total, 0),
      });
    }
    return { list, of: new Map(list.flatMap((end) => end.names.map((name) => [name, end] as const))) };
  };
  const [sources, targets] = [ends('from'), ends('to')];
  const ribbons = new Map<string, { from: End; to: End; total: number; moves: Move[] }>();
  const undrawn: Move[] = [];
  for (const move of moves) {
    const from = sources.of.get(move.from);
    const to = targets.of.get(move.to);
    if (!move.count.known || !from || !to) {
      undrawn.push(move);
      continue;
    }
    // A move within one occupation is never mixed with others.
    const same = move.from === move.to ? `\n${move.from}` : '';
    const key = `${sources.list.indexOf(from)} ${targets.list.indexOf(to)}${same}`;
    const ribbon = ribbons.get(key) ?? { from, to, total: 0, moves: [] };
    ribbons.set(key, ribbon);
    ribbon.total += move.count.known;
    ribbon.moves.push(move);
  }
  return { sources: sources.list, targets: targets.list, ribbons: [...ribbons.values()], undrawn };
}

export function isSame({ moves }: Ribbon): boolean {
  return moves.every(({ from, to }) => from === to);
}
