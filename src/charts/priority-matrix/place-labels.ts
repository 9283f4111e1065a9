import type { Box } from '../../core/drawing.js';
import { overlap } from '../../kit/boxes.js';

/** A label as it stands: its words keep at `left` to their anchor. */
export interface Placed extends Box {
  readonly lines: readonly string[];
  readonly left: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A way to set a label: its lines, and px that they take. */
export type Way = Pick<Placed, 'lines' | 'width' | 'height'>;

/** Where a label is tried: right of its dot, left, above, below and aslant. */
const sides = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
] as const;

/** Px between a label and what it does not belong to. */
const apart = 6;

/**
 * Where labels stand, each in the first of its ways that fits beside its dot, so that none touches another, a dot, what is in `taken`
 * or the edge of `room`, and where that is possible none lies against a line in `lines`; in the order given. `undefined` for one
 * that has no place.
 */
export function placeLabels(
  labels: readonly (readonly Way[])[],
  dots: readonly Box[],
  taken: readonly Box[],
  lines: readonly Box[],
  room: Box,
): readonly (Placed | undefined)[] {
  const used = [...taken];
  return labels.map((ways, at) => {
    const dot = dots[at] ?? room;
    const isFree = (box: Box, others: readonly Box[], space: number) =>
      others.every((other) => other === dot || !overlap(box, other, -space));
    const free = ways
      .flatMap((way) => around(dot, way))
      .filter(
        (box) =>
          box.x >= room.x &&
          box.y >= room.y &&
          box.x + box.width <= room.x + room.width &&
          box.y + box.height <= room.y + room.height &&
          isFree(box, used, apart) &&
          isFree(box, dots, 0),
      );
    const placed = free.find((box) => isFree(box, lines, apart)) ?? free[0];
    if (placed) used.push(placed);
    return placed;
  });
}

function around(dot: Box, way: Way): readonly Placed[] {
  const r = dot.width / 2;
  return sides.map(([across, down]) => {
    const gap = across && down ? r * 0.7 + 2 : r + 3;
    const left = dot.x + r + across * gap;
    return {
      ...way,
      left,
      anchor: across > 0 ? 'start' : across ? 'end' : 'middle',
      x: left + ((across - 1) * way.width) / 2,
      y: dot.y + dot.height / 2 + down * gap + ((down - 1) * way.height) / 2,
    };
  });
}
