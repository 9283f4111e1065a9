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
  const core = circular(arrows);
  const back = new Set<A>();
  const ahead = new Map<string, string[]>();
  for (const arrow of [...core].sort((a, b) => b.amount - a.amount)) {
    if (reaches(ahead, arrow.to, arrow.from)) back.add(arrow);
    else ahead.set(arrow.from, [...(ahead.get(arrow.from) ?? []), arrow.to]);
  }
  const forward = arrows.filter((arrow) => !back.has(arrow));
  return { layer: longest(forward), forward, back: [...back] };
}

/** The links that may lie on a circle: what remains when names without a way in or out are peeled off. */
function circular<A extends Arrow>(arrows: readonly A[]): readonly A[] {
  let left = arrows;
  for (;;) {
    const sources = new Set(left.map(({ from }) => from));
    const targets = new Set(left.map(({ to }) => to));
    const next = left.filter(({ from, to }) => sources.has(to) && targets.has(from));
    if (next.length === left.length) return left;
    left = next;
  }
}

function reaches(ahead: ReadonlyMap<string, readonly string[]>, start: string, end: string): boolean {
  const seen = new Set([start]);
  const stack = [start];
  for (let name = stack.pop(); name !== undefined; name = stack.pop()) {
    if (name === end) return true;
    for (const next of ahead.get(name) ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      stack.push(next);
    }
  }
  return false;
}

function longest(arrows: readonly Arrow[]): Map<string, number> {
  const waiting = new Map<string, number>();
  const ahead = new Map<string, string[]>();
  for (const { from, to } of arrows) {
    waiting.set(from, waiting.get(from) ?? 0);
    waiting.set(to, (waiting.get(to) ?? 0) + 1);
    const list = ahead.get(from);
    if (list) list.push(to);
    else ahead.set(from, [to]);
  }
  const layer = new Map<string, number>();
  const ready = [...waiting].filter(([, count]) => count === 0).map(([name]) => name);
  for (const name of ready) layer.set(name, 0);
  for (let name = ready.pop(); name !== undefined; name = ready.pop()) {
    for (const next of ahead.get(name) ?? []) {
      layer.set(next, Math.max(layer.get(next) ?? 0, (layer.get(name) ?? 0) + 1));
      const count = (waiting.get(next) ?? 0) - 1;
      waiting.set(next, count);
      if (count === 0) ready.push(next);
    }
  }
  const last = Math.max(0, ...layer.values());
  for (const name of layer.keys()) if (!ahead.has(name)) layer.set(name, last);
  return layer;
}
