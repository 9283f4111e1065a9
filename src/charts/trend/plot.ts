import type { View } from '../../vega-lite/draw.js';

/** Where things stand in a drawing. */
export interface Plot {
  /** Px of a moment in ms. */
  x(time: number): number;
  y(value: number): number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The scales of a picture of figures through time; `undefined` where a page has made it another kind of picture. */
export function plotOf({ plot, scales: { x, y } }: View): Plot | undefined {
  const isTrend = x?.type === 'time' && typeof y?.apply(y.domain[0]) === 'number';
  return isTrend
    ? {
        x: (time) => plot.x + Number(x.apply(time)),
        y: (value) => plot.y + Number(y.apply(value)),
        left: plot.x,
        right: plot.x + plot.width,
        top: plot.y,
        bottom: plot.y + plot.height,
      }
    : undefined;
}
