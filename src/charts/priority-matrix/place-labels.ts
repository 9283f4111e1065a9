import type { Box } from '../../core/drawing.js';
import { overlap } from '../../kit/boxes.js';

/** A label that wants to stand beside a dot. */
export interface Wish {
  /** The dot. */
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** Ways to set it, the best first. */
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
}

/** Where a label stands, which of its sizes it has, and to which side its words keep. */
export interface Placed extends Box {
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/**
 * Where labels stand: right of their dots, else left, above, below or aslant, so that none touches another, a dot, what is in
 * `taken` or the edge of `room`, and where that is possible none lies over a line in `lines`; in the order given. `undefined` for
 * one that has no place.
 */
export function placeLabels(
  wishes: readonly Wish[],
  dots: readonly Box[],
  taken: readonly Box[],
  lines: readonly Box[],
  room: Box,
): readonly (Placed | undefined)[] {
  const used: Box[] = [...taken];
  const isFree = (box: Box, others: readonly Box[]) => !others.some((other) => overlap(box, other, 0.5));
  return wishes.map((wish, own) => {
    const others = dots.filter((_, at) => at !== own);
    const places = wish.sizes.flatMap((_, size) => around(wish, size));
    const free = places.filter((box) => isInside(box, room) && isFree(box, used) && isFree(box, others));
    const placed = free.find((box) => isFree(box, lines)) ?? free[0];
    if (placed) used.push(placed);
    return placed;
  });
}

function around({ x, y, r, sizes }: Wish, size: number): readonly Placed[] {
  const { width, height } = sizes[size] ?? { width: 0, height: 0 };
  const [gap, aslant] = [r + 3, r * 0.7 + 2];
  const tries: readonly (readonly [number, number, Placed['anchor']])[] = [
    [x + gap, y - height / 2, 'start'],
    [x - gap - width, y - height / 2, 'end'],
    [x - width / 2, y - gap - height, 'middle'],
    [x - width / 2, y + gap, 'middle'],
    [x + aslant, y - aslant - height, 'start'],
    [x + aslant, y + aslant, 'start'],
    [x - aslant - width, y - aslant - height, 'end'],
    [x - aslant - width, y + aslant, 'end'],
  ];
  return tries.map(([left, top, anchor]) => ({ x: left, y: top, width, height, size, anchor }));
}

const isInside = (box: Box, room: Box): boolean =>
  box.x >= room.x &&
  box.y >= room.y &&
  box.x + box.width <= room.x + room.width &&
  box.y + box.height <= room.y + room.height;
