import type { Words } from '../core/chart.js';

/** A part of a chart that is brought when a view first needs it. */
export interface Later<T> {
  /**
   * `undefined` when the part is there, else what brings it. An `asker` is given the words once even where another asker had the
   * part brought: every picture has a locale of its own that must take them up.
   */
  bring(asker?: object): Promise<Words> | undefined;
  /** The part; throws when it has not been brought. */
  readonly part: T;
}

/** A part of a chart in a file of its own, which exports with it the Dutch words it needs as `words`. */
export function later<T extends { readonly words: Words }>(load: () => Promise<T>): Later<T> {
  let part: T | undefined;
  let coming: Promise<Words> | undefined;
  const told = new WeakSet<object>();
  return {
    bring(asker) {
      if (part && (!asker || told.has(asker))) return undefined;
      if (asker) told.add(asker);
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

/** Brings several parts at once for an asker, with the words of all; `undefined` when all is there. */
export function bringAll(parts: readonly (Later<unknown> | false)[], asker: object): Promise<Words> | undefined {
  const coming = parts.flatMap((part) => (part && part.bring(asker)) || []);
  return coming.length > 0 ? Promise.all(coming).then((words) => Object.assign({}, ...words) as Words) : undefined;
}

/** Brings on until nothing is lacking, for parts that know only once they are there what more they need; `undefined` when all is there. */
export function bringOn(bring: () => Promise<Words> | undefined): Promise<Words> | undefined {
  return bring()?.then(async (words) => ({ ...words, ...(await bringOn(bring)) }));
}
