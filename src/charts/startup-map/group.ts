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
  readonly count: number;
  /** Firms, in the order of the data. */
  rows(): Uint32Array;
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
  sumX: number;
  sumY: number;
  x: number;
  y: number;
  r: number;
  count: number;
  parts: Uint32Array[];
}

/**
 * Groups points that would crowd, so that no two symbols or circles overlap. Deterministic: a grid of cells first,
 * then circles that touch merge, the largest first. Time grows with the points, and with the square of the cells only.
 */
export function group(points: Points, how: Grouping): readonly Group[] {
  let groups = cells(points, how).flatMap((part) => startGroups(part, points, how));
  for (let merged = true; merged;) {
    merged = false;
    groups.sort((a, b) => b.count - a.count || a.y - b.y || a.x - b.x);
    for (const one of groups) {
      if (one.count === 0) continue;
      for (const other of groups) {
        if (other === one || other.count === 0 || !touch(one, other)) continue;
        one.parts.push(...other.parts);
        one.sumX += other.sumX;
        one.sumY += other.sumY;
        one.count += other.count;
        other.count = 0;
        place(one, how);
        merged = true;
      }
    }
    groups = groups.filter(({ count }) => count > 0);
  }
  return groups.map(({ x, y, r, count, parts }) => ({ x, y, r, count, rows: () => rowsOf(parts, points.rows) }));
}

function touch(a: Growing, b: Growing): boolean {
  const reach = a.r + b.r + air;
  const dx = a.x - b.x;
  const dy = a.y - b.y;
  return dx * dx + dy * dy < reach * reach;
}

function place(one: Growing, { box, radius }: Grouping): void {
  one.r = Math.min(radius(one.count), box.width / 2, box.height / 2);
  one.x = Math.max(box.x + one.r, Math.min(box.x + box.width - one.r, one.sumX / one.count));
  one.y = Math.max(box.y + one.r, Math.min(box.y + box.height - one.r, one.sumY / one.count));
}

/** Places of points per cell of the grid, by counting. */
function cells({ x, y }: Points, { box, origin }: Grouping): Uint32Array[] {
  const left = Math.floor((box.x - origin[0]) / cell);
  const above = Math.floor((box.y - origin[1]) / cell);
  const columns = Math.floor((box.x + box.width - origin[0]) / cell) - left + 1;
  const rows = Math.floor((box.y + box.height - origin[1]) / cell) - above + 1;
  const cellOf = (at: number) => {
    const column = Math.floor(((x[at] as number) - origin[0]) / cell) - left;
    const row = Math.floor(((y[at] as number) - origin[1]) / cell) - above;
    return Math.max(0, Math.min(rows - 1, row)) * columns + Math.max(0, Math.min(columns - 1, column));
  };
  const starts = new Uint32Array(columns * rows + 1);
  const own = new Uint32Array(x.length);
  for (let at = 0; at < own.length; at++) {
    const one = cellOf(at);
    own[at] = one;
    starts[one + 1] = (starts[one + 1] as number) + 1;
  }
  for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] as number) + (starts[at - 1] as number);
  const next = starts.slice();
  const order = new Uint32Array(x.length);
  for (let at = 0; at < own.length; at++) {
    const one = own[at] as number;
    const to = next[one] as number;
    order[to] = at;
    next[one] = to + 1;
  }
  return Array.from({ length: columns * rows }, (_, at) => order.subarray(starts[at], starts[at + 1])).filter(
    (part) => part.length > 0,
  );
}

/** One group for a cell that is crowded, else one for every point. */
function startGroups(part: Uint32Array, points: Points, how: Grouping): Growing[] {
  const apart =
    part.length <= loose ? Array.from(part, (_, at) => growing(part.subarray(at, at + 1), points, how)) : [];
  const crowded = apart.length === 0 || apart.some((one, at) => apart.slice(at + 1).some((other) => touch(one, other)));
  return crowded ? [growing(part, points, how)] : apart;
}

function growing(part: Uint32Array, { x, y }: Points, how: Grouping): Growing {
  const one: Growing = { sumX: 0, sumY: 0, x: 0, y: 0, r: 0, count: part.length, parts: [part] };
  for (const at of part) {
    one.sumX += x[at] as number;
    one.sumY += y[at] as number;
  }
  place(one, how);
  return one;
}

function rowsOf(parts: readonly Uint32Array[], rows: Uint32Array): Uint32Array {
  const all = new Uint32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) for (const place of part) all[at++] = rows[place] as number;
  return parts.length > 1 ? all.sort() : all;
}
