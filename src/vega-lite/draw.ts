import type { Dataset } from '../core/dataset.js';
import type { Drawing, Guide, Mark } from '../core/drawing.js';
import type { Frame } from '../core/frame.js';
import { axisBelow, axisLeft, axisTerms, bottomSpace, leftSpace, ticksOf, topSpace } from './axes.js';
import { layersOf } from './layers.js';
import { markOf, shapesOf } from './marks/item-marks.js';
import type { Json } from './model.js';
import { plotOf } from './plot.js';
import { rowsOf } from './rows.js';
import { scalesFor, wantedScales } from './scales/resolve-scales.js';

/**
 * Draws a specification that `supports` accepts, at the width of the frame; its height is that of the specification, else of the
 * frame. The parts it needs (`partsFor`) have been brought. Throws `PeilError` `option` with the path of what it does not know.
 */
export function drawSpecification(specification: Json, data: Dataset, frame: Frame): Drawing {
  const layers = layersOf(specification, rowsOf(data));
  const wanted = wantedScales(layers);
  const usesOf = (channel: string) => wanted.find((scale) => scale.channel === channel)?.uses ?? [];
  const given = specification['height'];
  const height = typeof given === 'number' ? given : frame.height;

  // The words of the vertical axis decide where the plot begins.
  const rough = scalesFor(wanted, { width: frame.width, height });
  const yTerms = rough['y'] && axisTerms(usesOf('y'), rough['y']);
  const yTicks = rough['y'] && yTerms ? ticksOf(rough['y'], yTerms, height, frame) : [];
  const left = leftSpace(yTicks, yTerms, frame);
  const top = topSpace(yTerms, frame);
  const size = { width: Math.max(40, frame.width - left), height };

  const { scales, items } = plotOf(layers, wanted, size);
  const guides: Guide[] = [];
  if (yTerms) guides.push(axisLeft(yTicks, yTerms, size, left, top, frame));
  const xTerms = scales['x'] && axisTerms(usesOf('x'), scales['x']);
  if (scales['x'] && xTerms)
    guides.push(axisBelow(ticksOf(scales['x'], xTerms, size.width, frame), xTerms, size, left, top, frame));
  const used = new Set<string>();
  const marks = items.map((item): Mark =>
    markOf(item, shapesOf(item, left, top, frame), { data, used, left, top, size }),
  );
  return { width: frame.width, height: Math.ceil(top + height + bottomSpace(xTerms, frame)), guides, marks, notes: [] };
}
