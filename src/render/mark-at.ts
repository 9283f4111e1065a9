import { allMarks, type Drawing } from '../core/drawing.js';
import type { Transform } from './swarm.js';

/** Reach of a pointer around a thin mark, and the thickness up to which a mark counts as thin, px. */
const reach = 6;
const thin = 12;

/** The mark that was painted at one of the nodes of an event's path, innermost first. */
export function markOnPath(path: readonly EventTarget[]): string | undefined {
  for (const target of path) {
    const id = target instanceof Element ? target.getAttribute('data-mark') : null;
    if (id !== null) return id;
  }
  return undefined;
}

/** The nearest thin mark within 6 px of a point of the drawing, px. */
export function thinMarkNear(
  drawing: Drawing,
  x: number,
  y: number,
  scale: number,
  { k, x: movedX, y: movedY }: Transform,
): string | undefined {
  const at = { x: (x - movedX) / k, y: (y - movedY) / k };
  let nearest: string | undefined;
  let least = reach / (scale * k);
  for (const { id, box, shapes } of allMarks(drawing.marks)) {
    if (shapes.length === 0 || Math.min(box.width, box.height) > thin) continue;
    const dx = Math.max(box.x - at.x, 0, at.x - box.x - box.width);
    const dy = Math.max(box.y - at.y, 0, at.y - box.y - box.height);
    const distance = Math.hypot(dx, dy);
    if (distance > least || (nearest !== undefined && distance === least)) continue;
    nearest = id;
    least = distance;
  }
  return nearest;
}

/** The smallest mark whose box holds a point of the drawing, px. */
export function rowAt(drawing: Drawing, x: number, y: number): string | undefined {
  let found: string | undefined;
  let least = Infinity;
  for (const { id, box, shapes } of allMarks(drawing.marks)) {
    const area = box.width * box.height;
    const holds = x >= box.x && y >= box.y && x <= box.x + box.width && y <= box.y + box.height;
    if (shapes.length === 0 || !holds || area >= least) continue;
    found = id;
    least = area;
  }
  return found;
}
