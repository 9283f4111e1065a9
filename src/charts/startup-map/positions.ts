import { isDutchWgs84, isRd, wgs84ToRd } from '../../core/rd.js';
import { numberAt, textAt, type Column } from '../../core/dataset.js';
import type { MapValues } from './options.js';

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
  const y = new Float64Array(length).fill(Number.NaN);
  const how = new Uint8Array(length);
  const pairs: (readonly [Column, Column])[] = [];
  if (values.x && values.y) pairs.push([values.x, values.y]);
  if (values.lon && values.lat) pairs.push([values.lon, values.lat]);
  const put = (row: number, first: number, second: number, anyOrder: boolean) => {
    const turned = !fits(first, second) && fits(second, first);
    const place = turned ? toRd(second, first) : toRd(first, second);
    if (place) [x[row], y[row]] = place;
    how[row] = place ? (turned && !anyOrder ? placing.swapped : placing.exact) : placing.odd;
  };
  for (let row = 0; row < length; row++) {
    for (const [first, second] of pairs) {
      const a = numberAt(first, row);
      const b = numberAt(second, row);
      if (a !== undefined && b !== undefined && how[row] !== placing.exact) put(row, a, b, false);
    }
    if (how[row] !== placing.none || !values.position) continue;
    const written = textAt(values.position, row);
    const pair = written === undefined ? undefined : readPair(written);
    // `52.09,5.12` is written both ways round; in WKT and GeoJSON the order is fixed.
    if (pair) put(row, pair[0], pair[1], !/[a-z]/i.test(written ?? ''));
    else if (written) how[row] = placing.odd;
  }
  return { x, y, how };
}

function fits(first: number, second: number): boolean {
  return isRd(first, second) || isDutchWgs84(first, second);
}

/** RD metres from RD metres or degrees, in the order x, y or longitude, latitude. */
function toRd(first: number, second: number): [number, number] | undefined {
  if (isRd(first, second)) return [first, second];
  return isDutchWgs84(first, second) ? wgs84ToRd(first, second) : undefined;
}

/** RD metres from a text in any of the forms of {@link readPair}; `undefined` when it is no place in the Netherlands. */
export function readPlace(written: string): [number, number] | undefined {
  const pair = readPair(written);
  return pair && (toRd(...pair) ?? toRd(pair[1], pair[0]));
}

/** Two numbers from `52.09,5.12`, `52,09 5,12`, `145942,513118`, `[5.12, 52.09]` or `POINT(5.12 52.09)`. */
export function readPair(written: string): [number, number] | undefined {
  let text = written;
  if (!text.includes('.')) {
    text = text.replace(/,\s+/g, ' ');
    const commas = text.split(',').length - 1;
    const apart = /\d[\s;]+-?\d/.test(text);
    // One comma between whole numbers parts them; otherwise it is a decimal comma.
    if (apart || commas === 3) text = text.replace(/(\d),(\d+)/g, '$1.$2');
  }
  const found = text.match(/-?\d+(?:\.\d+)?/g)?.map(Number) ?? [];
  const [first, second] = found;
  return found.length >= 2 && found.length <= 3 && first !== undefined && second !== undefined
    ? [first, second]
    : undefined;
}
