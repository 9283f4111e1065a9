import type { Dataset } from '../core/dataset.js';
import type { Box, Drawing, Guide, Mark } from '../core/drawing.js';
import type { Frame } from '../core/frame.js';
import { hasLegend, legendPart } from './bring.js';
import { layersOf } from './layers.js';
import type { Item, Json, Layer, Scales } from './model.js';
import { objectOf } from './normalise.js';
import { drawPanel } from './panel.js';
import { parts } from './parts/parts.js';
import { rowsOf, type Row } from './rows.js';
import { scalesFor, wantedScales, type Wanted } from './scales/resolve-scales.js';

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
  if (isFaceted(layers)) return parts.facets.part.drawFacets(specification, layers, data, frame);
  const wanted = wantedScales(layers);
  const height = heightOf(specification, frame);
  const { padding } = specification;
  const room = (side: string) => Number(objectOf(padding)[side] ?? padding) || 0;
  const legends = legendsAbove(layers, wanted, frame, room('top'));
  const width = frame.width - room('left') - room('right');
  const place = { x: room('left'), y: legends.bottom, width, height };
  const { guides, bottom, ...panel } = drawPanel(layers, wanted, place, { data, used: new Set() }, frame);
  return {
    width: frame.width,
    height: Math.ceil(bottom + room('bottom')),
    guides: [...legends.guides, ...guides],
    ...panel,
  };
}

/** Whether a picture is several: one for each value of a field. */
export const isFaceted = (layers: readonly Layer[]): boolean =>
  layers.some(({ encoding }) => (encoding['row'] ?? encoding['column'] ?? encoding['facet']) !== undefined);

/** Px of a plot: those of its specification, else of the frame. */
export const heightOf = ({ height }: Json, frame: Frame): number =>
  typeof height === 'number' ? height : frame.height;

/** The legends of layers, where they have some, from `top` down, and where they end, px. */
export function legendsAbove(
  layers: readonly Layer[],
  wanted: readonly Wanted[],
  frame: Frame,
  top = 0,
): { readonly guides: readonly Guide[]; readonly bottom: number } {
  return layers.some(({ encoding }) => Object.entries(encoding).some((one) => hasLegend(...one)))
    ? legendPart.part.legendsOf(wanted, scalesFor(wanted, frame), frame, top)
    : { guides: [], bottom: top };
}
