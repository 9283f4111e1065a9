import { isObject, mapObjects, type Json } from './specification.js';
import { delimiterOf, isCells, readCells } from './split-cells.js';
import { timeFields } from './time-fields.js';

/** Addresses of the files that a specification takes its data from, as it writes them; each once, in the order they are met. */
export function dataAddresses(specification: Json): readonly string[] {
  const found = new Set<string>();
  mapObjects(specification, (object, key) => {
    const { url } = object;
    if (key === 'data' && typeof url === 'string') found.add(url);
    return object;
  });
  return [...found];
}

/**
 * The specification with the files it names put into it, and lines of cells as objects. A file that is not there stays an address,
 * which nobody will load.
 */
export function withFiles(specification: Json, files: ReadonlyMap<string, string>): Json {
  const times = timeFields(specification);
  return mapObjects(specification, (object, key) => {
    const { url, ...rest } = object;
    if (key !== 'data') return object;
    const text = typeof url === 'string' ? files.get(url) : rest['values'];
    if (typeof text !== 'string') return object;
    const format = isObject(rest['format']) ? rest['format'] : {};
    const type = String(format['type'] ?? (typeof url === 'string' ? formatOf(url) : 'json'));
    if (!isCells(type)) return { ...rest, values: JSON.parse(text) as unknown, format: { ...format, type } };
    const { type: _type, delimiter: _delimiter, ...parsing } = format;
    return { ...rest, values: readCells(text, delimiterOf(type, format), times), format: parsing };
  }) as Json;
}

/** The format of a file by the end of its name; `json` when that says nothing, as Vega-Lite has it. */
export function formatOf(url: string): string {
  const end = /\.(csv|tsv|dsv|json|geojson|topojson)(?:[?#]|$)/.exec(url.toLowerCase())?.[1] ?? 'json';
  return end === 'geojson' ? 'json' : end;
}

/** The data that a specification is about: its own, else the first that a view within it has. */
export function mainData(specification: Json): Json | undefined {
  if (isObject(specification['data'])) return specification['data'];
  let found: Json | undefined;
  for (const key of ['layer', 'hconcat', 'vconcat', 'concat', 'spec']) {
    const held: unknown = specification[key];
    for (const view of Array.isArray(held) ? (held as unknown[]) : [held]) if (isObject(view)) found ??= mainData(view);
  }
  return found;
}

/**
 * The specification about other rows: they are put where it names a source without giving it (`"data": {"name": "x"}`), else in the
 * place of its own data.
 */
export function withRows(specification: Json, rows: readonly Json[]): Json {
  const datasets = isObject(specification['datasets']) ? specification['datasets'] : {};
  const names = new Set<string>();
  mapObjects(specification, (object, key) => {
    const { name, ...rest } = object;
    const isGiven = ['values', 'url', 'sequence', 'sphere', 'graticule'].some((way) => way in rest);
    if (key === 'data' && typeof name === 'string' && !isGiven && !(name in datasets)) names.add(name);
    return object;
  });
  if (names.size > 0) {
    const more = Object.fromEntries([...names].map((name) => [name, rows]));
    return { ...specification, datasets: { ...datasets, ...more } };
  }
  // Only the data that was replaced had that form.
  return { ...specification, data: { name: 'peil', values: rows } };
}
