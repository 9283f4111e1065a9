import { defineChart } from '../../core/chart.js';
import type { Dataset } from '../../core/dataset.js';
import type { Drawing } from '../../core/drawing.js';
import { PeilError } from '../../core/error.js';
import type { Frame } from '../../core/frame.js';
import { later } from '../../kit/later.js';
import { checkSpecification } from '../../vega-lite/vega/check.js';
import { dataAddresses } from '../../vega-lite/vega/data-places.js';
import type { VegaPicture } from '../../vega-lite/vega/engine/vega-engine.js';
import { checkFields } from './check-fields.js';
import { insights, tellDrawn } from './insights.js';
import { missingNotes } from './missing-notes.js';
import { options, type VegaLiteValues } from './options.js';
import { nl } from './words.nl.js';

/** The only way to Vega's code. */
const vega = later(() => import('../../vega-lite/vega/engine/vega-engine.js'));

const pictures = new WeakMap<Drawing, VegaPicture>();

/** Someone else's Vega-Lite specification. */
export const chart = defineChart({
  name: 'vega-lite',
  options,
  // What is lacking is said of the specification, not of columns.
  forms: [[]],
  words: { nl, en: () => import('./words.en.js').then((module) => module.en) },
  bring: () => vega.bring(),
  draw,
  insights,
});

/** The live picture behind a drawing: its view, and the item of each mark. */
export function pictureOf(drawing: Drawing): VegaPicture | undefined {
  return pictures.get(drawing);
}

/** What connects a picture with a reader's pointer; only when a drawing has been made. */
export function liveParts(): Pick<typeof vega.part, 'connect' | 'press'> {
  return vega.part;
}

function draw(data: Dataset, values: VegaLiteValues, frame: Frame): Drawing {
  const picture = makePicture(data, values, frame);
  const { drawing } = picture;
  // Where nobody can point at it, nothing may go on.
  if (!('document' in globalThis)) picture.made.view.finalize();
  tellDrawn(values, drawing);
  const bound = picture.bound;
  const notes = bound && values.spec ? missingNotes(values.spec.specification, bound) : [];
  const whole = notes.length > 0 ? { ...drawing, notes: [...drawing.notes, ...notes] } : drawing;
  pictures.set(whole, picture);
  return whole;
}

function makePicture(data: Dataset, { spec }: VegaLiteValues, frame: Frame): VegaPicture {
  if (!spec) throw new PeilError('option', { option: 'spec', absent: 'ja' });
  const { specification, files, isOwnData, before } = spec;
  const { drawByVega, drawAgain } = vega.part;
  if (before && isSameFrame(before.frame, frame)) return drawAgain(before);
  checkSpecification(specification);
  const bound = isOwnData || data.length === 0 ? undefined : data;
  if (bound) checkFields(specification, bound);
  const lacking = dataAddresses(specification).find((url) => !files.has(url));
  if (lacking !== undefined && !bound) throw new PeilError('forbidden', { url: lacking });
  return drawByVega({ specification, files, bound }, frame, before);
}

function isSameFrame(a: Frame, b: Frame): boolean {
  return a.width === b.width && a.theme === b.theme && a.locale === b.locale;
}
