import type { Words } from '../core/chart.js';
import type { Dataset } from '../core/dataset.js';
import { PeilError } from '../core/error.js';
import type { Frame } from '../core/frame.js';
import { later } from '../kit/later.js';
import { bringFor } from './bring.js';
import { changedSpecification } from './changed-specification.js';
import { drawView, type View } from './draw.js';
import type { Json } from './model.js';
import type { SpecValues } from './spec-options.js';
import { supports } from './supports.js';
import { checkSpecification } from './vega/check.js';
import { dataAddresses } from './vega/data-places.js';
import { withColours } from './with-colours.js';

/** These parts bring no words of their own. */
export const words: Words = {};

const vega = later(() => import('./vega/engine/vega-engine.js'));

/** Brings what draws a changed specification: our own engine where it can, else Vega. */
export function bringChanged(specification: Json, values: SpecValues, asker: object): Promise<Words> | undefined {
  const changed = checked(specification, values);
  return supports(changed).isSupported ? bringFor(changed, asker) : vega.bring(asker);
}

/** Draws a changed specification on the rows of the chart. */
export function drawChanged(specification: Json, data: Dataset, values: SpecValues, frame: Frame): View {
  const changed = checked(specification, values);
  if (supports(changed).isSupported) return drawView(changed, data, frame);
  const request = {
    specification: withColours(changed, frame.theme.colours),
    files: new Map<string, string>(),
    bound: data,
  };
  const { drawing, made } = vega.part.drawByVega(request, frame);
  // Nobody points at it: it is a picture, not a page of its own.
  made.view.finalize();
  return {
    ...drawing,
    parts: drawing.marks.map((mark) => ({ layer: undefined, rows: [], mark })),
    plot: { x: 0, y: 0, width: drawing.width, height: drawing.height },
    scales: {},
  };
}

function checked(specification: Json, values: SpecValues): Json {
  const changed = changedSpecification(specification, values);
  checkSpecification(changed);
  const [url] = dataAddresses(changed);
  if (url !== undefined) throw new PeilError('forbidden', { url });
  return changed;
}
