import type { Area, Polygon } from '../../core/boundaries.js';
import { twiceArea } from './area-path.js';

/** A stretch of a horizontal line that lies inside an area. */
export interface Stretch {
  readonly y: number;
  readonly from: number;
  readonly to: number;
}

/** Where a name could stand: the widest stretch at half the height of the largest part, then above and below it. */
export function stretches({ polygons }: Area): readonly Stretch[] {
  let most = 0;
  let largest: Polygon = [];
  for (const polygon of polygons) {
    const size = Math.abs(twiceArea(polygon[0] ?? new Float64Array()));
    if (size > most) [most, largest] = [size, polygon];
  }
  let [south, north] = [Infinity, -Infinity];
  largest[0]?.forEach((y, at) => {
    if (at % 2) [south, north] = [Math.min(south, y), Math.max(north, y)];
  });
  return [0.5, 0.62, 0.38, 0.74, 0.26].flatMap((share) => widestStretch(largest, south + share * (north - south)));
}

function widestStretch(polygon: Polygon, y: number): readonly Stretch[] {
  const crossings: number[] = [];
  for (const ring of polygon) {
    for (let at = 0, from = ring.length - 2; at < ring.length; from = at, at += 2) {
      const y0 = ring[from + 1] as number;
      const y1 = ring[at + 1] as number;
      const x0 = ring[from] as number;
      if (y0 > y !== y1 > y) crossings.push(x0 + (((ring[at] as number) - x0) * (y - y0)) / (y1 - y0));
    }
  }
  crossings.sort((a, b) => a - b);
  let best: Stretch | undefined;
  crossings.forEach((from, at) => {
    const to = crossings[at + 1] as number;
    if (at % 2 === 0 && !(to - from <= (best ? best.to - best.from : -1))) best = { y, from, to };
  });
  return best ? [best] : [];
}
