import type { Facts } from '../core/insight.js';

/** Of what has names at most so many of them, how many there are, and how many more; `more` is absent where all are named. */
export const few = (named: readonly { readonly name: string }[], most: number): Facts => ({
  count: named.length,
  names: named.slice(0, most).map(({ name }) => name),
  more: named.length > most ? named.length - most : undefined,
});
