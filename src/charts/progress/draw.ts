import type { Dataset } from '../../core/dataset.js';
import type { Drawing, Guide, Mark, Shape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { drawSpecified } from '../../vega-lite/specified.js';
import { goalMark } from './datum.js';
import { notesOf, parts, pictureOf } from './later-parts.js';
import { further } from './insights.js';
import { layoutOf } from './layout.js';
import { isChecklist, type ProgressValues } from './options.js';
import { prepare } from './prepare.js';

/** Goals under their programmes, each as a bar with how it stands in words beside it; on a phone below its words. */
export function draw(data: Dataset, values: ProgressValues, frame: Frame): Drawing {
  if (isChecklist(values)) return parts.checklist.part.drawChecklist(data, values, frame);
  const progress = prepare(data, values);
  const laid = layoutOf(progress, values, frame, 0);
  const { width } = frame;
  const { height } = laid.room;
  const { specification, rows: goals } = pictureOf(progress, laid.rows, values, laid.room);
  const view = drawSpecified(specification, goals, values, { ...frame, height });
  const notes = [...notesOf(progress, values), ...further(progress)];
  if (!view.scales['x']) return { ...parts.free.part.drawFree(progress, values, frame), notes };

  // What a page puts above the picture moves the rest down.
  const top = view.plot.y;
  const { guides: around, rows } = top ? layoutOf(progress, values, frame, top) : laid;
  const guides: Guide[] = [...around, ...view.guides];
  const pictures = new Map(rows.map(({ goal }) => [goal.id, [] as Shape[]]));
  for (const { rows: of, mark } of view.parts) {
    const own = pictures.get(String(of[0]?.['goal']));
    if (own) own.push(...mark.shapes);
    else guides.push({ kind: 'axis', channel: mark.id, shapes: mark.shapes });
  }
  const marks = rows.map(({ goal, box, shapes }): Mark => {
    const drawn = { box, shapes: [...(pictures.get(goal.id) ?? []), ...shapes] };
    return goalMark(goal, drawn, progress, values, frame.locale);
  });
  const drawing = { width, height: top + height, guides, marks, notes };
  return rows.length < progress.goals.length ? parts.rare.part.withFold(drawing, progress, values, frame) : drawing;
}
