import { PeilError } from '../../core/error.js';
import { insight } from '../../core/insight.js';
import type { JsonObject } from '../json-values.js';
import { readPoints } from '../points.js';
import type { RawTable } from '../raw-table.js';
import type { ReadHints } from '../read.js';
import type { ReadSettings } from '../report.js';
import { featureOf } from './flatgeobuf-features.js';
import { readHeader, type FlatHeader } from './flatgeobuf-header.js';
import { findFeatures, together, type Box } from './flatgeobuf-index.js';
import { rangedFile, wholeFile, type RangedFile } from './ranged-file.js';
import { cutOff, damaged } from './refusal.js';

/** Reads a FlatGeobuf file as rows: its properties, and places of points. Of a file with an index only the features in `bbox` are fetched. */
export async function readFlatgeobuf(bytes: Uint8Array, hints: ReadHints): Promise<RawTable> {
  const { header, features } = await open(() => rangedFile(bytes, hints), boxOf(hints.settings ?? {}));
  const table = readPoints(collection(header, features));
  const left =
    features.length < header.count
      ? [insight('report.rows-not-read', { count: header.count - features.length, of: header.count })]
      : [];
  return {
    ...table,
    format: 'flatgeobuf',
    left: [...table.left, ...left],
    metadata: header.title ? { title: header.title } : {},
  };
}

/** A whole FlatGeobuf file as parsed GeoJSON. */
export async function flatgeobufAreas(bytes: Uint8Array): Promise<JsonObject> {
  const { header, features } = await open(() => Promise.resolve(wholeFile(bytes)));
  return collection(header, features);
}

function collection({ crs }: FlatHeader, features: readonly JsonObject[]): JsonObject {
  return { type: 'FeatureCollection', ...(crs ? { crs: { properties: { name: `EPSG:${crs}` } } } : {}), features };
}

/** Four numbers with commas between them. */
function boxOf({ bbox }: ReadSettings): Box | undefined {
  if (!bbox) return undefined;
  const [west = NaN, south = NaN, east = NaN, north = NaN] = bbox.split(/[\s,;]+/).map(Number);
  if (!(west <= east && south <= north)) throw new PeilError('option', { option: 'data-bbox', given: bbox });
  return [west, south, east, north];
}

async function open(
  bring: () => Promise<RangedFile>,
  box?: Box,
): Promise<{ header: FlatHeader; features: JsonObject[] }> {
  try {
    const file = await bring();
    const header = await readHeader(file);
    return { header, features: box && header.nodeSize ? await inBox(file, header, box) : await all(file, header, box) };
  } catch (error) {
    throw error instanceof PeilError ? error : damaged('FlatGeobuf', error);
  }
}

/** Every feature in the file; without an index those outside a box are left out here. */
async function all(file: RangedFile, header: FlatHeader, box: Box | undefined): Promise<JsonObject[]> {
  const bytes = await file.slice(header.features, file.size);
  const features: JsonObject[] = [];
  let at = 0;
  while (at < bytes.length) {
    const end = endOf(bytes, at);
    features.push(featureOf(bytes.subarray(at + 4, end), header));
    at = end;
  }
  if (header.count && features.length !== header.count) throw cutOff();
  return box ? features.filter(({ geometry }) => touches(geometry as JsonObject | null, box)) : features;
}

async function inBox(file: RangedFile, header: FlatHeader, box: Box): Promise<JsonObject[]> {
  const places = await findFeatures(file, header, box);
  const features: JsonObject[] = [];
  const stretches = places.map(({ start, end = file.size }) => [start, end] as const);
  if (stretches.some(([start, end]) => start >= end)) throw damaged('FlatGeobuf');
  for (const { from, to, items } of together(stretches)) {
    const bytes = await file.slice(from, to);
    for (const [start, end] of items) {
      if (endOf(bytes, start - from) !== end - from) throw damaged('FlatGeobuf');
      features.push(featureOf(bytes.subarray(start - from + 4, end - from), header));
    }
  }
  return features;
}

/** Each feature has its size in front. */
function endOf(bytes: Uint8Array, at: number): number {
  if (at + 4 > bytes.length) throw cutOff();
  const end = at + 4 + new DataView(bytes.buffer, bytes.byteOffset + at, 4).getUint32(0, true);
  if (end > bytes.length) throw cutOff();
  return end;
}

function touches(geometry: JsonObject | null, [west, south, east, north]: Box): boolean {
  const flat = (geometry?.coordinates ? [geometry.coordinates] : []).flat(4) as number[];
  const [xs, ys] = [0, 1].map((odd) => flat.filter((_, at) => at % 2 === odd));
  const least = (values: readonly number[] = []) => values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (values: readonly number[] = []) => values.reduce((a, b) => Math.max(a, b), -Infinity);
  return least(xs) <= east && most(xs) >= west && least(ys) <= north && most(ys) >= south;
}
