import type { Words } from '../core/chart.js';
import type { Dataset } from '../core/dataset.js';
import type { Frame } from '../core/frame.js';
import { bringOn, later } from '../kit/later.js';
import { drawExplicit } from './explicit.js';
import type { Json } from './model.js';
import type { View } from './panel.js';
import type { SpecValues } from './spec-options.js';

/** What draws a specification that a page has changed. */
const changing = later(() => import('./changed.js'));

const isChanged = ({ spec, specPatch }: SpecValues): boolean => spec !== undefined || specPatch !== undefined;

/**
 * Brings what the specification of a chart needs to be drawn as a page has changed it; `undefined` when all is there. What a page has
 * left as it is, is explicit (see `drawExplicit`) and needs nothing more.
 */
export function bringSpecified(
  specification: () => Json,
  values: SpecValues,
  asker: object,
): Promise<Words> | undefined {
  return isChanged(values)
    ? bringOn(() => changing.bring(asker) ?? changing.part.bringChanged(specification(), values, asker))
    : undefined;
}

/**
 * Draws the specification of a chart, as a page has changed it. A specification that only Vega can draw has no scales: then
 * nothing more can be drawn around it.
 */
export function drawSpecified(specification: Json, data: Dataset, values: SpecValues, frame: Frame): View {
  const draw = () =>
    isChanged(values)
      ? changing.part.drawChanged(specification, data, values, frame)
      : drawExplicit(specification, data, frame);
  return frame.apart?.(draw) ?? draw();
}
