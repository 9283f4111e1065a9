import { allMarks, type Drawing, type Mark } from '../core/drawing.js';

const known = new WeakMap<Drawing, readonly Mark[]>();

/**
 * The marks a reader steps through, those that have shapes, in the order of Home to End. Along a flow: its nodes stage by
 * stage from top to bottom, other marks, then the links by where they come from and go to. Else: reading order.
 */
export function steppable(drawing: Drawing): readonly Mark[] {
  const marks = known.get(drawing) ?? ordered(drawing);
  known.set(drawing, marks);
  return marks;
}

function ordered(drawing: Drawing): readonly Mark[] {
  const marks = Array.from(allMarks(drawing.marks)).filter((mark) => mark.shapes.length > 0);
  if (drawing.walk !== 'layers') return marks;
  const nodes = marks
    .filter((mark) => !mark.ends)
    .sort((a, b) => (a.layer ?? 1e9) - (b.layer ?? 1e9) || a.box.y - b.box.y || a.box.x - b.box.x);
  const place = new Map(nodes.map((node, at) => [node.id, at]));
  const placeOf = (mark: Mark, end: 0 | 1) => place.get(mark.ends?.[end] ?? '') ?? nodes.length;
  const links = marks
    .filter((mark) => mark.ends)
    .sort((a, b) => placeOf(a, 0) - placeOf(b, 0) || placeOf(a, 1) - placeOf(b, 1));
  return [...nodes, ...links];
}
