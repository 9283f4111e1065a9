import type { Words } from '../../../core/chart.js';
import type { Dataset } from '../../../core/dataset.js';
import type { Drawing } from '../../../core/drawing.js';
import type { Frame } from '../../../core/frame.js';
import { insight, type Insight } from '../../../core/insight.js';
import { rowsFor } from '../bind-rows.js';
import { withFiles, withRows } from '../data-places.js';
import { makeView, rootOf, sizeOf, type MadeView } from './make-view.js';
import { choicesOf } from './choices.js';
import { readScene } from './read-scene.js';
import type { Json } from '../specification.js';
import type { SceneItem } from './vega-parts.js';

export { connect, press, type Surface } from './connect.js';

/** The engine brings no words of its own. */
export const words: Words = {};

/** What is drawn: a specification, the files it names, and rows that take the place of its data. */
export interface VegaRequest {
  readonly specification: Json;
  /** Texts by address as the specification writes it. */
  readonly files: ReadonlyMap<string, string>;
  /** The data of the page, if it gives any. */
  readonly bound: Dataset | undefined;
}

/** A view with the drawing of it as it is now. */
export interface VegaPicture {
  readonly made: MadeView;
  readonly frame: Frame;
  readonly bound: Dataset | undefined;
  readonly drawing: Drawing;
  readonly items: ReadonlyMap<string, SceneItem>;
}

/** Draws a specification by Vega; `before` is the picture whose selections and settings are kept. Throws a `PeilError`. */
export function drawByVega(
  { specification, files, bound }: VegaRequest,
  frame: Frame,
  before?: VegaPicture,
): VegaPicture {
  const own = withFiles(specification, files);
  const whole = bound ? withRows(own, rowsFor(specification, bound)) : own;
  const made = makeView(whole, frame, before && choicesOf(before.made));
  return pictureOf(made, frame, bound);
}

/** The picture of the same view as it is now, after a selection. */
export function drawAgain({ made, frame, bound }: VegaPicture): VegaPicture {
  return pictureOf(made, frame, bound);
}

function pictureOf(made: MadeView, frame: Frame, bound: Dataset | undefined): VegaPicture {
  const { width, height, origin } = sizeOf(made.view);
  const { guides, marks, items, lost } = readScene(rootOf(made.view), { frame, figures: made.figures, bound, origin });
  const notes: Insight[] = lost.has('image') ? [insight('note.images')] : [];
  const drawing: Drawing = {
    width: Math.max(1, Math.ceil(Math.max(width, frame.width))),
    height: Math.max(1, Math.ceil(height)),
    guides,
    marks,
    notes,
  };
  return { made, frame, bound, drawing, items };
}
