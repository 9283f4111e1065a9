import { insight } from '../core/insight.js';
import { featuresOf, type LooseFeature } from './features.js';
import { member, type JsonObject } from './json-values.js';
import { placeIn, recogniseProjection } from './projection.js';
import type { RawTable } from './raw-table.js';
import { moreRows } from './read-json.js';
import { recordsTable } from './read-records.js';
import type { Remark } from './report.js';

const crsNames = { rd: 'RD (EPSG:28992)', wgs84: 'WGS84 (EPSG:4326)', 'web-mercator': 'Web Mercator (EPSG:3857)' };

/** Where features are, as far as they are points: columns, and what there is to say of them. */
export interface Places {
  readonly names: readonly string[];
  readonly columns: readonly (readonly (number | null)[])[];
  readonly left: readonly Remark[];
  readonly remarks: readonly Remark[];
}

/** Features as rows: their properties, and `lon` and `lat` (or `x` and `y` in RD) for those that are points. */
export function readPoints(root: JsonObject): RawTable {
  const features = featuresOf(root);
  const { names, columns, left, remarks } = placesOf(root, features);
  const total = moreRows(root);
  const more =
    total !== undefined && total > features.length
      ? [insight('report.more-rows', { rows: features.length, ...(Number.isFinite(total) ? { total } : {}) })]
      : [];
  const format = root.type === 'Topology' ? 'topojson' : 'geojson';
  const table = recordsTable(
    format,
    features.map(({ properties }) => properties),
    { left: [...left, ...more], remarks },
  );
  return { ...table, names: [...names, ...table.names], columns: [...columns, ...table.columns] };
}

/** Columns of places for features that are points; none when no feature is one. */
export function placesOf(root: JsonObject, features: readonly LooseFeature[]): Places {
  const places = features.map(({ geometry }) => pointOf(geometry));
  const points = places.filter((place) => place !== undefined);
  const projection = recogniseProjection(root, points.slice(0, 1000));
  const remarks: Remark[] = [];
  if (points.length) remarks.push(insight('report.crs', { crs: crsNames[projection.crs] }));
  if (projection.swapped) remarks.push(insight('report.swapped'));
  const shapes = features.length - points.length;
  const left = shapes ? [insight('report.shapes', { count: shapes })] : [];
  if (!points.length) return { names: [], columns: [], left, remarks };
  const located = places.map((place) => place && placeIn(projection, place));
  return {
    names: projection.crs === 'rd' ? ['x', 'y'] : ['lon', 'lat'],
    columns: [located.map((place) => place?.[0] ?? null), located.map((place) => place?.[1] ?? null)],
    left,
    remarks,
  };
}

function pointOf(geometry: JsonObject | undefined): readonly number[] | undefined {
  const coordinates = member(geometry, 'coordinates');
  const type = member(geometry, 'type');
  const place: unknown =
    type === 'Point' ? coordinates : type === 'MultiPoint' && Array.isArray(coordinates) ? coordinates[0] : undefined;
  return Array.isArray(place) && typeof place[0] === 'number' && typeof place[1] === 'number'
    ? (place as number[])
    : undefined;
}
