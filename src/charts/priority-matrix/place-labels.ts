import type { Box } from '../../core/drawing.js';
import { overlap } from '../../kit/boxes.js';

/** A label as it stands, and to which side its words keep. */
export interface Placed extends Box {
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A way to set a label: its lines, and px that they take. */
export type Way = Pick<Placed, 'lines' | 'width' | 'height'>;

/**
 * Where labels stand, each in the first of its ways that fits: right of their dots, else left, above, below or aslant, so that none
 * touches another, a dot, what is in `taken` or the edge of `room`, and where that is possible none lies over a line in `lines`; in
 * the order given. `undefined` for one that has no place.
 */
export function placeLabels(
  labels: readonly (readonly Way[])[],
  dots: readonly Box[],
  taken: readonly Box[],
  lines: readonly Box[],
  room: Box,
): readonly (Placed | undefined)[] {
  const used = [...taken];
  const isFree = (box: Box, others: readonly Box[], own?: Box) =>
    !others.some((other) => other !== own && overlap(box, other, 0.5));
  return labels.map((ways, at) => {
    const dot = dots[at] ?? room;
    const free = ways
      .flatMap((way) => around(dot, way))
      .filter(
        (box) =>
          box.x >= room.x &&
          box.y >= room.y &&
          box.x + box.width <= room.x + room.width &&
          box.y + box.height <= room.y + room.height &&
          isFree(box, used) &&
          isFree(box, dots, dot),
      );
    const placed = free.find((box) => isFree(box, lines)) ?? free[0];
    if (placed) used.push(placed);
    return placed;
  });
}

function around(dot: Box, { width, height, lines }: Way): readonly Placed[] {
  const r = dot.width / 2;
  const [x, y, gap, aslant] = [dot.x + r, dot.y + dot.height / 2, r + 3, r * 0.7 + 2];
  const [middle, centre] = [x - width / 2, y - height / 2];
  const tries: readonly (readonly [number, number, Placed['anchor']])[] = [
    [x + gap, centre, 'start'],
    [x - gap - width, centre, 'end'],
    [middle, y - gap - height, 'middle'],
    [middle, y + gap, 'middle'],
    [x + aslant, y - aslant - height, 'start'],
    [x + aslant, y + aslant, 'start'],
    [x - aslant - width, y - aslant - height, 'end'],
    [x - aslant - width, y + aslant, 'end'],
  ];
  return tries.map(([left, top, anchor]) => ({ x: left, y: top, width, height, lines, anchor }));
}
