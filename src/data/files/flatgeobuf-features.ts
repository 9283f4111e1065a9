import type { JsonObject } from '../json-values.js';
import { FlatTable } from './flat-buffer.js';
import type { FlatColumn, FlatHeader } from './flatgeobuf-header.js';
import { damaged } from './refusal.js';

const kinds = [
  'Unknown',
  'Point',
  'LineString',
  'Polygon',
  'MultiPoint',
  'MultiLineString',
  'MultiPolygon',
  'GeometryCollection',
] as const;

/** One feature of a FlatGeobuf file as GeoJSON has it. Throws `broken` for places outside the box that the file tells. */
export function featureOf(bytes: Uint8Array, header: FlatHeader): JsonObject {
  const feature = FlatTable.root(bytes);
  const geometry = feature.table(0);
  const own = feature.tables(2).map((column) => ({ name: column.text(0), type: column.byte(1) }));
  return {
    type: 'Feature',
    properties: propertiesOf(feature.octets(1), own.length ? own : header.columns),
    geometry: geometry ? geometryOf(geometry, header.geometry, header.envelope) : null,
  };
}

function geometryOf(table: FlatTable, known: number, envelope: readonly number[], depth = 0): JsonObject {
  // A kind that all features share is told once.
  const type = kinds[known || table.byte(6)];
  if (!type || depth > 4) throw damaged('FlatGeobuf');
  const parts = () => table.tables(7);
  if (type === 'MultiPolygon') {
    const polygons = parts().map((part) => geometryOf(part, 3, envelope, depth + 1).coordinates);
    return { type, coordinates: polygons };
  }
  if (type === 'GeometryCollection')
    return { type, geometries: parts().map((part) => geometryOf(part, 0, envelope, depth + 1)) };
  const positions = positionsOf(table.doubles(1), envelope);
  if (type === 'Point') return { type, coordinates: positions[0] ?? [] };
  if (type === 'Polygon' || type === 'MultiLineString') return { type, coordinates: split(positions, table.ints(0)) };
  return { type, coordinates: positions };
}

function positionsOf(
  flat: readonly number[],
  [west = -Infinity, south = -Infinity, east = Infinity, north = Infinity]: readonly number[],
): [number, number][] {
  const positions: [number, number][] = [];
  for (let at = 0; at + 1 < flat.length; at += 2) {
    const [x = NaN, y = NaN] = [flat[at], flat[at + 1]];
    if (!(x >= west && x <= east && y >= south && y <= north)) throw damaged('FlatGeobuf');
    positions.push([x, y]);
  }
  return positions;
}

function split(positions: readonly [number, number][], ends: readonly number[]): [number, number][][] {
  if (ends.length < 2) return [[...positions]];
  return ends.map((end, at) => {
    const start = at ? (ends[at - 1] ?? 0) : 0;
    if (end < start || end > positions.length) throw damaged('FlatGeobuf');
    return positions.slice(start, end);
  });
}

function propertiesOf(bytes: Uint8Array, columns: readonly FlatColumn[]): JsonObject {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const properties: Record<string, unknown> = {};
  let at = 0;
  const step = (size: number) => (at += size) - size;
  const text = () => {
    const size = view.getUint32(step(4), true);
    if (at + size > bytes.length) throw damaged('FlatGeobuf');
    const start = step(size);
    return new TextDecoder().decode(bytes.subarray(start, start + size));
  };
  // In the order of the types in the form.
  const readers: readonly (() => unknown)[] = [
    () => view.getInt8(step(1)),
    () => view.getUint8(step(1)),
    () => view.getUint8(step(1)) === 1,
    () => view.getInt16(step(2), true),
    () => view.getUint16(step(2), true),
    () => view.getInt32(step(4), true),
    () => view.getUint32(step(4), true),
    () => whole(view.getBigInt64(step(8), true)),
    () => whole(view.getBigUint64(step(8), true)),
    () => finite(Number(view.getFloat32(step(4), true).toPrecision(7))),
    () => finite(view.getFloat64(step(8), true)),
    text,
    text,
    () => text().replace(/T00:00:00(\.0+)?(Z|\+00:00)?$/, ''),
    () => (text(), null),
  ];
  while (at < bytes.length) {
    const column = columns[view.getUint16(step(2), true)];
    const read = column && readers[column.type];
    if (!read || Object.hasOwn(properties, column.name)) throw damaged('FlatGeobuf');
    properties[column.name] = read();
  }
  // A feature does not repeat what it has no value for.
  return Object.fromEntries(columns.map(({ name }) => [name, properties[name] ?? null]));
}

const finite = (value: number) => (Number.isFinite(value) ? value : null);
const whole = (value: bigint) => (Number.isSafeInteger(Number(value)) ? Number(value) : String(value));
