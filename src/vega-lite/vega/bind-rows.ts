import { cellAt, isNumeric, type Dataset } from '../../core/dataset.js';
import { spanOf } from '../../core/period-span.js';
import type { Json } from './specification.js';
import { timeFields } from './time-fields.js';

/** The field that says which row of the dataset a datum comes from. */
export const rowField = '__row';

/**
 * The rows of a dataset as Vega takes them. A period or a day is written as the first day (`2026/07/01`, midnight where the reader is)
 * where the specification reads the column as time, else as it stands.
 */
export function rowsFor(specification: Json, data: Dataset): readonly Json[] {
  const times = timeFields(specification);
  const columns = data.columns.map((column) => {
    const { name, type } = column.field;
    const isTime = !isNumeric(column) && type !== 'text' && times.has(name);
    return { column, name, isTime };
  });
  return Array.from({ length: data.length }, (_, row) => {
    const datum: Record<string, unknown> = { [rowField]: row };
    for (const { column, name, isTime } of columns) {
      const { value, status } = cellAt(column, row);
      const known = status === 'suppressed' ? null : value;
      datum[name] = isTime && typeof known === 'string' ? startOf(known) : known;
    }
    return datum;
  });
}

function startOf(moment: string): string {
  return (spanOf(moment)?.[0] ?? moment).replaceAll('-', '/');
}
