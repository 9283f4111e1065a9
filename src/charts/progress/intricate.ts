import type { Words } from '../../core/chart.js';
import type { Dataset } from '../../core/dataset.js';
import type { Drawing, Guide } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import type { Insight } from '../../core/insight.js';
import { bringAll, bringOn } from '../../kit/later.js';
import { bringSpecified, drawSpecified } from '../../vega-lite/specified.js';
import { draw as drawGoals } from './draw.js';
import { isChecklist } from './is-checklist.js';
import { parts } from './later-parts.js';
import { layoutOf } from './layout.js';
import { nowhere } from './nowhere.js';
import type { ProgressValues } from './options.js';
import { mayBeLevels, prepare, type AnyProgress } from './prepare.js';

export { words } from './intricate-words.nl.js';
// The whole specification is made from here as well, so that all of this is one file.
export { prepare } from './prepare.js';

const isChanged = ({ spec, specPatch }: ProgressValues): boolean => spec !== undefined || specPatch !== undefined;

/** Brings what more is needed; `undefined` when all is there. Throws a `PeilError` `option` for a day that is none. */
export function bring(data: Dataset, values: ProgressValues): Promise<Words> | undefined {
  const { checklist, levels, more, rare, free } = parts;
  if (isChecklist(values))
    return bringOn(
      () => bringAll([checklist, rare], values) ?? bringSpecified(() => checklist.part.specification(), values, values),
    );
  // Whether figures are levels is for that part to say.
  const first = mayBeLevels(values) && levels.bring(values);
  if (first) return first;
  const progress = prepare(data, values);
  const { goals, shown, look, hasMore, hasLeft, isFar } = progress;
  const isRare = hasLeft || isFar || shown.size < goals.length;
  return bringOn(
    () =>
      bringAll([hasMore && more, isRare && rare, isChanged(values) && free], values) ??
      bringSpecified(() => look.picture([], nowhere, values).specification, values, values),
  );
}

/** The most important that can be said, and more. */
export const insights = (data: Dataset, values: ProgressValues): readonly Insight[] => {
  if (isChecklist(values)) return parts.checklist.part.insights(data, values);
  const progress = prepare(data, values);
  return progress.look.said(progress);
};

/** Draws a checklist, or goals of any kind. */
export function draw(data: Dataset, values: ProgressValues, frame: Frame): Drawing {
  if (isChecklist(values)) return parts.checklist.part.drawChecklist(data, values, frame);
  const progress = prepare(data, values);
  const drawing = isChanged(values) ? drawChanged(progress, values, frame) : drawGoals(progress, values, frame);
  return progress.shown.size < progress.goals.length && drawing.marks.some(({ says }) => says)
    ? parts.rare.part.withFold(drawing, progress, values, frame)
    : drawing;
}

function drawChanged(progress: AnyProgress, values: ProgressValues, frame: Frame): Drawing {
  const { room, rows } = layoutOf(progress, values, frame, 0);
  const { specification, rows: goals } = progress.look.picture(rows, room, values);
  const view = drawSpecified(specification, goals, values, { ...frame, height: room.height });
  const isOurs = view.scales['x'] !== undefined;
  // What a page puts above the picture moves the rest down.
  const drawing = drawGoals(progress, values, frame, isOurs ? view.plot.y : undefined);
  if (!isOurs) return { ...parts.free.part.drawFree(progress, values, frame), notes: drawing.notes };
  const ids = new Set(progress.goals.map(({ id }) => id));
  const others = view.parts.flatMap(({ rows: [row], mark }): Guide[] =>
    ids.has(String(row?.['goal'])) ? [] : [{ kind: 'axis', channel: mark.id, shapes: mark.shapes }],
  );
  return { ...drawing, guides: [...drawing.guides, ...others] };
}
