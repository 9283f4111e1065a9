import type { MapView } from './view.js';

/** Zoom and middle of a view as option values. */
export interface Sight {
  readonly zoom: number;
  readonly center: string;
}

/** The sight that a gesture leads to: the map moved by `x`, `y` px after it grew `k` times from the drawing's origin. */
export function movedSight(
  { box, k: scale, centre, zoom, maxZoom }: MapView,
  { k, x, y }: { readonly k: number; readonly x: number; readonly y: number },
): Sight {
  const [middleX, middleY] = [box.x + box.width / 2, box.y + box.height / 2];
  return sight(
    Math.max(1, Math.min(maxZoom, zoom * k)),
    centre[0] + ((middleX - x) / k - middleX) / scale,
    centre[1] - ((middleY - y) / k - middleY) / scale,
  );
}

/** The sight that shows a rectangle of RD metres with some room around it. */
export function sightOf(
  { box, home, maxZoom }: MapView,
  [west, south, east, north]: readonly [number, number, number, number],
): Sight {
  const k = Math.min(box.width / (east - west || 1e-9), box.height / (north - south || 1e-9)) * 0.7;
  return sight(Math.max(1, Math.min(maxZoom, k / home)), (west + east) / 2, (south + north) / 2);
}

function sight(zoom: number, x: number, y: number): Sight {
  return { zoom: Math.round(zoom * 1000) / 1000, center: `${Math.round(x)},${Math.round(y)}` };
}
