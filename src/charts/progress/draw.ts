import type { Dataset } from '../../core/dataset.js';
import type { Drawing, Guide, Mark, Shape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { drawSpecified } from '../../vega-lite/specified.js';
import { goalMark } from './datum.js';
import { lookOf, parts } from './later-parts.js';
import { layoutOf } from './layout.js';
import { isChecklist, type ProgressValues } from './options.js';
import { prepare } from './prepare.js';

/** Goals under their programmes, each as a bar with how it stands in words beside it; on a phone below its words. */
export function draw(data: Dataset, values: ProgressValues, frame: Frame): Drawing {
  if (isChecklist(values)) return parts.checklist.part.drawChecklist(data, values, frame);
  const progress = prepare(data, values);
  const look = lookOf(progress);
  const { room, guides: around, rows } = layoutOf(progress, look, values, frame);
  const { specification, rows: goals } = look.picture(rows, values, room);
  const view = drawSpecified(specification, goals, values, { ...frame, height: room.height });
  const notes = progress.hasMore ? parts.more.part.moreNotes(progress, values) : [];
  if (!view.scales['x']) {
    const named = parts.free.part.freePicture(data, values);
    const { width, height, guides, parts: drawn } = drawSpecified(named.specification, named.rows, values, frame);
    return { width, height, guides, marks: drawn.map(({ mark }) => mark), notes };
  }

  const top = view.plot.y;
  const guides: Guide[] = [...around.map((lower) => lower(top)), ...view.guides];
  const pictures = new Map(rows.map(({ goal }) => [goal.id, [] as Shape[]]));
  for (const {
    rows: [row],
    mark,
  } of view.parts) {
    const own = pictures.get(String(row?.['goal']));
    if (own) own.push(...mark.shapes);
    else guides.push({ kind: 'axis', channel: mark.id, shapes: mark.shapes });
  }
  const marks = rows.map(({ goal, draw: lower }): Mark => {
    const { box, shapes } = lower(top);
    return goalMark(goal, { box, shapes: [...(pictures.get(goal.id) ?? []), ...shapes] }, data, values, frame.locale);
  });
  const bottom = top + room.height;
  const drawing = { width: frame.width, height: bottom, guides, marks, notes };
  return rows.length < progress.goals.length
    ? parts.fold.part.withFold(drawing, progress, data, values, frame)
    : drawing;
}
