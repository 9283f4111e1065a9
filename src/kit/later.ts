import type { Words } from '../core/chart.js';

/** A part of a chart that is brought when a view first needs it. */
export interface Later<T> {
  /** `undefined` when the part is there, else what brings it. */
  bring(): Promise<Words> | undefined;
  /** The part; throws when it has not been brought. */
  readonly part: T;
}

/** A part of a chart in a file of its own, which exports with it the Dutch words it needs as `words`. */
export function later<T extends { readonly words: Words }>(load: () => Promise<T>): Later<T> {
  let part: T | undefined;
  let coming: Promise<Words> | undefined;
  return {
    bring() {
      if (part) return undefined;
      coming ??= load().then(
        (loaded) => {
          part = loaded;
          return loaded.words;
        },
        (error: unknown) => {
          // The next try may have a connection.
          coming = undefined;
          throw error;
        },
      );
      return coming;
    },
    get part() {
      if (!part) throw new Error('this part of the chart has not been brought');
      return part;
    },
  };
}
