import type { Dataset } from '../core/dataset.js';
import type { Box, Guide } from '../core/drawing.js';
import type { Frame } from '../core/frame.js';
import { axisBelow } from './axes/axis-below.js';
import { axisLeft, leftSpace, topSpace } from './axes/axis-left.js';
import { axisTerms } from './axes/axis-terms.js';
import { ticksOf } from './axes/ticks.js';
import type { Part } from './draw.js';
import { markOf } from './marks/item-marks.js';
import { shapesOf } from './marks/shapes-of.js';
import type { Layer, Scales } from './model.js';
import { plotOf } from './plot.js';
import { scalesFor, usesIn, type Wanted } from './scales/resolve-scales.js';

/** Where a plot is drawn with its axes: the height is that of the plot, the width that of the whole. */
export interface PanelPlace extends Box {
  /** Whether the words of its vertical axis stand elsewhere. */
  readonly isBare?: boolean;
}

/** A plot with its axes. */
export interface Panel {
  readonly guides: readonly Guide[];
  readonly parts: readonly Part[];
  readonly plot: Box;
  readonly scales: Scales;
  /** Px down to the end of its words. */
  readonly bottom: number;
}

/** Draws layers with their axes at a place. */
export function drawPanel(
  layers: readonly Layer[],
  wanted: readonly Wanted[],
  place: PanelPlace,
  marks: { readonly data: Dataset; readonly used: Set<string> },
  frame: Frame,
): Panel {
  const { x: edge, height } = place;
  const termsOf = (scales: Scales, channel: string) =>
    scales[channel] && axisTerms(usesIn(wanted, channel), scales[channel]);

  // The words of the vertical axis decide where the plot begins.
  const rough = scalesFor(wanted, place);
  const full = termsOf(rough, 'y');
  const yTerms = full && place.isBare ? { ...full, hasLabels: false, title: undefined } : full;
  const yTicks = rough['y'] && yTerms ? ticksOf(rough['y'], yTerms, height, frame) : [];
  const before = leftSpace(yTicks, yTerms, frame);
  const width = Math.max(40, place.width - before);
  const plot = { x: edge + before, y: place.y + topSpace(full, frame), width, height };

  const { scales, items } = plotOf(layers, wanted, plot);
  const guides: Guide[] = [];
  if (rough['y'] && yTerms) guides.push(axisLeft(yTicks, yTerms, rough['y'], plot, edge, frame));
  let bottom = plot.y + height;
  const xTerms = termsOf(scales, 'x');
  if (scales['x'] && xTerms) {
    const within = { from: edge, to: edge + place.width };
    const below = axisBelow(ticksOf(scales['x'], xTerms, width, frame), xTerms, scales['x'], plot, within, frame);
    guides.push(below.guide);
    bottom += below.height;
  }
  const parts = items.map((item): Part => ({
    layer: item.unit.name,
    rows: item.rows,
    item,
    mark: markOf(item, shapesOf(item, plot.x, plot.y, frame), { ...marks, plot }),
  }));
  return { guides, parts, plot, scales, bottom };
}
