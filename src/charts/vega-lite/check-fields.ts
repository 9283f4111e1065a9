import type { Dataset } from '../../core/dataset.js';
import { PeilError } from '../../core/error.js';
import { isObject, viewsIn, type Json } from '../../vega-lite/vega/specification.js';

/**
 * Throws a `PeilError` `columns` when a view asks for a field that the data of the page does not have. Views with data or
 * transforms of their own make fields, and are left to the engine.
 */
export function checkFields(specification: Json, data: Dataset): void {
  const names = data.columns.map((column) => column.field.name);
  look({ ...specification, data: undefined }, '', names);
}

function look(view: Json, path: string, names: readonly string[]): void {
  if (view['data'] !== undefined || view['transform'] !== undefined || view['repeat'] !== undefined) return;
  const { encoding } = view;
  for (const [channel, definition] of Object.entries(isObject(encoding) ? encoding : {})) {
    const field = isObject(definition) ? definition['field'] : undefined;
    if (typeof field !== 'string' || names.some((name) => field === name || isWithin(field, name))) continue;
    throw new PeilError('columns', {
      sought: field,
      path: [path, `encoding.${channel}.field`].filter(Boolean).join('.'),
      columns: names,
    });
  }
  for (const [place, held] of viewsIn(view)) look(held, [path, place].filter(Boolean).join('.'), names);
}

/** Whether a field is a column, or written with escapes or as a place in one: `a.b`, `a[0]`, `a\\.b`. */
function isWithin(field: string, name: string): boolean {
  return field.replace(/\\(.)/g, '$1') === name || field.startsWith(`${name}.`) || field.startsWith(`${name}[`);
}
