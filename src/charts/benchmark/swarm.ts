/**
 * How far each dot of a strip stands from the middle line, so that no two touch: px, in the order given. `own` is placed first, on the
 * line itself, with a `wide` diameter; -1 is none. `x` are px along the strip.
 */
export function swarm(x: readonly number[], diameter: number, wide = diameter, own = 0): readonly number[] {
  const columns = new Map<number, number[]>();
  const offsets: number[] = [];
  const order = [...x.keys()].sort((a, b) => (a === own ? -1 : b === own ? 1 : x[a]! - x[b]!));
  for (const at of order) {
    const column = Math.floor(x[at]! / wide);
    const blocks = [column - 1, column, column + 1]
      .flatMap((one) => columns.get(one) ?? [])
      .flatMap((other) => {
        const apart = other === own ? (diameter + wide) / 2 : diameter;
        const reach = Math.sqrt(Math.max(0, apart ** 2 - (x[at]! - x[other]!) ** 2));
        return reach ? [[offsets[other]! - reach, offsets[other]! + reach] as const] : [];
      });
    offsets[at] = [0, ...blocks.flat()]
      .sort((a, b) => Math.abs(a) - Math.abs(b))
      .find((y) => blocks.every(([from, to]) => y <= from + 1e-6 || y >= to - 1e-6))!;
    columns.set(column, [...(columns.get(column) ?? []), at]);
  }
  return offsets;
}
