import type { Words } from '../core/chart.js';
import type { Later } from './later.js';

/** A part of a chart of which often only a drawing knows whether it is needed. */
export interface WhenDrawn<T> {
  /** Brings the part where that is sure beforehand, or where a drawing asked for it; `undefined` when there is nothing to bring. */
  bring(asker: object, isSure: boolean): Promise<Words> | undefined;
  /** The part, with its words, for a drawing; `undefined` where it is not there: then the next `bring` brings it. */
  ask(asker: object): T | undefined;
}

export function whenDrawn<T>(part: Later<T>): WhenDrawn<T> {
  const isThere = new WeakMap<object, boolean>();
  return {
    bring(asker, isSure) {
      if (!isSure && !isThere.has(asker)) return undefined;
      const coming = part.bring(asker);
      isThere.set(asker, !coming);
      return coming;
    },
    ask(asker) {
      if (isThere.get(asker)) return part.part;
      isThere.set(asker, false);
      return undefined;
    },
  };
}
