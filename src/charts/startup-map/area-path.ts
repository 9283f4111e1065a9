import type { Area, Ring } from '../../core/boundaries.js';
import type { Box } from '../../core/drawing.js';
import { zoomed } from './parts.js';
import { project, type MapView } from './view.js';

/** Px: x, y. */
export type Place = readonly [number, number];

/** To half px, so that points closer than a screen shows fall together, the same on both sides of a border. */
export const snap = (value: number): number => Math.round(value * 2) / 2;

/** Path of an area within the map box, with what it covers; `undefined` when nothing of it is in the box. */
export function areaPath({ polygons }: Area, view: MapView): { readonly d: string; readonly box: Box } | undefined {
  let d = '';
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const polygon of polygons) {
    polygon.forEach((ring, place) => {
      // Files wind their rings either way; a hole stays a hole only when it turns against its outer ring.
      let places = placesOf(ring, twiceArea(ring) < 0 !== place > 0, view);
      if (view.zoom > 1) places = zoomed.part.clip(places, view.frame);
      let [x, y] = places[0] ?? [0, 0];
      if (places.length < 3) return;
      d += `M${x} ${y}l${places
        .slice(1)
        .map(([nextX, nextY]) => {
          const step = `${nextX - x} ${nextY - y}`;
          [x, y] = [nextX, nextY];
          return step;
        })
        .join(' ')}z`;
      for (const [px, py] of places) {
        [west, east] = [Math.min(west, px), Math.max(east, px)];
        [north, south] = [Math.min(north, py), Math.max(south, py)];
      }
    });
  }
  return d ? { d, box: { x: west, y: north, width: east - west, height: south - north } } : undefined;
}

/** Twice the area of a ring; negative where it turns clockwise. */
export function twiceArea(ring: Ring): number {
  let twice = 0;
  for (let at = 0, from = ring.length - 2; at < ring.length; from = at, at += 2)
    twice += (ring[from] as number) * (ring[at + 1] as number) - (ring[at] as number) * (ring[from + 1] as number);
  return twice;
}

function placesOf(ring: Ring, turned: boolean, view: MapView): readonly Place[] {
  const places: Place[] = [];
  let last: Place = [Number.NaN, 0];
  for (let at = 0; at < ring.length; at += 2) {
    const place = project(view, ring[at] as number, ring[at + 1] as number).map(snap) as unknown as Place;
    if (place[0] !== last[0] || place[1] !== last[1]) places.push((last = place));
  }
  return turned ? places.reverse() : places;
}
