import type { Words } from '../../core/chart.js';

/** Words for what cannot be drawn where a row is a link, in Dutch. */
export const words: Words = {
  'apart.self': 'van en naar dezelfde naam',
  'apart.back': 'terug naar een eerdere naam',
  'note.self':
    'Alleen in de tabel: {count} {count?stroom:stromen} van en naar dezelfde naam, samen {sum} ({names}{more! en nog {more}:}).',
  'note.back':
    'Alleen in de tabel: {count} {count?stroom:stromen} terug naar een eerdere naam, samen {sum} ({names}{more! en nog {more}:}).',
};

/** A link as far as its order matters. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly amount: number;
}

/** The place of each name in the order of the flow, and the links that go back against it. */
export interface Layers<A extends Arrow> {
  /** From 0; the longest way to a name. Names that pass nothing on stand last. */
  readonly layer: ReadonlyMap<string, number>;
  readonly forward: readonly A[];
  readonly back: readonly A[];
}

/**
 * Orders names along their links. In a circle the smallest links that close it are taken out; the largest stay. Where the first
 * guess of the order is right, as it is without circles, the work is in proportion to the links.
 */
export function layersOf<A extends Arrow>(arrows: readonly A[]): Layers<A> {
  const line = guessedOrder(arrows);
  const place = new Map(line.map((name, at) => [name, at]));
  const at = (name: string) => place.get(name) ?? 0;
  const back = new Set<A>();
  const ahead = new Map<string, string[]>();
  for (const arrow of [...arrows].sort((a, b) => b.amount - a.amount)) {
    const { from, to } = arrow;
    const [low, high] = [at(to), at(from)];
    if (low <= high) {
      // A set hands out what is added while it is gone through.
      const beyond = new Set([to]);
      for (const name of beyond) for (const next of ahead.get(name) ?? []) if (at(next) <= high) beyond.add(next);
      if (beyond.has(from)) {
        back.add(arrow);
        continue;
      }
      const part = line.slice(low, high + 1);
      const isBeyond = (name: string) => beyond.has(name);
      [...part.filter((name) => !isBeyond(name)), ...part.filter(isBeyond)].forEach((name, step) => {
        line[low + step] = name;
        place.set(name, low + step);
      });
    }
    if (!ahead.get(from)?.push(to)) ahead.set(from, [to]);
  }
  return { layer: longest(line, ahead), forward: arrows.filter((arrow) => !back.has(arrow)), back: [...back] };
}

/** Every name after all that give to it; in a circle the name that comes first in the data goes first. */
function guessedOrder(arrows: readonly Arrow[]): string[] {
  const ahead = new Map<string, string[]>();
  const givers = new Map<string, number>();
  for (const { from, to } of arrows) {
    if (!ahead.get(from)?.push(to)) ahead.set(from, [to]);
    givers.set(from, givers.get(from) ?? 0).set(to, (givers.get(to) ?? 0) + 1);
  }
  const order = new Set<string>();
  const names = [...givers.keys()];
  for (const start of [...names.filter((name) => givers.get(name) === 0), ...names]) {
    const queue = [start];
    for (const name of queue) {
      if (order.has(name)) continue;
      order.add(name);
      for (const next of ahead.get(name) ?? []) {
        const left = (givers.get(next) ?? 0) - 1;
        givers.set(next, left);
        if (left === 0) queue.push(next);
      }
    }
  }
  return [...order];
}

function longest(line: readonly string[], ahead: ReadonlyMap<string, readonly string[]>): Map<string, number> {
  const layer = new Map<string, number>();
  let last = 0;
  for (const name of line) {
    const own = layer.get(name) ?? 0;
    layer.set(name, own);
    last = Math.max(last, own);
    for (const next of ahead.get(name) ?? []) layer.set(next, Math.max(layer.get(next) ?? 0, own + 1));
  }
  for (const name of line) if (!ahead.has(name)) layer.set(name, last);
  return layer;
}
