import type { Metadata } from '../../core/dataset.js';
import { PeilError } from '../../core/error.js';
import { insight } from '../../core/insight.js';
import { arcgisToGeojson } from '../arcgis-features.js';
import { featuresOf } from '../features.js';
import { isObject, member, type JsonObject } from '../json-values.js';
import type { Dialect } from '../json-dialect.js';
import { placesOf } from '../points.js';
import type { RawTable } from '../raw-table.js';
import type { ReadHints } from '../read.js';
import type { Remark } from '../report.js';
import { parseFilter } from '../row-filter.js';
import { isArcgis } from '../service-answers.js';
import { pathOf } from './address.js';
import { queryOf } from './arcgis-address.js';
import { arcgisColumns } from './arcgis-columns.js';
import { arcgisNarrowing } from './arcgis-filter.js';
import { arcgisPages } from './arcgis-pages.js';
import { courier } from './courier.js';

/** Reads features of ArcGIS REST as rows, or a service by its first layer with features. */
export const readArcgis: Dialect = async (value, hints) => {
  if (Array.isArray(value.layers) && !isArcgis(value)) return readService(value, hints);
  const fields = (Array.isArray(value.fields) ? value.fields : []).filter(isObject);
  const layer = await layerOf(fields, hints);
  const told = fields.map((field) => ({ ...fieldIn(layer, field.name), ...withoutNull(field) }));
  const narrowing = arcgisNarrowing(hints.settings ?? {}, told);
  const { rows, left, remarks } = await arcgisPages(value, hints, narrowing);
  const root = arcgisToGeojson({ ...value, features: rows });
  const features = featuresOf(root);
  const places = placesOf(root, features);
  // Rows without shape are as they should be in a table.
  const isShapeless = value.geometryType === undefined || features.every(({ geometry }) => !geometry);
  const columns = arcgisColumns(told, rows, layer, namesIn(hints));
  const renamed = columns.filter(({ name, from }) => name !== from && !name.endsWith(' (code)'));
  const said: Remark[] = [...remarks, ...places.remarks];
  if (renamed.length)
    said.push(
      insight('report.aliases', { columns: renamed.slice(0, 20).map(({ name, from }) => `${name} (${from})`) }),
    );
  return {
    format: 'arcgis',
    names: [...places.names, ...columns.map(({ name }) => name)],
    columns: [...places.columns, ...columns.map(({ cells }) => cells)],
    known: [...places.names.map(() => undefined), ...columns.map(({ typed }) => typed)],
    length: rows.length,
    left: [...left, ...(isShapeless ? [] : places.left)],
    remarks: said,
    metadata: metadataOf(layer),
  };
};

/** A service tells its layers; the first one is read and the others are named. */
async function readService(value: JsonObject, hints: ReadHints): Promise<RawTable> {
  const mail = courier(hints);
  const layers = [value.layers, value.tables].flat().filter(isObject);
  const [layer] = layers.filter(({ subLayerIds, type }) => !Array.isArray(subLayerIds) && type !== 'Group Layer');
  const names = layers.map(({ name }) => String(name));
  if (!mail || !hints.url || !layer) throw new PeilError('columns', { columns: names.slice(0, 20) });
  const url = queryOf(`${pathOf(hints.url)}/${Number(layer.id)}/query`);
  const answer = await mail.json(url);
  if (!isObject(answer) || !isArcgis(answer)) throw new PeilError('format', { found: 'ArcGIS', url });
  const table = await readArcgis(answer, { ...hints, url });
  const others = layers.filter((one) => one !== layer).map((one) => String(one.name));
  const said = insight('report.layer', {
    name: String(layer.name),
    ...(others.length ? { others: others.slice(0, 10) } : {}),
  });
  return { ...table, remarks: [said, ...table.remarks] };
}

/** What the layer says of itself: the words of its codes are often told only there. */
async function layerOf(fields: readonly JsonObject[], hints: ReadHints): Promise<JsonObject> {
  const url = /^(.*\/(?:Feature|Map)Server\/\d+)\/query$/i.exec(pathOf(hints.url ?? ''))?.[1];
  const mail = courier(hints);
  if (!mail || !url || fields.length === 0) return {};
  try {
    const layer = await mail.json(`${url}?f=json`);
    return isObject(layer) ? layer : {};
  } catch (error) {
    // The figures stand without it.
    if (error instanceof PeilError) return {};
    throw error;
  }
}

/** A field as the layer tells it, which is often more than a query does. */
function fieldIn(layer: JsonObject, name: unknown): JsonObject {
  const told =
    (Array.isArray(layer.fields) ? layer.fields : []).filter(isObject).find((field) => field.name === name) ?? {};
  return layer.typeIdField === name ? { ...told, domain: told.domain ?? {} } : told;
}

const withoutNull = (field: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(field).filter(([, value]) => value !== null));

/** The names of columns that the page uses. */
function namesIn({ settings: { filter = '', columns = [] } = {} }: ReadHints): string[] {
  return [...columns, ...parseFilter(filter).map(({ name }) => name)];
}

function metadataOf(layer: JsonObject): Metadata {
  const { name, copyrightText } = layer;
  const edited = member(layer.editingInfo, 'dataLastEditDate') ?? member(layer.editingInfo, 'lastEditDate');
  return {
    ...(typeof name === 'string' && name ? { title: name.replaceAll('_', ' ') } : {}),
    ...(typeof copyrightText === 'string' && copyrightText.trim() ? { source: copyrightText.trim() } : {}),
    ...(typeof edited === 'number' ? { date: new Date(edited).toISOString().slice(0, 10) } : {}),
  };
}
