import type { Drawing, Mark, Shape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { drawSpecified } from '../../vega-lite/specified.js';
import { goalMark } from './datum.js';
import { layoutOf } from './layout.js';
import type { ProgressValues } from './options.js';
import type { Progress } from './progress.js';

/** More sentences than this are a text above the picture; the others are notes. */
export const mostSaid = 3;

/**
 * Goals under their programmes, each as a bar with how it stands in words beside it; on a phone below its words. The plot begins
 * `top` px down: so much is left above it where no axis stands at its side.
 */
export function draw(progress: Progress, values: ProgressValues, frame: Frame, top = 8): Drawing {
  const { look } = progress;
  const { room, guides, rows } = layoutOf(progress, values, frame, top);
  const { specification, rows: goals } = look.picture(rows, room, values);
  const { height } = room;
  const view = drawSpecified(specification, goals, values, { ...frame, height });
  const pictures: Record<string, Shape[]> = {};
  for (const { rows: of, mark } of view.parts) (pictures[String(of[0]?.['goal'])] ??= []).push(...mark.shapes);
  return {
    width: frame.width,
    height: top + height,
    guides: [...guides, ...view.guides],
    marks: rows.map(({ goal, box, shapes }): Mark =>
      goalMark(goal, box, [...(pictures[goal.id] ?? []), ...shapes], progress, values, frame.locale),
    ),
    notes: [...look.notesOf(progress, values), ...look.said(progress).slice(mostSaid)],
  };
}
