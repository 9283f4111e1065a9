import { feature } from 'topojson-client';
import { PeilError } from '../core/error.js';
import { isObject, member, type JsonObject } from './json-values.js';

type Topology = Parameters<typeof feature>[0];

/** One feature of GeoJSON, checked no further than this. */
export interface LooseFeature {
  readonly id?: unknown;
  readonly properties: JsonObject;
  readonly geometry: JsonObject | undefined;
}

/** The features of parsed GeoJSON or TopoJSON; of several TopoJSON objects the one with the most. Throws `broken` for TopoJSON without its arcs. */
export function featuresOf(root: unknown): LooseFeature[] {
  if (member(root, 'type') !== 'Topology') return listed(root);
  try {
    return unpack(root as Topology);
  } catch (cause) {
    throw new PeilError('broken', { found: 'TopoJSON' }, { cause });
  }
}

function unpack(topology: Topology): LooseFeature[] {
  const objects = Object.values(topology.objects);
  const count = (object: (typeof objects)[number]) =>
    object.type === 'GeometryCollection' ? object.geometries.length : 1;
  const [largest] = objects.sort((a, b) => count(b) - count(a));
  return largest ? listed(feature(topology, largest)) : [];
}

function listed(root: unknown): LooseFeature[] {
  const list = member(root, 'features') ?? [root];
  return (Array.isArray(list) ? list : []).filter(isObject).map((one) => {
    const isBare = 'coordinates' in one || 'geometries' in one;
    const geometry = isBare ? one : one.geometry;
    return {
      id: one.id,
      properties: isObject(one.properties) ? one.properties : {},
      geometry: isObject(geometry) ? geometry : undefined,
    };
  });
}
