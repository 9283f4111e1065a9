import type { Dataset } from '../core/dataset.js';
import type { Drawing, Guide } from '../core/drawing.js';
import type { Frame } from '../core/frame.js';
import { hasLegend, legendPart } from './bring.js';
import { layersOf } from './layers.js';
import type { Json, Layer } from './model.js';
import { objectOf } from './json.js';
import { concatOf } from './normalise.js';
import { drawPanel, type Sketch, type View } from './panel.js';
import { markOf } from './marks/item-marks.js';
import { parts } from './parts/parts.js';
import { rowsOf } from './rows.js';
import { scalesFor, usesIn, wantedScales, type Wanted } from './scales/resolve-scales.js';

export type { Part, View } from './panel.js';

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
  if (concatOf(specification)) return parts.facets.part.drawConcat(specification, data, frame);
  const layers = layersOf(specification, rowsOf(data));
  if (isFaceted(layers)) return parts.facets.part.drawFacets(specification, layers, data, frame);
  const wanted = wantedScales(layers);
  const height = heightOf(specification, frame);
  const { padding } = specification;
  const room = (side: string) => Number(objectOf(padding)[side] ?? padding) || 0;
  const legends = legendsAbove(layers, wanted, frame, room('top'));
  const width = frame.width - room('left') - room('right');
  const place = { x: room('left'), y: legends.bottom, width, height };
  const { guides, bottom, ...panel } = drawPanel(sketchOf(layers, wanted, data), place, frame);
  return {
    width: frame.width,
    height: Math.ceil(bottom + room('bottom')),
    guides: [...legends.guides, ...guides],
    ...panel,
  };
}

/** Layers with their scales, and with marks that are named by their keys. */
export function sketchOf(
  layers: readonly Layer[],
  wanted: readonly Wanted[],
  data: Dataset,
  used = new Set<string>(),
): Sketch {
  return {
    layers,
    scalesFor: (size) => scalesFor(wanted, size),
    usesOf: (channel) => usesIn(wanted, channel),
    markOf: (item, shapes, plot) => markOf(item, shapes, { data, used, plot }),
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
