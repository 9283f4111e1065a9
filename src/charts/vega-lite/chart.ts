import { defineChart, type Words } from '../../core/chart.js';
import type { Dataset } from '../../core/dataset.js';
import type { Drawing } from '../../core/drawing.js';
import { PeilError } from '../../core/error.js';
import type { Frame } from '../../core/frame.js';
import { bringOn, later } from '../../kit/later.js';
import type { Json } from '../../vega-lite/vega/specification.js';
import { checkSpecification } from '../../vega-lite/vega/check.js';
import { dataAddresses } from '../../vega-lite/vega/data-places.js';
import type { VegaPicture } from '../../vega-lite/vega/engine/vega-engine.js';
import { checkFields } from './check-fields.js';
import type { GivenSpecification } from './given.js';
import { insights, tellDrawn } from './insights.js';
import { missingNotes } from './missing-notes.js';
import { options, type VegaLiteValues } from './options.js';
import { nl } from './words.nl.js';

/** The only way to Vega's code. */
const vega = later(() => import('../../vega-lite/vega/engine/vega-engine.js'));

/** Our own engine, for what it shows as Vega would. */
const ours = later(() => import('./ours/ours.js'));

const pictures = new WeakMap<Drawing, VegaPicture>();

/** Someone else's Vega-Lite specification. */
export const chart = defineChart({
  name: 'vega-lite',
  options,
  // What is lacking is said of the specification, not of columns.
  forms: [[]],
  words: { nl, en: () => import('./words.en.js').then((module) => module.en) },
  bring,
  draw,
  specification: async (data, { spec }, frame) => {
    if (!spec) return {};
    return (await import('./whole-specification.js')).wholeSpecification(spec, boundTo(spec, data), frame);
  },
  insights,
});

/** The live picture behind a drawing by Vega: its view, and the item of each mark. */
export function pictureOf(drawing: Drawing): VegaPicture | undefined {
  return pictures.get(drawing);
}

/** What connects a picture with a reader's pointer; only when Vega has made a drawing. */
export function liveParts(): Pick<typeof vega.part, 'connect' | 'press'> {
  return vega.part;
}

function bring(data: Dataset, { spec }: VegaLiteValues, width: number): Promise<Words> | undefined {
  // A specification that is wrong is told of when it is drawn.
  if (!spec || isLive(spec)) return vega.bring();
  return bringOn(() => ours.bring(spec) ?? engineFor(spec, boundTo(spec, data), width));
}

/** Brings the engine that draws a specification, with what it needs. */
function engineFor(spec: GivenSpecification, bound: Dataset | undefined, width: number): Promise<Words> | undefined {
  const { oursOf, bringParts, works } = ours.part;
  let own: Json | undefined;
  try {
    own = oursOf(spec, bound, width);
  } catch {
    // Drawing says what is wrong with it.
    return undefined;
  }
  if (!own) return vega.bring();
  return bringParts(own, spec) ?? (works(spec, own) ? undefined : vega.bring());
}

/** Whether only Vega can draw a specification, as can be seen at once. */
function isLive({ specification, before }: GivenSpecification): boolean {
  return before !== undefined || Object.keys(specification).some((key) => vegaOnly.test(key));
}

const vegaOnly = /^(params|concat|hconcat|vconcat|facet|repeat|spec|projection)$/;

/** The data of the page, where it gives any. */
function boundTo({ isOwnData }: GivenSpecification, data: Dataset): Dataset | undefined {
  return isOwnData || data.length === 0 ? undefined : data;
}

function draw(data: Dataset, values: VegaLiteValues, frame: Frame): Drawing {
  const { spec } = values;
  if (!spec) throw new PeilError('option', { option: 'spec', absent: 'ja' });
  const bound = boundTo(spec, data);
  if (!spec.before) check(spec, bound);
  const own = isLive(spec) ? undefined : ours.part.oursOf(spec, bound, frame.width);
  const drawing = own ? ours.part.drawOurs(own, bound, frame) : drawByVega(spec, bound, frame);
  tellDrawn(values, drawing);
  const notes = bound ? missingNotes(spec.specification, bound) : [];
  if (notes.length === 0) return drawing;
  const whole = { ...drawing, notes: [...drawing.notes, ...notes] };
  const picture = pictures.get(drawing);
  if (picture) pictures.set(whole, picture);
  return whole;
}

/** Throws a `PeilError` where a specification cannot be drawn, whichever the engine. */
function check({ specification, files }: GivenSpecification, bound: Dataset | undefined): void {
  checkSpecification(specification);
  if (bound) checkFields(specification, bound);
  const lacking = dataAddresses(specification).find((url) => !files.has(url));
  if (lacking !== undefined && !bound) throw new PeilError('forbidden', { url: lacking });
}

function drawByVega(
  { specification, files, before }: GivenSpecification,
  bound: Dataset | undefined,
  frame: Frame,
): Drawing {
  const { drawByVega: make, drawAgain } = vega.part;
  const picture =
    before && isSameFrame(before.frame, frame)
      ? drawAgain(before)
      : make({ specification, files, bound }, frame, before);
  // Where nobody can point at it, nothing may go on.
  if (!('document' in globalThis)) picture.made.view.finalize();
  pictures.set(picture.drawing, picture);
  return picture.drawing;
}

function isSameFrame(a: Frame, b: Frame): boolean {
  return a.width === b.width && a.theme === b.theme && a.locale === b.locale;
}
