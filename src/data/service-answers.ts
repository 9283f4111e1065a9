import { isObject, member, type JsonObject } from './json-values.js';

const has = (value: unknown, ...names: string[]) => names.some((name) => member(value, name) !== undefined);
const listIn = (value: unknown, name: string) => {
  const list = member(value, name);
  return Array.isArray(list) ? (list as unknown[]) : undefined;
};

/** Whether parsed JSON is an answer of ArcGIS REST with features. */
export function isArcgis(value: unknown): boolean {
  const features = listIn(value, 'features');
  if (!features || has(value, 'type')) return false;
  return features.length ? isObject(member(features[0], 'attributes')) : has(value, 'fields', 'geometryType');
}

/** The features of an answer of ArcGIS REST or of GeoJSON. */
export function featuresIn(value: unknown): readonly JsonObject[] {
  return (listIn(value, 'features') ?? []).filter(isObject);
}

/** Whether parsed JSON is what a service of ArcGIS REST says of its layers. */
export function isArcgisService(value: unknown): boolean {
  return !!listIn(value, 'layers') && has(value, 'currentVersion', 'serviceDescription', 'mapName');
}

/** Whether parsed JSON is GeoJSON of a service, of which there may be more. */
export function isFeaturePage(value: unknown): boolean {
  const isCollection = member(value, 'type') === 'FeatureCollection';
  return isCollection && has(value, 'links', 'numberMatched', 'numberReturned', 'totalFeatures');
}

/** Whether parsed JSON is one dataset of JSON-stat 1.x or 2.0. */
export function isJsonStatDataset(value: unknown): boolean {
  if (!isObject(value) || !isObject(value.dimension) || typeof (value.value ?? '') !== 'object') return false;
  return value.class === 'dataset' || !!listIn(value, 'id') || !!listIn(value.dimension, 'id');
}

/** Whether parsed JSON is JSON-stat of any version and class. */
export function isJsonStat(value: JsonObject): boolean {
  const isCollection = value.class === 'collection' && !!listIn(value.link, 'item');
  return isJsonStatDataset(value) || isCollection || Object.values(value).some(isJsonStatDataset);
}

/** Whether parsed JSON is a page of records of Opendatasoft. */
export function isOpendatasoft(value: JsonObject): boolean {
  const records = listIn(value, 'records');
  if (records) return has(value, 'nhits') && (records.length === 0 || isObject(member(records[0], 'fields')));
  return !!listIn(value, 'results') && has(value, 'total_count');
}

/** Whether a list is a whole dataset as Opendatasoft exports it. */
export function isOpendatasoftExport([first]: readonly unknown[], url = ''): boolean {
  const isRecord = isObject(member(first, 'fields')) && has(first, 'recordid');
  return isRecord || /\/api\/(explore\/)?v2.*\/exports\/json/i.test(url);
}

/** Whether parsed JSON is an answer of CKAN that leads to rows. */
export function isCkan({ success, result }: JsonObject): boolean {
  if (success !== true) return false;
  const packages = listIn(result, 'results') ?? [result];
  return !!listIn(result, 'records') || packages.some((one) => !!listIn(one, 'resources'));
}

/** Whether an address is one of rows of Socrata. */
export function isSocrata(_list: readonly unknown[], url = ''): boolean {
  return /\/resource\/[a-z0-9]{4}-[a-z0-9]{4}\.json(\?|$)/i.test(url);
}
