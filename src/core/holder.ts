import type { Boundaries, Polygon } from './boundaries.js';

/** One polygon of an area with its bounds. */
export interface Piece {
  /** Place in `boundaries.areas`. */
  readonly area: number;
  readonly polygon: Polygon;
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** The polygons of all areas, in their order. */
export function piecesOf({ areas }: Boundaries): readonly Piece[] {
  return areas.flatMap(({ polygons }, area) =>
    polygons.map((polygon) => {
      let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
      polygon[0]?.forEach((value, at) => {
        if (at % 2) [south, north] = [Math.min(south, value), Math.max(north, value)];
        else [west, east] = [Math.min(west, value), Math.max(east, value)];
      });
      return { area, polygon, west, south, east, north };
    }),
  );
}

/** The area that holds a point: its place in `boundaries.areas`, or -1. Holes count as outside; of areas that overlap the first wins. */
export function holderOf(pieces: readonly Piece[], x: number, y: number): number {
  for (const { area, polygon, west, south, east, north } of pieces)
    if (x >= west && x <= east && y >= south && y <= north && holds(polygon, x, y)) return area;
  return -1;
}

/** Even-odd over all rings at once, so that holes come out by themselves. */
function holds(polygon: Polygon, x: number, y: number): boolean {
  let inside = false;
  for (const ring of polygon) {
    for (let at = 0, from = ring.length - 2; at < ring.length; from = at, at += 2) {
      const y0 = ring[from + 1] as number;
      const y1 = ring[at + 1] as number;
      if (y0 > y === y1 > y) continue;
      const x1 = ring[at] as number;
      if (x < (((ring[from] as number) - x1) * (y - y1)) / (y0 - y1) + x1) inside = !inside;
    }
  }
  return inside;
}
