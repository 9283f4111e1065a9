import type { Area, Boundaries, Polygon } from '../../core/boundaries.js';

/** Finds the place of an area by its code or name, without regard to case; `0344` and `344` find `GM0344`. */
export function areaFinder(boundaries: Boundaries): (written: string) => number {
  const places = new Map<string, number>();
  const put = (key: string, at: number) => {
    if (key && !places.has(key)) places.set(key, at);
  };
  boundaries.areas.forEach(({ id }, at) => put(id.trim().toLowerCase(), at));
  boundaries.areas.forEach(({ name }, at) => put(name.trim().toLowerCase(), at));
  boundaries.areas.forEach(({ id }, at) => put(digits(id), at));
  return (written) => {
    const key = written.trim().toLowerCase();
    return places.get(key) ?? places.get(digits(key)) ?? -1;
  };
}

/** The number of a code such as `GM0344`, `0344` or the postcode `1234 AB`, without leading zeros; empty for a name. */
function digits(code: string): string {
  const parts = /^[a-z]{0,2}_?0*(\d+)(?:\s*[a-z]{2})?$/i.exec(code.trim());
  return parts?.[1] ?? '';
}

/** A stretch of a horizontal line that lies inside an area. */
export interface Stretch {
  readonly y: number;
  readonly from: number;
  readonly to: number;
}

interface Middle {
  readonly polygon: Polygon;
  readonly south: number;
  readonly north: number;
}

const points = new WeakMap<Area, readonly [number, number]>();

/** A point that is surely inside the area: the middle of its widest stretch halfway its largest part. */
export function areaPoint(area: Area): readonly [number, number] {
  let point = points.get(area);
  if (!point) {
    const [widest] = stretches(area);
    point = widest
      ? [(widest.from + widest.to) / 2, widest.y]
      : [area.polygons[0]?.[0]?.[0] ?? 0, area.polygons[0]?.[0]?.[1] ?? 0];
    points.set(area, point);
  }
  return point;
}

/** Where a name could stand: the widest stretch at half the height of the largest part, then above and below it. */
export function stretches(area: Area): readonly Stretch[] {
  const middle = largest(area);
  if (!middle) return [];
  const height = middle.north - middle.south;
  return [0.5, 0.62, 0.38, 0.74, 0.26]
    .map((share) => widestStretch(middle.polygon, middle.south + share * height))
    .filter((one) => one !== undefined);
}

function largest(area: Area): Middle | undefined {
  let best: Middle | undefined;
  let most = -1;
  for (const polygon of area.polygons) {
    const ring = polygon[0];
    if (!ring) continue;
    let twice = 0;
    let [south, north] = [Infinity, -Infinity];
    for (let at = 0, from = ring.length - 2; at < ring.length; from = at, at += 2) {
      twice += (ring[from] as number) * (ring[at + 1] as number) - (ring[at] as number) * (ring[from + 1] as number);
      south = Math.min(south, ring[at + 1] as number);
      north = Math.max(north, ring[at + 1] as number);
    }
    if (Math.abs(twice) > most) {
      most = Math.abs(twice);
      best = { polygon, south, north };
    }
  }
  return best;
}

function widestStretch(polygon: Polygon, y: number): Stretch | undefined {
  const crossings: number[] = [];
  for (const ring of polygon) {
    for (let at = 0, from = ring.length - 2; at < ring.length; from = at, at += 2) {
      const y0 = ring[from + 1] as number;
      const y1 = ring[at + 1] as number;
      if (y0 > y === y1 > y) continue;
      const x0 = ring[from] as number;
      crossings.push(x0 + (((ring[at] as number) - x0) * (y - y0)) / (y1 - y0));
    }
  }
  crossings.sort((a, b) => a - b);
  let best: Stretch | undefined;
  for (let at = 0; at + 1 < crossings.length; at += 2) {
    const from = crossings[at] as number;
    const to = crossings[at + 1] as number;
    if (!best || to - from > best.to - best.from) best = { y, from, to };
  }
  return best;
}
