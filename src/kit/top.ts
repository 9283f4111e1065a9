/** The items that are shown by themselves and those that are taken together. */
export interface Top<T> {
  readonly shown: readonly T[];
  readonly rest: readonly T[];
}

/**
 * The `count` largest by size, in order of size, and the rest. A rest of one is shown by itself:
 * “overige (1)” hides a name without saving a line. Equal sizes keep their order.
 */
export function top<T>(items: readonly T[], count: number, size: (item: T) => number): Top<T> {
  const order = [...items].sort((a, b) => size(b) - size(a));
  const cut = order.length - count === 1 ? order.length : count;
  return { shown: order.slice(0, cut), rest: order.slice(cut) };
}
