import { insight } from '../core/insight.js';
import { featuresOf } from './features.js';
import { member, type JsonObject } from './json-values.js';
import { placeIn, recogniseProjection } from './projection.js';
import type { RawTable } from './raw-table.js';
import { moreRows } from './read-json.js';
import { recordsTable } from './read-records.js';
import type { Remark } from './report.js';

const crsNames = { rd: 'RD (EPSG:28992)', wgs84: 'WGS84 (EPSG:4326)', 'web-mercator': 'Web Mercator (EPSG:3857)' };

/** Features as rows: their properties, and `lon` and `lat` (or `x` and `y` in RD) for those that are points. */
export function readPoints(root: JsonObject): RawTable {
  const features = featuresOf(root);
  const places = features.map(({ geometry }) => pointOf(geometry));
  const points = places.filter((place) => place !== undefined);
  const projection = recogniseProjection(root, points.slice(0, 1000));
  const names = projection.crs === 'rd' ? ['x', 'y'] : ['lon', 'lat'];
  const remarks: Remark[] = [];
  const left: Remark[] = [];
  if (points.length) remarks.push(insight('report.crs', { crs: crsNames[projection.crs] }));
  if (projection.swapped) remarks.push(insight('report.swapped'));
  const shapes = features.length - points.length;
  if (shapes) left.push(insight('report.shapes', { count: shapes }));
  const total = moreRows(root);
  if (total !== undefined && total > features.length) {
    left.push(insight('report.more-rows', { rows: features.length, ...(Number.isFinite(total) ? { total } : {}) }));
  }
  const format = root.type === 'Topology' ? 'topojson' : 'geojson';
  const table = recordsTable(
    format,
    features.map(({ properties }) => properties),
    { left, remarks },
  );
  if (!points.length) return table;
  const located = places.map((place) => place && placeIn(projection, place));
  return {
    ...table,
    names: [...names, ...table.names],
    columns: [located.map((place) => place?.[0] ?? null), located.map((place) => place?.[1] ?? null), ...table.columns],
  };
}

function pointOf(geometry: JsonObject | undefined): readonly number[] | undefined {
  const coordinates = member(geometry, 'coordinates');
  const type = member(geometry, 'type');
  const place: unknown =
    type === 'Point' ? coordinates : type === 'MultiPoint' ? (coordinates as unknown[])[0] : undefined;
  return Array.isArray(place) && typeof place[0] === 'number' && typeof place[1] === 'number'
    ? (place as number[])
    : undefined;
}
