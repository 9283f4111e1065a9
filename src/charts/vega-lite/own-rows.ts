import { formatOf, mainData } from '../../vega-lite/vega/data-places.js';
import { isObject, type Json } from '../../vega-lite/vega/specification.js';
import { delimiterOf, isCells, readCells } from '../../vega-lite/vega/split-cells.js';
import { timeFields } from '../../vega-lite/vega/time-fields.js';

/** What stands for data where a specification has none, such as a globe: how it makes its own. */
const nothing = [{ data: 'specification' }];

/** The data of a specification as rows for a table and a file; the shapes of a map give their properties. */
export function ownRows(specification: Json, files: ReadonlyMap<string, string>): readonly unknown[] {
  const data = mainData(specification);
  if (!data) return nothing;
  const { url, values, name, sequence } = data;
  if ('sphere' in data || 'graticule' in data) return nothing;
  const text = typeof url === 'string' ? files.get(url) : undefined;
  const format = isObject(data['format']) ? data['format'] : {};
  if (isObject(sequence)) return countUp(sequence);
  const datasets = isObject(specification['datasets']) ? specification['datasets'] : {};
  const given = text ?? values ?? (typeof name === 'string' ? datasets[name] : undefined);
  if (typeof given !== 'string') return asRows(given, format);
  const type = String(format['type'] ?? (typeof url === 'string' ? formatOf(url) : 'csv'));
  if (isCells(type)) return readCells(given, delimiterOf(type, format), timeFields(specification));
  try {
    return asRows(JSON.parse(given), format);
  } catch {
    return nothing;
  }
}

/** JSON as rows: a list, a list at a place in an object, or the properties of areas. */
function asRows(json: unknown, format: Json): readonly unknown[] {
  const path = typeof format['property'] === 'string' ? format['property'].split('.') : [];
  const held = path.reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), json);
  const list = Array.isArray(held) ? (held as unknown[]) : isObject(held) ? shapesIn(held, format) : [];
  const rows = list.map((row) =>
    isObject(row) && isObject(row['properties']) ? row['properties'] : isObject(row) ? row : { data: row },
  );
  // Areas may have no properties at all.
  return rows.length > 0 && rows.every((row) => Object.keys(row).length === 0) ? nothing : rows;
}

function shapesIn(json: Json, format: Json): readonly unknown[] {
  if (Array.isArray(json['features'])) return json['features'] as unknown[];
  const name = String(format['feature'] ?? format['mesh'] ?? '');
  const object = isObject(json['objects']) ? json['objects'][name] : undefined;
  if (!isObject(object) || !Array.isArray(object['geometries'])) return nothing;
  return (object['geometries'] as unknown[]).map((shape) => {
    if (!isObject(shape)) return shape;
    const { id, properties } = shape;
    return { ...(id === undefined ? {} : { id }), ...(isObject(properties) ? properties : {}) };
  });
}

function countUp({ start, stop, step, as }: Json): readonly unknown[] {
  const [from, to, by] = [Number(start ?? 0), Number(stop ?? 0), Number(step ?? 1)];
  const count = Math.max(0, Math.min(100_000, Math.ceil((to - from) / by) || 0));
  return Array.from({ length: count }, (_, at) => ({ [typeof as === 'string' ? as : 'data']: from + at * by }));
}
