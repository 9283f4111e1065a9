import type { Boundaries, Polygon } from '../core/boundaries.js';

/** Cells along each side of the grid. */
const side = 128;

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

  areas.forEach(({ polygons }, area) => {
    for (const polygon of polygons) {
      const candidate = { area, polygon, ...boxOf(polygon) };
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

  return (x, y) => {
    if (!(x >= west && x <= east && y >= south && y <= north)) return -1;
    for (const one of grid.get(row(y) * side + column(x)) ?? []) {
      if (x >= one.west && x <= one.east && y >= one.south && y <= one.north && holds(one.polygon, x, y))
        return one.area;
    }
    return -1;
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
