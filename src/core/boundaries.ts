import type { Insight } from './insight.js';

/** A ring of points, flat: x0, y0, x1, y1 … Closed without repeating the first point. */
export type Ring = Float64Array;

/** One polygon: its outer ring, then its holes. */
export type Polygon = readonly Ring[];

/** One area of a map. */
export interface Area {
  /** Code or, where there is none, name. Unique within the boundaries. */
  readonly id: string;
  readonly name: string;
  readonly polygons: readonly Polygon[];
  readonly properties: Readonly<Record<string, string | number | null>>;
}

/** Areas in RD metres (EPSG:28992), the plane in which Peil draws the Netherlands, whatever the file's own coordinates. */
export interface Boundaries {
  readonly areas: readonly Area[];
  /** What the source has that is not among the areas, such as those of older years; absent where it is whole. */
  readonly left?: readonly Insight[];
  /** Bounds of all areas, RD metres: west, south, east, north. */
  readonly bounds: readonly [number, number, number, number];
  /** What the file's coordinates were. */
  readonly crs: 'rd' | 'wgs84' | 'web-mercator';
  /** Parts of the file that hold no area (points, lines, empty geometry). */
  readonly skipped: number;
}
