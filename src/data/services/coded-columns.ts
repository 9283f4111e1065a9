import { textColumn, type Status } from '../../core/dataset.js';
import { insight } from '../../core/insight.js';
import type { Typed } from '../number-column.js';
import { timeOf } from './cbs-time.js';
import { cbsUnit, scaled } from './cbs-unit.js';
import { clean, codeName, type Dimension, type Figures } from './coded.js';

/** Columns of a dimension: its words and codes where they differ, else one; time as periods or days. */
export function dimensionColumns(dimension: Dimension, cells: readonly string[]): Typed[] {
  const { title, codes } = dimension;
  const why = insight('report.source-says');
  const time = dimension.isTime ? timeOf({ ...dimension, cells }) : undefined;
  if (time?.type) {
    const values = cells.map((code) => time.moments.get(code) ?? null);
    return [{ column: textColumn(title, values, time.type), why, warnings: [] }];
  }
  const words = cells.map((code) => codes?.get(code)?.title ?? code);
  const typed = (name: string, values: readonly string[]): Typed => ({
    column: textColumn(
      name,
      values.map((value) => value || null),
    ),
    why,
    warnings: [],
  });
  const differ = words.some((word, row) => word !== cells[row]);
  return differ
    ? [typed(title, words), typed(codeName(dimension), cells)]
    : [typed(codes ? title : dimension.key, cells)];
}

/** A column of figures over the rows that are kept, with the status of a row where a figure has none of its own. */
export function figureColumn(
  { measure, values, statuses: known }: Figures,
  name: string,
  rows: readonly number[],
  ofRow: readonly (Status | undefined)[],
): Typed {
  const statuses = new Map<number, Status>();
  rows.forEach((row, at) => {
    const value = values[row] ?? null;
    const status = known.get(row) ?? (value === null ? 'unknown' : ofRow[at]);
    if (status) statuses.set(at, status);
  });
  const why = insight('report.source-says');
  if (measure.isText) {
    const words = rows.map((row) => clean(values[row]) || null);
    return { column: textColumn(name, words, 'text', statuses), why, warnings: [] };
  }
  const { factor, unit } = cbsUnit(measure.unit);
  const numbers = Float64Array.from(rows, (row) => {
    const value = values[row];
    return typeof value === 'number' ? scaled(value, factor) : Number.NaN;
  });
  const decimals = Math.max(0, (measure.decimals ?? mostDecimals(numbers) + Math.log10(factor)) - Math.log10(factor));
  return {
    column: {
      field: { name, type: 'number', decimals, ...(unit === undefined ? {} : { unit }) },
      values: numbers,
      statuses,
    },
    why,
    warnings: factor === 1 ? [] : [insight('report.source-factor', { factor, unit: measure.unit ?? '' })],
    factor: factor === 1 ? undefined : factor,
  };
}

function mostDecimals(values: Float64Array): number {
  let most = 0;
  for (const value of values) {
    if (Number.isNaN(value) || Number.isInteger(value)) continue;
    const text = String(value);
    most = Math.max(most, text.includes('e') ? 10 : Math.min(10, text.length - text.indexOf('.') - 1));
  }
  return most;
}
