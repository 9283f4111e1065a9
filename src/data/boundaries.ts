import type { Area, Boundaries, Polygon, Ring } from '../core/boundaries.js';
import { PeilError } from '../core/error.js';
import { featuresOf, type LooseFeature } from './features.js';
import { isGeographic, isObject, member, type JsonObject } from './json-values.js';
import { rdPlace, recogniseProjection, type Projection } from './projection.js';

type Positions = readonly (readonly number[])[];

/**
 * The areas in GeoJSON or TopoJSON in WGS84, RD or Web Mercator as RD polygons. `field` names the property that
 * identifies an area; by default a code is looked for. Features with the same code become one area.
 * Throws `boundaries` when there is no area in the Netherlands, or no such field.
 */
export function boundariesOf(root: unknown, field?: string): Boundaries {
  if (!isGeographic(root) && !isObject(member(root, 'geometry'))) throw new PeilError('boundaries', { found: 'JSON' });
  const features = featuresOf(root);
  const shapes = features.map(({ geometry }) => polygonsOf(geometry));
  const sample = shapes.flatMap((polygons) => polygons.slice(0, 3).map((rings) => rings[0]?.[0] ?? [])).slice(0, 2000);
  if (sample.length === 0) throw new PeilError('boundaries', { found: kinds(features) });
  const projection = recogniseProjection(root, sample);
  const withShape = features.filter((_, at) => (shapes[at]?.length ?? 0) > 0);
  const idOf = field ? namedField(withShape, field) : findId(withShape);
  const nameOf = findName(withShape, idOf);

  const areas = new Map<string, Area & { polygons: Polygon[] }>();
  const bounds: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  let skipped = 0;
  features.forEach((one, at) => {
    const polygons = (shapes[at] ?? [])
      .map((rings) => project(rings, projection, bounds))
      .filter((rings) => rings.length > 0);
    const id = idOf(one);
    if (polygons.length === 0 || id === undefined) {
      skipped++;
      return;
    }
    const known = areas.get(id);
    if (known) known.polygons.push(...polygons);
    else areas.set(id, { id, name: nameOf(one) ?? id, polygons, properties: plainProperties(one.properties) });
  });
  if (areas.size === 0) throw new PeilError('boundaries', { found: kinds(features) });
  return { areas: [...areas.values()], bounds, crs: projection.crs, skipped };
}

/** Rings of all polygons in a geometry, still in the file's own coordinates. */
function polygonsOf(geometry: JsonObject | undefined): readonly Positions[][] {
  if (!geometry) return [];
  const { type, coordinates, geometries } = geometry;
  const polygons: unknown = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' && coordinates;
  if (Array.isArray(polygons)) return polygons.every(isPolygon) ? polygons : [];
  if (type === 'GeometryCollection' && Array.isArray(geometries))
    return geometries.flatMap((one) => polygonsOf(one as JsonObject));
  return [];
}

/** Whether every position has its two numbers: what stands for a missing one would become a place. */
function isPolygon(rings: unknown): rings is Positions[] {
  const isPlace = (place: unknown) =>
    Array.isArray(place) && typeof place[0] === 'number' && typeof place[1] === 'number';
  return Array.isArray(rings) && rings.every((ring) => Array.isArray(ring) && ring.every(isPlace));
}

/** Rings in RD; a polygon whose outer ring is outside the Netherlands becomes none. */
function project(
  rings: readonly Positions[],
  projection: Projection,
  bounds: [number, number, number, number],
): Ring[] {
  const projected: Ring[] = [];
  for (const [at, positions] of rings.entries()) {
    const flat: number[] = [];
    for (const position of positions) {
      const place = rdPlace(projection, position);
      if (place) flat.push(place[0], place[1]);
    }
    if (flat.length > 2 && flat[0] === flat.at(-2) && flat[1] === flat.at(-1)) flat.length -= 2;
    if (flat.length < 6) {
      if (at === 0) return [];
      continue;
    }
    projected.push(Float64Array.from(flat));
  }
  const [outer = new Float64Array()] = projected;
  for (let at = 0; at < outer.length; at += 2) {
    const x = outer[at] ?? 0;
    const y = outer[at + 1] ?? 0;
    bounds[0] = Math.min(bounds[0], x);
    bounds[1] = Math.min(bounds[1], y);
    bounds[2] = Math.max(bounds[2], x);
    bounds[3] = Math.max(bounds[3], y);
  }
  return projected;
}

type Pick = (feature: LooseFeature) => string | undefined;

const property =
  (name: string): Pick =>
  ({ properties }) =>
    words(member(properties, name));

const words = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() || undefined : undefined;

function namedField(features: readonly LooseFeature[], field: string): Pick {
  const pick = property(field);
  if (features.some(pick)) return pick;
  throw new PeilError('boundaries', { field, columns: keysOf(features) });
}

/** The code that tells most areas apart; then the feature's own id, then a name. Codes with the year in front are for no one. */
function findId(features: readonly LooseFeature[]): Pick {
  const keys = keysOf(features);
  const codes = keys.filter((key) => /code$|^(gm|wk|bu|pv)_?(code)?$/i.test(key) && !/^jr|postcode/i.test(key));
  const first = ['statcode', 'code', 'gemeentecode', 'gm_code'];
  codes.sort((a, b) => rank(first, a) - rank(first, b));
  const own: Pick = ({ id }) => words(id);
  const picks = [
    best(features, codes.map(property)),
    own,
    ...['id', 'naam', 'name', 'fid', 'objectid'].map(property),
    best(features, keys.map(property)),
  ];
  const found = picks.find((pick): pick is Pick => !!pick && distinct(features, pick) > features.length / 2);
  if (found) return found;
  throw new PeilError('boundaries', { columns: keys });
}

function findName(features: readonly LooseFeature[], id: Pick): Pick {
  const keys = keysOf(features).filter((key) => /naam$|name$/i.test(key));
  return best(features, keys.map(property)) ?? id;
}

const rank = (order: readonly string[], key: string) => (order.indexOf(key.toLowerCase()) + 99) % 99;
const distinct = (features: readonly LooseFeature[], pick: Pick) => new Set(features.map(pick).filter(Boolean)).size;

/** Of several candidates the one with the most different values; the first of equals. */
function best(features: readonly LooseFeature[], picks: readonly Pick[]): Pick | undefined {
  const counts = picks.map((pick) => distinct(features, pick));
  const most = Math.max(0, ...counts);
  return most > 0 ? picks[counts.indexOf(most)] : undefined;
}

function keysOf(features: readonly LooseFeature[]): string[] {
  return [...new Set(features.slice(0, 50).flatMap(({ properties }) => Object.keys(properties)))];
}

function kinds(features: readonly LooseFeature[]): string[] {
  return [...new Set(features.map(({ geometry }) => String(geometry?.type ?? 'null')))].slice(0, 5);
}

function plainProperties(properties: JsonObject): Area['properties'] {
  const isPlain = (value: unknown) => value === null || typeof value === 'string' || typeof value === 'number';
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => isPlain(value))) as Area['properties'];
}
