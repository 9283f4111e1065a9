import type { Box } from '../../core/drawing.js';

/** Points of the map in px, as columns. */
export interface Points {
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** Firm of every point. */
  readonly rows: Uint32Array;
}

/** Firms that stand together: one, drawn as a symbol, or several, drawn as a counted circle. */
export interface Group {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** Firms, in the order of the data. */
  readonly rows: Uint32Array;
}

/** How groups are made. */
export interface Grouping {
  /** The groups stay within it. */
  readonly box: Box;
  /** Px of the plane's origin, so that cells keep to the same ground while the map is moved. */
  readonly origin: readonly [number, number];
  /** Radius for a number of firms, px; rising. */
  radius(count: number): number;
}

/** Side of a cell, px: two full circles of small counts fit. */
const cell = 48;
/** Most firms of one cell that are shown by themselves. */
const loose = 6;
/** Px between what is drawn. */
const air = 2;

interface Growing {
  x: number;
  y: number;
  r: number;
  /** Places of its points. */
  at: number[];
}

/**
 * Groups points that would crowd, so that no two symbols or circles overlap. Deterministic: a grid of cells first,
 * then circles that touch merge, the largest first. Time grows with the points, and with the square of the cells only.
 */
export function group({ x, y, rows }: Points, { box, origin: [left, top], radius }: Grouping): readonly Group[] {
  const growing = (at: number[]): Growing => {
    const r = Math.min(radius(at.length), box.width / 2, box.height / 2);
    const middle = (of: Float32Array, from: number, length: number) => {
      let sum = 0;
      for (const one of at) sum += of[one] as number;
      return Math.max(from + r, Math.min(from + length - r, sum / at.length));
    };
    return { x: middle(x, box.x, box.width), y: middle(y, box.y, box.height), r, at };
  };

  const cells = new Map<number, number[]>();
  x.forEach((px, at) => {
    const key = Math.floor((px - left) / cell) * 1e7 + Math.floor(((y[at] as number) - top) / cell);
    const inCell = cells.get(key);
    if (inCell) inCell.push(at);
    else cells.set(key, [at]);
  });
  // A crowded cell starts as one group, another as a group for every point.
  let groups = [...cells.values()].flatMap((all) => {
    const apart = all.length > loose ? [] : all.map((at) => growing([at]));
    const free = apart.every((one, at) => !apart.slice(at + 1).some((other) => touch(one, other)));
    return free && apart.length > 0 ? apart : [growing(all)];
  });

  for (let merged = true; merged;) {
    merged = false;
    groups.sort((a, b) => b.at.length - a.at.length || a.y - b.y || a.x - b.x);
    for (const one of groups) {
      for (const other of groups) {
        if (one === other || !one.at.length || !other.at.length || !touch(one, other)) continue;
        Object.assign(one, growing([...one.at, ...other.at]));
        other.at = [];
        merged = true;
      }
    }
    groups = groups.filter(({ at }) => at.length > 0);
  }
  return groups.map((one) => ({ ...one, rows: Uint32Array.from(one.at, (at) => rows[at] as number).sort() }));
}

function touch(a: Growing, b: Growing): boolean {
  return (a.x - b.x) ** 2 + (a.y - b.y) ** 2 < (a.r + b.r + air) ** 2;
}
