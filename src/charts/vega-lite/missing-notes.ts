import { isNumeric, type Dataset } from '../../core/dataset.js';
import { insight, type Insight } from '../../core/insight.js';
import { mapObjects, type Json } from '../../vega-lite/vega/specification.js';

/** How many rows have no number in a column that is drawn as one: those are not in the picture. */
export function missingNotes(specification: Json, data: Dataset): readonly Insight[] {
  const drawn = new Set<string>();
  mapObjects(specification, (object) => {
    const { field } = object;
    if (typeof field === 'string') drawn.add(field);
    return object;
  });
  return data.columns.flatMap((column) => {
    const { name } = column.field;
    if (!isNumeric(column) || !drawn.has(name)) return [];
    const isKnown = (value: number, row: number) => !Number.isNaN(value) && column.statuses.get(row) !== 'suppressed';
    const count = data.length - column.values.filter(isKnown).length;
    return count > 0 ? [insight('note.missing', { count, field: name })] : [];
  });
}
