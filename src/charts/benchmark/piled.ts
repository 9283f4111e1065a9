/** Dots in columns on both sides of the middle line, which is quicker for very many than `swarm`, of which it takes the place. */
export function piled(x: readonly number[], diameter: number, wide = diameter, own = -1): readonly number[] {
  const counts = new Map<number, number>();
  const offsets: number[] = [];
  const order = [...x.keys()].sort((a, b) => (a === own ? -1 : b === own ? 1 : (x[a] ?? 0) - (x[b] ?? 0)));
  for (const at of order) {
    const column = Math.floor((x[at] ?? 0) / wide);
    const before = counts.get(column) ?? 0;
    offsets[at] = (diameter ** 2 / wide) * Math.ceil(before / 2) * (before % 2 ? 1 : -1);
    counts.set(column, before + 1);
  }
  return offsets;
}
