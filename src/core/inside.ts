import type { Boundaries } from './boundaries.js';
import { holderOf, piecesOf, type Piece } from './holder.js';

/** Answers which area holds a point in RD metres: its place in `boundaries.areas`, or -1 for none. */
export type AreaIndex = (x: number, y: number) => number;

const unknown = -2;
const crossed = -3;

const indices = new WeakMap<Boundaries, AreaIndex>();

/**
 * Prepares the areas for many questions “which area holds this point?”. Holes count as outside; an area may have many parts;
 * of areas that overlap the first in order wins.
 *
 * A grid over the bounds remembers which cells no border crosses: all points in such a cell have one answer.
 */
export function areaIndex(boundaries: Boundaries): AreaIndex {
  const before = indices.get(boundaries);
  if (before) return before;
  const index = build(boundaries);
  indices.set(boundaries, index);
  return index;
}

function build(boundaries: Boundaries): AreaIndex {
  const [west, south, east, north] = boundaries.bounds;
  const pieces = piecesOf(boundaries);
  const vertices = pieces.reduce(
    (total, { polygon }) => total + polygon.reduce((sum, ring) => sum + ring.length / 2, 0),
    0,
  );
  const side = Math.max(1, Math.min(512, Math.ceil(2 * Math.sqrt(vertices))));
  const perX = side / (east - west || 1);
  const perY = side / (north - south || 1);
  const columnOf = (x: number) => Math.max(0, Math.min(side - 1, Math.floor((x - west) * perX)));
  const rowOf = (y: number) => Math.max(0, Math.min(side - 1, Math.floor((y - south) * perY)));

  const answers = new Int32Array(side * side).fill(unknown);
  const rows: Piece[][] = Array.from({ length: side }, () => []);
  for (const one of pieces) {
    for (let row = rowOf(one.south); row <= rowOf(one.north); row++) rows[row]?.push(one);
    for (const ring of one.polygon) {
      for (let at = 0, from = ring.length - 2; at < ring.length; from = at, at += 2) {
        const x0 = ring[from] as number;
        const y0 = ring[from + 1] as number;
        const x1 = ring[at] as number;
        const y1 = ring[at + 1] as number;
        const right = columnOf(Math.max(x0, x1));
        const top = rowOf(Math.max(y0, y1));
        for (let row = rowOf(Math.min(y0, y1)); row <= top; row++) {
          for (let column = columnOf(Math.min(x0, x1)); column <= right; column++)
            answers[row * side + column] = crossed;
        }
      }
    }
  }

  return (x, y) => {
    if (!(x >= west && x <= east && y >= south && y <= north)) return -1;
    const row = rowOf(y);
    const cell = row * side + columnOf(x);
    const known = answers[cell] as number;
    if (known > unknown) return known;
    const found = holderOf(rows[row] ?? [], x, y);
    if (known === unknown) fill(answers, row * side, (row + 1) * side, cell, found);
    return found;
  };
}

/** Gives an answer to the cells left and right of a cell as far as no border is crossed. */
function fill(answers: Int32Array, from: number, to: number, cell: number, answer: number): void {
  for (let at = cell; at < to && answers[at] === unknown; at++) answers[at] = answer;
  for (let at = cell - 1; at >= from && answers[at] === unknown; at--) answers[at] = answer;
}
