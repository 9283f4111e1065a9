import type { Box } from '../core/drawing.js';

/** Whether two boxes share more than `tolerance` px in both directions; default 0. */
export function overlap(a: Box, b: Box, tolerance = 0): boolean {
  return (
    Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > tolerance &&
    Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > tolerance
  );
}

/** The smallest box around all; an empty box for none. */
export function around(boxes: Iterable<Box>): Box {
  let west = Infinity;
  let north = Infinity;
  let east = -Infinity;
  let south = -Infinity;
  for (const box of boxes) {
    west = Math.min(west, box.x);
    north = Math.min(north, box.y);
    east = Math.max(east, box.x + box.width);
    south = Math.max(south, box.y + box.height);
  }
  return east < west
    ? { x: 0, y: 0, width: 0, height: 0 }
    : { x: west, y: north, width: east - west, height: south - north };
}
