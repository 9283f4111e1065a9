import type { Box } from '../../core/drawing.js';
import { rare } from './parts.js';

/** Which part of the plane of RD metres the map box shows. */
export interface MapView {
  /** The bounds fit in it at zoom 1. */
  readonly box: Box;
  /** What is seen: the box with the room around it. */
  readonly frame: Box;
  /** Px per metre. */
  readonly k: number;
  /** Px per metre at zoom 1. */
  readonly home: number;
  /** RD metres in the middle of the box. */
  readonly centre: readonly [number, number];
  readonly zoom: number;
  readonly maxZoom: number;
}

/** Closest look: 2 px per metre tells two doors apart. */
const closest = 2;

/** Px between the bounds and the frame at zoom 1. */
const pad = 5;

/** Two whole RD metres, as a movement of the map writes them; other forms are rare. */
export const plainCentre = /^(\d{4,6}),(\d{6})$/;

/** Fits bounds into a frame, the same scale both ways, then zooms in on a point; the bounds never leave the box empty. */
export function makeView(
  [west, south, east, north]: readonly [number, number, number, number],
  frame: Box,
  zoom: number,
  center: string | undefined,
): MapView {
  const box = { x: frame.x + pad, y: frame.y + pad, width: frame.width - 2 * pad, height: frame.height - 2 * pad };
  const home = Math.min(box.width / (east - west || 1), box.height / (north - south || 1));
  const maxZoom = Math.max(1, closest / home);
  const near = Math.min(zoom, maxZoom);
  const k = home * near;
  const [, x, y] = plainCentre.exec(center ?? '') ?? [];
  const wanted = x ? [Number(x), Number(y)] : center ? rare.part.readPlace(center) : undefined;
  const keep = (at: number | undefined, low: number, high: number, length: number) => {
    const room = (length / 2) * (1 / home - 1 / k);
    const middle = (low + high) / 2;
    return Math.max(middle - room, Math.min(middle + room, at ?? middle));
  };
  const centre = [keep(wanted?.[0], west, east, box.width), keep(wanted?.[1], south, north, box.height)] as const;
  return { box, frame, k, home, centre, zoom: near, maxZoom };
}

/** RD metres to px within the drawing. */
export function project({ box, k, centre }: MapView, x: number, y: number): [number, number] {
  return [box.x + box.width / 2 + (x - centre[0]) * k, box.y + box.height / 2 - (y - centre[1]) * k];
}
