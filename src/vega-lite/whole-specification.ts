import { isNumeric, type Dataset } from '../core/dataset.js';
import type { Frame } from '../core/frame.js';
import { changedSpecification } from './changed-specification.js';
import type { Json } from './model.js';
import type { SpecValues } from './spec-options.js';
import { withColours } from './with-colours.js';

/** The specification of a chart as a page has changed it, with the rows it draws in it, in the colours of a theme. */
export function wholeSpecification(specification: Json, rows: Dataset, values: SpecValues, { theme }: Frame): Json {
  const changed = changedSpecification(specification, values);
  const own = { data: { values: recordsOf(rows) } };
  return withColours(changed['data'] === specification['data'] ? { ...changed, ...own } : changed, theme.colours);
}

/** Rows as JSON; what is missing is left out. */
export function recordsOf({ columns, length }: Dataset): readonly Json[] {
  return Array.from({ length }, (_, row) =>
    Object.fromEntries(
      columns.flatMap((column) => {
        const value = isNumeric(column) ? column.values[row] : column.values[row];
        return value === null || value === undefined || Number.isNaN(value) ? [] : [[column.field.name, value]];
      }),
    ),
  );
}
