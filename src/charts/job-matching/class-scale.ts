import type { Shape } from '../../core/drawing.js';
import { classSymbol } from './class-symbol.js';
import { measuredClasses, roleOf } from './tension.js';

/**
 * A scale on which every class has the same height, straight within a class. Zero has a place on it, as it has not on a
 * logarithmic one.
 */
export interface ClassScale {
  (ratio: number): number;
  /** The classes that are seen: from and up to, 0 to 5. */
  readonly seen: readonly [number, number];
  readonly top: number;
  readonly bottom: number;
}

/** Place of a ratio in classes from the widest, 0 to 5; `cap` is the ratio that reaches 5. */
export function classPlace(ratio: number, thresholds: readonly number[], cap: number): number {
  const bounds = [0, ...thresholds, Math.max(cap, (thresholds.at(-1) ?? 0) * 2)];
  const at = thresholds.filter((threshold) => ratio >= threshold).length;
  const [from = 0, to = 1] = [bounds[at], bounds[at + 1]];
  return Math.min(5, at + (ratio - from) / (to - from));
}

/** A scale that shows at least three classes, among them all that the ratios are in. */
export function classScale(
  ratios: readonly number[],
  thresholds: readonly number[],
  plot: { readonly top: number; readonly bottom: number },
  whole: boolean,
): ClassScale {
  const cap = Math.max(0, ...ratios);
  const places = ratios.map((ratio) => classPlace(ratio, thresholds, cap));
  let low = whole || places.length === 0 ? 0 : Math.max(0, Math.floor(Math.min(...places) - 0.1));
  let high = whole || places.length === 0 ? 5 : Math.min(5, Math.ceil(Math.max(...places) + 0.1));
  while (high - low < 3) {
    if (high < 5) high++;
    if (high - low < 3 && low > 0) low--;
  }
  const unit = (plot.bottom - plot.top) / (high - low);
  const scale = (ratio: number) => plot.bottom - (classPlace(ratio, thresholds, cap) - low) * unit;
  return Object.assign(scale, { seen: [low, high] as const, top: plot.top, bottom: plot.bottom });
}

/** The classes as bands behind lines, each in its tint. */
export function bandShapes(scale: ClassScale, x: number, width: number): Shape[] {
  const [low, high] = scale.seen;
  const height = (scale.bottom - scale.top) / (high - low);
  return measuredClasses.slice(low, high).map((kind, at) => ({
    shape: 'rect',
    x,
    y: scale.bottom - (at + 1) * height + 0.5,
    width,
    height: height - 1,
    fill: roleOf(kind),
    opacity: 0.16,
  }));
}

/** Symbol and word of every band, left of it, and the thresholds between them. */
export function bandLabels(
  scale: ClassScale,
  right: number,
  words: { readonly name: (kind: string) => string; readonly number: (value: number) => string; readonly size: number },
  thresholds: readonly number[],
): Shape[] {
  const [low, high] = scale.seen;
  const height = (scale.bottom - scale.top) / (high - low);
  const { size } = words;
  return measuredClasses.slice(low, high).flatMap((kind, at): Shape[] => {
    const middle = scale.bottom - (at + 0.5) * height;
    const threshold = at > 0 ? thresholds[low + at - 1] : undefined;
    return [
      classSymbol(kind, 6, middle, 5),
      { shape: 'text', x: 17, y: middle + size * 0.35, text: words.name(kind), size },
      ...(threshold === undefined
        ? []
        : [
            {
              shape: 'text' as const,
              x: right - 6,
              y: scale.bottom - at * height + 4,
              text: words.number(threshold),
              size: 12,
              anchor: 'end' as const,
              fill: 'subtle' as const,
            },
          ]),
    ];
  });
}
