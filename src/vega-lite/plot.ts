import { itemsOf } from './marks/items.js';
import type { Item, Layer, Scales, Size } from './model.js';
import { scalesFor, type Wanted } from './scales/resolve-scales.js';

/** What stands within the axes. */
export interface Plot {
  readonly size: Size;
  readonly scales: Scales;
  /** From back to front. */
  readonly items: readonly Item[];
}

/** Draws layers on a plot of a size. */
export function plotOf(layers: readonly Layer[], wanted: readonly Wanted[], size: Size): Plot {
  const scales = scalesFor(wanted, size);
  return {
    size: { width: size.width, height: size.height },
    scales,
    items: layers.flatMap((layer) => itemsOf(layer, scales, size)),
  };
}
