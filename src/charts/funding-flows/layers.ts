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

/** Orders names along their links. In a circle the smallest links that close it are taken out; the largest stay. */
export function layersOf<A extends Arrow>(arrows: readonly A[]): Layers<A> {
  const back = new Set<A>();
  const ahead = new Map<string, string[]>();
  for (const arrow of [...arrows].sort((a, b) => b.amount - a.amount)) {
    if (reaches(ahead, arrow.to, arrow.from)) back.add(arrow);
    else if (!ahead.get(arrow.from)?.push(arrow.to)) ahead.set(arrow.from, [arrow.to]);
  }
  const forward = arrows.filter((arrow) => !back.has(arrow));
  return { layer: longest(forward), forward, back: [...back] };
}

function reaches(ahead: ReadonlyMap<string, readonly string[]>, start: string, end: string): boolean {
  // A set hands out what is added while it is gone through.
  const seen = new Set([start]);
  for (const name of seen) for (const next of ahead.get(name) ?? []) seen.add(next);
  return seen.has(end);
}

function longest(arrows: readonly Arrow[]): Map<string, number> {
  const layer = new Map<string, number>();
  for (const { from, to } of arrows) layer.set(from, 0).set(to, 0);
  for (let moved = true; moved;) {
    moved = false;
    for (const { from, to } of arrows) {
      const least = (layer.get(from) ?? 0) + 1;
      if ((layer.get(to) ?? 0) >= least) continue;
      layer.set(to, least);
      moved = true;
    }
  }
  const last = Math.max(0, ...layer.values());
  const sources = new Set(arrows.map(({ from }) => from));
  for (const name of layer.keys()) if (!sources.has(name)) layer.set(name, last);
  return layer;
}
