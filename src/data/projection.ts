import { isRd, wgs84ToRd } from '../core/rd.js';
import { member } from './json-values.js';

export type Crs = 'rd' | 'wgs84' | 'web-mercator';

/** In what the coordinates of a file are written. */
export interface Projection {
  readonly crs: Crs;
  /** The second coordinate stands first: latitude before longitude, or y before x. */
  readonly swapped: boolean;
}

/** Whether a place can be degrees anywhere on earth, longitude first. */
const isOnEarth = (longitude: number, latitude: number) => Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;

/** Whether degrees lie in the Netherlands or just over its borders, longitude first. */
const isNearNetherlands = (longitude: number, latitude: number) =>
  longitude >= 2.5 && longitude <= 8 && latitude >= 50 && latitude <= 54.5;

/** Recognises coordinates by the file's own word, or else by a sample of places. */
export function recogniseProjection(root: unknown, places: readonly (readonly number[])[]): Projection {
  const name = JSON.stringify(member(root, 'crs') ?? '');
  const share = (test: (x: number, y: number) => boolean, swap = false) =>
    places.filter(([a = NaN, b = NaN]) => (swap ? test(b, a) : test(a, b))).length / Math.max(1, places.length);
  const crs = /28992|RD.?new/i.test(name)
    ? 'rd'
    : /3857|900913|102100/.test(name)
      ? 'web-mercator'
      : share(isOnEarth) > 0.9 || (share(isOnEarth, true) > 0.9 && share(isNearNetherlands, true) > 0.9)
        ? 'wgs84'
        : share(isRd) > 0.5 || share(isRd, true) > 0.5
          ? 'rd'
          : 'web-mercator';
  const inside = crs === 'rd' ? isRd : isNearNetherlands;
  const swapped = crs !== 'web-mercator' && share(inside) < 0.5 && share(inside, true) > 0.5;
  return { crs, swapped };
}

/** A place in degrees or RD metres, whichever `crs` is; Web Mercator becomes degrees. */
export function placeIn({ crs, swapped }: Projection, [a = NaN, b = NaN]: readonly number[]): [number, number] {
  if (crs === 'web-mercator') return webMercatorToWgs84(a, b);
  return swapped ? [b, a] : [a, b];
}

/** Web Mercator metres (EPSG:3857) as longitude and latitude in degrees. */
function webMercatorToWgs84(x: number, y: number): [longitude: number, latitude: number] {
  const radius = 6_378_137;
  const degrees = 180 / Math.PI;
  return [(x / radius) * degrees, (2 * Math.atan(Math.exp(y / radius)) - Math.PI / 2) * degrees];
}

/** A place in RD metres, or `undefined` when it lies too far from the Netherlands to be one. */
export function rdPlace(projection: Projection, position: readonly number[]): readonly [number, number] | undefined {
  const [x, y] = placeIn(projection, position);
  if (projection.crs === 'rd') return Number.isFinite(x + y) ? [x, y] : undefined;
  return isNearNetherlands(x, y) ? wgs84ToRd(x, y) : undefined;
}
