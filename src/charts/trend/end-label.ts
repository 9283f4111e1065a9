import type { Paint, Shape } from '../../core/drawing.js';
import type { Plot } from './plot.js';

/** What stands at the end of a line. */
export interface Label {
  /** The figure that it stands at. */
  readonly at: number;
  /** The moment of that figure, ms; default where the plot ends. */
  readonly from?: number;
  readonly lines: readonly string[];
  readonly weight: 400 | 600;
  readonly paint: Paint;
}

export const labelSize = 14;

/** A single label of one line of words, right of the plot. */
export const endLabelShape = ({ at, lines: [text = ''], weight, paint }: Label, plot: Plot, x: number): Shape => ({
  shape: 'text',
  x,
  y: plot.y(at) + 4.5,
  text,
  size: labelSize,
  weight,
  fill: paint,
  halo: true,
});
