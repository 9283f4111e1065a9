import { isObject, member, type JsonObject } from './json-values.js';

type Place = readonly number[];
type Line = readonly Place[];

/** An answer of ArcGIS REST (`features[].attributes`) as GeoJSON, with the projection that it names. */
export function arcgisToGeojson(value: JsonObject): JsonObject {
  const list = Array.isArray(value.features) ? value.features.filter(isObject) : [];
  const reference = member(value, 'spatialReference');
  const wkid = member(reference, 'latestWkid') ?? member(reference, 'wkid');
  return {
    type: 'FeatureCollection',
    ...(typeof wkid === 'number' && wkid !== 4326 ? { crs: { properties: { name: `EPSG:${wkid}` } } } : {}),
    features: list.map(({ attributes, geometry }) => ({
      type: 'Feature',
      properties: isObject(attributes) ? attributes : {},
      geometry: geometryOf(geometry),
    })),
  };
}

function geometryOf(geometry: unknown): JsonObject | null {
  if (!isObject(geometry)) return null;
  const { x, y, points, paths, rings } = geometry;
  if (typeof x === 'number' && typeof y === 'number') return { type: 'Point', coordinates: [x, y] };
  if (Array.isArray(points)) return { type: 'MultiPoint', coordinates: points };
  if (Array.isArray(paths)) return { type: 'MultiLineString', coordinates: paths };
  if (Array.isArray(rings)) return { type: 'MultiPolygon', coordinates: polygonsOf((rings as Line[]).filter(isRing)) };
  return null;
}

/** Outer rings run clockwise; a ring that runs the other way is a hole in the smallest outer ring around it. */
export function polygonsOf(rings: readonly Line[]): Line[][] {
  const areas = new Map(rings.map((ring) => [ring, areaOf(ring)]));
  const size = (ring: Line) => Math.abs(areas.get(ring) ?? 0);
  const isOuter = (ring: Line) => (areas.get(ring) ?? 0) <= 0;
  // Some tools write every ring the wrong way round.
  const outers = rings.some(isOuter) ? rings.filter(isOuter) : [...rings];
  const polygons = outers.map((outer) => [outer]);
  for (const hole of rings) {
    if (outers.includes(hole)) continue;
    const around = polygons.filter(([outer = []]) => size(outer) > size(hole) && isInside(hole, outer));
    around.sort(([a = []], [b = []]) => size(a) - size(b));
    // A hole in nothing is land.
    if (around[0]) around[0].push(hole);
    else polygons.push([hole]);
  }
  return polygons;
}

const isRing = (ring: unknown): ring is Line => Array.isArray(ring) && ring.length > 3 && ring.every(Array.isArray);

/** Signed area: negative for clockwise, with y upwards. */
function areaOf(ring: Line): number {
  const [x0 = 0, y0 = 0] = ring[0] ?? [];
  let area = 0;
  for (let at = 1; at < ring.length; at++) {
    const [ax = 0, ay = 0] = ring[at - 1] ?? [];
    const [bx = 0, by = 0] = ring[at] ?? [];
    // From the first point on: degrees of a small place differ in their last digits only.
    area += (ax - x0) * (by - y0) - (bx - x0) * (ay - y0);
  }
  return area / 2;
}

/** Whether most corners of a ring lie inside another; one corner alone can lie on the edge. */
function isInside(ring: Line, outer: Line): boolean {
  const sample = ring.slice(0, 15);
  return sample.filter((place) => contains(outer, place)).length * 2 > sample.length;
}

function contains(ring: Line, [x = NaN, y = NaN]: Place): boolean {
  let inside = false;
  for (let at = 1; at < ring.length; at++) {
    const [ax = 0, ay = 0] = ring[at - 1] ?? [];
    const [bx = 0, by = 0] = ring[at] ?? [];
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
  }
  return inside;
}
