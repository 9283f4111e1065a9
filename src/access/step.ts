import type { Drawing, Mark } from '../core/drawing.js';
import { compass, type Arrow } from './compass.js';
import { steppable } from './steppable.js';

export type StepKey = Arrow | 'Home' | 'End' | 'PageUp' | 'PageDown';

/**
 * The mark that a key leads to; the mark itself at an edge, the first mark from nowhere, `undefined` when there is none.
 * List: one mark back or on. Layers: up and down go through `steppable`'s order, right and left along the largest link.
 * Compass: the nearest in that direction. Page keys go ten marks.
 */
export function step(drawing: Drawing, from: string | undefined, key: StepKey): string | undefined {
  const marks = steppable(drawing);
  const at = marks.findIndex((mark) => mark.id === from);
  const here = marks[at];
  const by = (jump: number) => marks[Math.max(0, Math.min(at + jump, marks.length - 1))]?.id;

  if (key === 'End') return marks.at(-1)?.id;
  if (key === 'Home' || !here) return marks[0]?.id;
  if (key === 'PageUp') return by(-10);
  if (key === 'PageDown') return by(10);
  if (drawing.walk === 'compass') return compass(drawing).get(here.id)?.[key] ?? here.id;
  const sideways = key === 'ArrowLeft' || key === 'ArrowRight';
  if (drawing.walk === 'layers' && sideways) return along(drawing, marks, here, key === 'ArrowRight' ? 1 : 0);
  return by(key === 'ArrowUp' || key === 'ArrowLeft' ? -1 : 1);
}

/** From a link to its end, from a node to its largest link on that side. */
function along(drawing: Drawing, marks: readonly Mark[], here: Mark, side: 0 | 1): string {
  const shown = showing(drawing.marks);
  if (here.ends) return shown.get(here.ends[side]) ?? here.id;
  let largest: Mark | undefined;
  for (const mark of marks) {
    if (mark.ends && shown.get(mark.ends[side === 1 ? 0 : 1]) === here.id && amount(mark) > amount(largest))
      largest = mark;
  }
  return largest?.id ?? here.id;
}

/** For every mark, the mark that shows it: itself, or the one it is folded into. */
function showing(
  marks: readonly Mark[],
  holder?: string,
  shown = new Map<string, string>(),
): ReadonlyMap<string, string> {
  for (const mark of marks) {
    const shows = mark.shapes.length > 0 ? mark.id : holder;
    if (shows !== undefined) shown.set(mark.id, shows);
    if (mark.marks) showing(mark.marks, shows, shown);
  }
  return shown;
}

/** The first number of a link, whichever way it counts. */
function amount(link: Mark | undefined): number {
  if (!link) return -1;
  const figure = link.datum.find(([field, cell]) => field.type === 'number' && cell.value !== null);
  return Math.abs(Number(figure?.[1].value ?? 0)) || 0;
}
