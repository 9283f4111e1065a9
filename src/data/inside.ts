import type { Boundaries, Polygon, Ring } from '../core/boundaries.js';

/** Cells along each side of the grid. */
const side = 256;

const notAsked = -2;

interface Candidate {
  readonly area: number;
  readonly polygon: Polygon;
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Makes a function that gives the index of the area that holds an RD place, or -1. Of areas that overlap, the last drawn. */
export function areaIndex({ areas, bounds }: Boundaries): (x: number, y: number) => number {
  const [west, south, east, north] = bounds;
  const perX = side / (east - west || 1);
  const perY = side / (north - south || 1);
  const column = (x: number) => Math.min(side - 1, Math.max(0, Math.floor((x - west) * perX)));
  const row = (y: number) => Math.min(side - 1, Math.max(0, Math.floor((y - south) * perY)));
  const grid = new Map<number, Candidate[]>();
  // Where no border runs through a cell, one answer holds for all of it.
  const bordered = new Uint8Array(side * side);
  const owners = new Int32Array(side * side).fill(notAsked);

  areas.forEach(({ polygons }, area) => {
    for (const polygon of polygons) {
      const candidate = { area, polygon, ...boxOf(polygon) };
      for (const ring of polygon) markBorder(ring);
      for (let at = row(candidate.south); at <= row(candidate.north); at++) {
        for (let over = column(candidate.west); over <= column(candidate.east); over++) {
          const cell = at * side + over;
          const list = grid.get(cell);
          if (list) list.unshift(candidate);
          else grid.set(cell, [candidate]);
        }
      }
    }
  });

  function markBorder(ring: Ring): void {
    let from = ring.length - 2;
    for (let at = 0; at < ring.length; from = at, at += 2) {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = [ring[from], ring[from + 1], ring[at], ring[at + 1]];
      for (let down = row(Math.min(y1, y2)); down <= row(Math.max(y1, y2)); down++) {
        bordered.fill(1, down * side + column(Math.min(x1, x2)), down * side + column(Math.max(x1, x2)) + 1);
      }
    }
  }

  function search(cell: number, x: number, y: number): number {
    for (const one of grid.get(cell) ?? []) {
      if (x >= one.west && x <= one.east && y >= one.south && y <= one.north && holds(one.polygon, x, y))
        return one.area;
    }
    return -1;
  }

  return (x, y) => {
    if (!(x >= west && x <= east && y >= south && y <= north)) return -1;
    const cell = row(y) * side + column(x);
    if (bordered[cell]) return search(cell, x, y);
    const owner = owners[cell] ?? notAsked;
    return owner === notAsked ? (owners[cell] = search(cell, x, y)) : owner;
  };
}

/** Counts edges to the east over all rings, so that a hole is outside. An edge owns its lower end only: a shared border has one owner. */
function holds(polygon: Polygon, x: number, y: number): boolean {
  let inside = false;
  for (const ring of polygon) {
    let fromX = ring[ring.length - 2] ?? 0;
    let fromY = ring[ring.length - 1] ?? 0;
    for (let at = 0; at < ring.length; at += 2) {
      const toX = ring[at] ?? 0;
      const toY = ring[at + 1] ?? 0;
      if (toY > y !== fromY > y && x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX)) inside = !inside;
      fromX = toX;
      fromY = toY;
    }
  }
  return inside;
}

function boxOf([outer = new Float64Array()]: Polygon): Omit<Candidate, 'area' | 'polygon'> {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < outer.length; at += 2) {
    west = Math.min(west, outer[at] ?? west);
    east = Math.max(east, outer[at] ?? east);
    south = Math.min(south, outer[at + 1] ?? south);
    north = Math.max(north, outer[at + 1] ?? north);
  }
  return { west, south, east, north };
}
