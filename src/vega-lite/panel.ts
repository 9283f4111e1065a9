import type { Box, Guide, Mark, Shape } from '../core/drawing.js';
import type { Frame } from '../core/frame.js';
import { axisBelow } from './axes/axis-below.js';
import { axisLeft, leftSpace, topSpace } from './axes/axis-left.js';
import { axisTerms } from './axes/axis-terms.js';
import { ticksOf } from './axes/ticks.js';
import type { Row } from './rows.js';
import { itemsOf } from './marks/items.js';
import { shapesOf } from './marks/shapes-of.js';
import type { Item, Layer, Scales, Size } from './model.js';
import type { Use } from './scales/use.js';

/** A mark with what it was drawn from. */
export interface Part {
  /** Name of its layer; `undefined` where the specification gives none. */
  readonly layer: string | undefined;
  readonly rows: readonly Row[];
  readonly mark: Mark;
  /** What the mark was made of, px within the plot; `undefined` where Vega drew it. */
  readonly item?: Item;
}

/** A specification as it was drawn, with where everything is, so that more can be drawn around it. */
export interface View {
  readonly guides: readonly Guide[];
  /** From back to front. */
  readonly parts: readonly Part[];
  /** Px that the whole takes, with its axes. */
  readonly width: number;
  readonly height: number;
  /** What lies within the axes. */
  readonly plot: Box;
  /** By channel; they give px from the left top of the plot. */
  readonly scales: Scales;
}

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

/** Layers with what places them. */
export interface Sketch {
  readonly layers: readonly Layer[];
  /** The scales for a plot of a size, by channel. */
  scalesFor(size: Size): Scales;
  /** All channels that share a scale. */
  usesOf(channel: string): readonly Use[];
  /** An item as a part that a reader can stop at. */
  markOf(item: Item, shapes: readonly Shape[], plot: Box): Mark;
}

/** Draws layers with their axes at a place. */
export function drawPanel({ layers, scalesFor, usesOf, markOf }: Sketch, place: PanelPlace, frame: Frame): Panel {
  const { x: edge, height } = place;
  const termsOf = (scales: Scales, channel: string) => scales[channel] && axisTerms(usesOf(channel), scales[channel]);

  // The words of the vertical axis decide where the plot begins.
  const rough = scalesFor(place);
  const full = termsOf(rough, 'y');
  const yTerms = full && place.isBare ? { ...full, hasLabels: false, title: undefined } : full;
  const yTicks = rough['y'] && yTerms ? ticksOf(rough['y'], yTerms, height, frame) : [];
  const before = leftSpace(yTicks, yTerms, frame);
  const width = Math.max(40, place.width - before);
  const plot = { x: edge + before, y: place.y + topSpace(full, frame), width, height };

  const scales = scalesFor(plot);
  const items = layers.flatMap((layer) => itemsOf(layer, scales, plot));
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
    mark: markOf(item, shapesOf(item, plot.x, plot.y, frame), plot),
  }));
  return { guides, parts, plot, scales, bottom };
}
