/** Dots more than this are piled in columns, which is quicker. */
const most = 1500;

/**
 * How far each dot of a strip stands from the middle line, so that no two touch: px, in the order given. The first is placed
 * first, on the line itself, and may have a `first` diameter of its own. `x` are px along the strip.
 */
export function swarm(x: readonly number[], diameter: number, first = diameter): readonly number[] {
  const columns = new Map<number, number[]>();
  const offsets: number[] = [];
  const order = x.map((_, at) => at).sort((a, b) => (a === 0 ? -1 : b === 0 ? 1 : (x[a] ?? 0) - (x[b] ?? 0)));
  for (const at of order) {
    const here = x[at] ?? 0;
    const column = Math.floor(here / first);
    const own = columns.get(column) ?? [];
    columns.set(column, own);
    if (x.length > most) offsets[at] = (diameter ** 2 / first) * Math.ceil(own.length / 2) * (own.length % 2 ? 1 : -1);
    else {
      const near = [column - 1, column, column + 1].flatMap((one) => columns.get(one) ?? []);
      const blocks = near.flatMap((other): [number, number][] => {
        const apart = other === 0 ? (diameter + first) / 2 : diameter;
        const reach = Math.sqrt(apart ** 2 - Math.min(apart, Math.abs(here - (x[other] ?? 0))) ** 2);
        const middle = offsets[other] ?? 0;
        return reach > 0 ? [[middle - reach, middle + reach]] : [];
      });
      const isFree = (y: number) => blocks.every(([from, to]) => y <= from + 1e-6 || y >= to - 1e-6);
      offsets[at] = [0, ...blocks.flat()].sort((a, b) => Math.abs(a) - Math.abs(b)).find(isFree) ?? 0;
    }
    own.push(at);
  }
  return offsets;
}
