import type { Box } from '../../core/drawing.js';
import { readPlace } from './positions.js';

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

/** Zoom and middle of a view as option values. */
export interface Sight {
  readonly zoom: number;
  readonly center: string;
}

/** Closest look: 2 px per metre tells two doors apart. */
const closest = 2;

/** Px between the bounds and the frame at zoom 1. */
const pad = 5;

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
  const middle = [(west + east) / 2, (south + north) / 2] as const;
  const wanted = (center ? readPlace(center) : undefined) ?? middle;
  const keep = (at: number, mid: number, length: number) => {
    const room = (length / 2) * (1 / home - 1 / k);
    return Math.max(mid - room, Math.min(mid + room, at));
  };
  const centre = [keep(wanted[0], middle[0], box.width), keep(wanted[1], middle[1], box.height)] as const;
  return { box, frame, k, home, centre, zoom: near, maxZoom };
}

/** RD metres to px within the drawing. */
export function project({ box, k, centre }: MapView, x: number, y: number): [number, number] {
  return [box.x + box.width / 2 + (x - centre[0]) * k, box.y + box.height / 2 - (y - centre[1]) * k];
}

/** Px within the drawing to RD metres. */
export function unproject({ box, k, centre }: MapView, x: number, y: number): [number, number] {
  return [centre[0] + (x - box.x - box.width / 2) / k, centre[1] - (y - box.y - box.height / 2) / k];
}

/** The sight that a gesture leads to: the map moved by `x`, `y` px after it grew `k` times from the drawing's origin. */
export function movedSight(
  view: MapView,
  { k, x, y }: { readonly k: number; readonly x: number; readonly y: number },
): Sight {
  const { box } = view;
  const zoom = Math.max(1, Math.min(view.maxZoom, view.zoom * k));
  const [cx, cy] = unproject(view, (box.x + box.width / 2 - x) / k, (box.y + box.height / 2 - y) / k);
  return sight(zoom, cx, cy);
}

/** The sight that shows a rectangle of RD metres with some room around it. */
export function sightOf(view: MapView, [west, south, east, north]: readonly [number, number, number, number]): Sight {
  const { box, home, maxZoom } = view;
  const k = Math.min(box.width / (east - west || 1e-9), box.height / (north - south || 1e-9)) * 0.7;
  return sight(Math.max(1, Math.min(maxZoom, k / home)), (west + east) / 2, (south + north) / 2);
}

function sight(zoom: number, x: number, y: number): Sight {
  return { zoom: Math.round(zoom * 1000) / 1000, center: `${Math.round(x)},${Math.round(y)}` };
}
