import type { Area } from '../../core/boundaries.js';
import type { Box } from '../../core/drawing.js';
import { project, type MapView } from './view.js';

/** Px to which borders are snapped, so that points closer than a screen shows fall together, the same on both sides of a border. */
const snap = 0.5;

/** Path of an area within the map box, with what it covers; `undefined` when nothing of it is in the box. */
export function areaPath(area: Area, view: MapView): { readonly d: string; readonly box: Box } | undefined {
  let d = '';
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const polygon of area.polygons) {
    for (const [place, ring] of polygon.entries()) {
      const points = clip(snapped(ring, view), view.frame);
      if (points.length < 6) continue;
      // Files wind their rings either way; a hole stays a hole only when it turns against its outer ring.
      if (turnsLeft(points) !== place > 0) reverse(points);
      let [x, y] = [points[0] as number, points[1] as number];
      d += `M${x} ${y}l`;
      for (let at = 0; at < points.length; at += 2) {
        const nextX = points[at] as number;
        const nextY = points[at + 1] as number;
        west = Math.min(west, nextX);
        east = Math.max(east, nextX);
        north = Math.min(north, nextY);
        south = Math.max(south, nextY);
        if (at > 0) d += `${at > 2 ? ' ' : ''}${nextX - x} ${nextY - y}`;
        [x, y] = [nextX, nextY];
      }
      d += 'z';
    }
  }
  return d ? { d, box: { x: west, y: north, width: east - west, height: south - north } } : undefined;
}

function turnsLeft(points: readonly number[]): boolean {
  let twice = 0;
  for (let at = 0, from = points.length - 2; at < points.length; from = at, at += 2) {
    twice +=
      (points[from] as number) * (points[at + 1] as number) - (points[at] as number) * (points[from + 1] as number);
  }
  return twice > 0;
}

function reverse(points: number[]): void {
  points.reverse();
  for (let at = 0; at < points.length; at += 2) {
    [points[at], points[at + 1]] = [points[at + 1] as number, points[at] as number];
  }
}

function snapped(ring: Float64Array, view: MapView): number[] {
  const points: number[] = [];
  let [lastX, lastY] = [Number.NaN, Number.NaN];
  for (let at = 0; at < ring.length; at += 2) {
    const [px, py] = project(view, ring[at] as number, ring[at + 1] as number);
    const x = Math.round(px / snap) * snap;
    const y = Math.round(py / snap) * snap;
    if (x === lastX && y === lastY) continue;
    points.push(x, y);
    lastX = x;
    lastY = y;
  }
  return points;
}

/** The part of a ring within a box, side by side (Sutherland and Hodgman, 1974). */
function clip(ring: number[], { x, y, width, height }: Box): number[] {
  let points = ring;
  for (const [axis, limit, sign] of [
    [0, x, 1],
    [0, x + width, -1],
    [1, y, 1],
    [1, y + height, -1],
  ] as const) {
    const inside = (at: number) => ((points[at + axis] as number) - limit) * sign >= 0;
    let all = true;
    for (let at = 0; at < points.length && all; at += 2) all = inside(at);
    if (all) continue;
    const kept: number[] = [];
    for (let at = 0, from = points.length - 2; at < points.length; from = at, at += 2) {
      if (inside(at) !== inside(from)) {
        const share =
          (limit - (points[from + axis] as number)) / ((points[at + axis] as number) - (points[from + axis] as number));
        const other =
          (points[from + 1 - axis] as number) +
          share * ((points[at + 1 - axis] as number) - (points[from + 1 - axis] as number));
        const across = Math.round(other / snap) * snap;
        kept.push(axis === 0 ? limit : across, axis === 0 ? across : limit);
      }
      if (inside(at)) kept.push(points[at] as number, points[at + 1] as number);
    }
    points = kept;
  }
  return points;
}
