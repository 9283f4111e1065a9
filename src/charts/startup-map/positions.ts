import { numberAt, textAt } from '../../core/dataset.js';
import { isDutchWgs84, isRd, wgs84ToRd } from '../../core/rd.js';
import type { MapValues } from './options.js';
import { rare } from './parts.js';

/** How a row came by its place on the map. */
export const placing = {
  /** No position in the row. */
  none: 0,
  exact: 1,
  /** Latitude and longitude (or x and y) stood in each other's place and were put right. */
  swapped: 2,
  /** Only the area is known: the row stands at a point in that area. */
  area: 3,
  /** A position that is nowhere near the Netherlands. */
  odd: 4,
} as const;

export interface Positions {
  /** RD metres; NaN where there is none. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** A value of {@link placing} per row. */
  readonly how: Uint8Array;
}

/** Positions of all rows in RD metres, from whichever channels hold them. */
export function readPositions(length: number, values: MapValues): Positions {
  const x = new Float64Array(length).fill(Number.NaN);
  const y = x.slice();
  const how = new Uint8Array(length);
  const put = (row: number, first: number, second: number, anyOrder = false) => {
    const straight = toRd(first, second);
    const place = straight ?? toRd(second, first);
    if (place) [x[row], y[row]] = place;
    how[row] = !place ? placing.odd : straight || anyOrder ? placing.exact : placing.swapped;
  };
  for (let row = 0; row < length; row++) {
    for (const [first, second] of [
      [values.x, values.y],
      [values.lon, values.lat],
    ]) {
      const a = numberAt(first, row);
      const b = numberAt(second, row);
      if (a !== undefined && b !== undefined && how[row] !== placing.exact) put(row, a, b);
    }
    const written = how[row] === placing.none && textAt(values.position, row);
    if (!written) continue;
    const pair = rare.part.readPair(written);
    // `52.09,5.12` is written both ways round; in WKT and GeoJSON the order is fixed.
    if (pair) put(row, ...pair, !/[a-z]/i.test(written));
    else how[row] = placing.odd;
  }
  return { x, y, how };
}

/** RD metres from RD metres or degrees, in the order x, y or longitude, latitude. */
export function toRd(first: number, second: number): readonly [number, number] | undefined {
  if (isRd(first, second)) return [first, second];
  return isDutchWgs84(first, second) ? wgs84ToRd(first, second) : undefined;
}
