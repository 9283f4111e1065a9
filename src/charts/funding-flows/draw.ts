import type { Words } from '../../core/chart.js';
import type { Dataset } from '../../core/dataset.js';
import type { Drawing } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { bringAll, later } from '../../kit/later.js';
import { layers } from './graph.js';
import { markMaker } from './marks.js';
import { isRare, notesOf, rare, rareOf } from './notes.js';
import type { FlowValues } from './options.js';
import { isLinked, prepare, type Figures } from './prepare.js';

const flow = later(() => import('./flow.js'));
const bars = later(() => import('./bars.js'));

/** The picture that the width has room for: ribbons when every stage has about 120 px for its labels, else bars. */
function pictureOf({ depth }: Pick<Figures, 'depth'>, { view }: FlowValues, width: number) {
  return view !== 'bars' && width >= Math.max(560, 122 * depth) ? flow : bars;
}

/** Brings the one picture that is needed, and what few files need. */
export function bring(data: Dataset, values: FlowValues, width: number): Promise<Words> | undefined {
  // Without the order of its links nothing is known of a link file; two stages are the best guess.
  const order = isLinked(values) && bringAll([layers, pictureOf({ depth: 2 }, values, width)], values);
  if (order) return order.then(async (words) => ({ ...words, ...(await bring(data, values, width)) }));
  const figures = prepare(data, values);
  if (!figures) return rare.bring(values);
  return bringAll(
    [figures.links.length > 0 && pictureOf(figures, values, width), isRare(figures, values) && rare],
    values,
  );
}

/** Ribbons where the labels fit, else bars; words where there is nothing to draw. */
export function draw(data: Dataset, values: FlowValues, frame: Frame): Drawing {
  const figures = prepare(data, values);
  const { width } = frame;
  const maker = figures && markMaker(figures, frame, values.open);
  const marks = maker?.apart() ?? [];
  const notes = figures ? notesOf(figures) : [];
  if (!maker || figures.links.length === 0)
    return { width, marks, notes, ...rare.part.drawNothing(figures?.rows, frame) };
  const legend = rareOf(figures, values)?.tintLegend(figures, frame) ?? { guides: [], height: 0 };
  const picture = pictureOf(figures, values, width).part.draw(figures, values, frame, maker, legend);
  return {
    ...picture,
    width,
    marks: [...picture.marks, ...marks],
    notes: [...notes, ...(picture.notes ?? [])],
  };
}

/** What a picture draws; the rest is the same for both. */
export type Picture = Pick<Drawing, 'height' | 'walk' | 'guides' | 'marks'> & Partial<Pick<Drawing, 'notes'>>;
