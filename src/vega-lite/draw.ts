import type { Dataset } from '../core/dataset.js';
import type { Box, Drawing, Guide, Mark } from '../core/drawing.js';
import type { Frame } from '../core/frame.js';
import { axisBelow, axisLeft, axisTerms, bottomSpace, leftSpace, ticksOf, topSpace } from './axes.js';
import { hasLegend, legendPart } from './bring.js';
import { layersOf } from './layers.js';
import { markOf } from './marks/item-marks.js';
import { shapesOf } from './marks/shapes-of.js';
import type { Item, Json, Layer, Scales } from './model.js';
import { objectOf } from './normalise.js';
import { plotOf } from './plot.js';
import { rowsOf, type Row } from './rows.js';
import { scalesFor, usesIn, wantedScales } from './scales/resolve-scales.js';

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

/** Draws a specification as `drawView` does. */
export function drawSpecification(specification: Json, data: Dataset, frame: Frame): Drawing {
  const { width, height, guides, parts } = drawView(specification, data, frame);
  return { width, height, guides, marks: parts.map(({ mark }) => mark), notes: [] };
}

/**
 * Draws a specification that `supports` accepts, at the width of the frame; its height is that of the specification, else of the
 * frame. Its `padding` is room around the picture and its axes, px; default none. The parts it needs (`bringFor`) have been brought.
 * Throws `PeilError` `option` with the path of what it does not know.
 */
export function drawView(specification: Json, data: Dataset, frame: Frame): View {
  const layers = layersOf(specification, rowsOf(data));
  const wanted = wantedScales(layers);
  const given = specification['height'];
  const height = typeof given === 'number' ? given : frame.height;
  const { padding } = specification;
  const room = (side: string) => Number(objectOf(padding)[side] ?? padding) || 0;

  // The words of the vertical axis decide where the plot begins.
  const rough = scalesFor(wanted, { width: frame.width, height });
  const yTerms = rough['y'] && axisTerms(usesIn(wanted, 'y'), rough['y']);
  const yTicks = rough['y'] && yTerms ? ticksOf(rough['y'], yTerms, height, frame) : [];
  const left = room('left') + leftSpace(yTicks, yTerms, frame);
  const legends = hasLegends(layers)
    ? legendPart.part.legendsOf(wanted, rough, frame, room('top'))
    : { guides: [], bottom: room('top') };
  const top = legends.bottom + topSpace(yTerms, frame);
  const size = { width: Math.max(40, frame.width - left - room('right')), height };

  const { scales, items } = plotOf(layers, wanted, size);
  const guides: Guide[] = [...legends.guides];
  if (yTerms) guides.push(axisLeft(yTicks, yTerms, size, left, top, frame));
  const xTerms = scales['x'] && axisTerms(usesIn(wanted, 'x'), scales['x']);
  if (scales['x'] && xTerms)
    guides.push(axisBelow(ticksOf(scales['x'], xTerms, size.width, frame), xTerms, size, left, top, frame));
  const used = new Set<string>();
  const parts = items.map((item): Part => ({
    layer: item.unit.name,
    rows: item.rows,
    item,
    mark: markOf(item, shapesOf(item, left, top, frame), { data, used, left, top, size }),
  }));
  const plot = { x: left, y: top, ...size };
  const bottom = top + height + bottomSpace(xTerms, frame) + room('bottom');
  return { width: frame.width, height: Math.ceil(bottom), guides, parts, plot, scales };
}

const hasLegends = (layers: readonly Layer[]): boolean =>
  layers.some(({ encoding }) => Object.entries(encoding).some(([channel, def]) => hasLegend(channel, def)));
