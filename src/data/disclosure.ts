import { isNumeric, type Column, type Dataset, type NumberColumn, type Status } from '../core/dataset.js';
import { PeilError } from '../core/error.js';
import { insight, quantity } from '../core/insight.js';
import { hideSeconds } from './hide-seconds.js';
import { columnOf } from './narrow.js';
import { recountReport } from './recount.js';
import type { Reading, ReadSettings } from './report.js';
import { leveled } from './row-filter.js';

/** Numbers that are places on the earth or on a page, not people. */
const places =
  /^(x|y|lon|lat|lng|lengte|breedte|easting|northing|rd[ _-]?[xy]|[xy][ _-]?rd|[xy]?[ _-]?co[oö]rd.*|rang|rank)$/i;

/**
 * Hides small counts (1 up to `suppressBelow`) and what would betray them by subtraction, and rounds counts to multiples of
 * `roundTo`. Counts are columns of whole numbers without a unit, or those that `suppressColumns` names. What is hidden gets the
 * status `suppressed`; a zero stays a zero. This guards the picture only: the source itself can still be read.
 * Throws `columns` for a name in `suppressColumns` that no column has, and `option` for one of a column without numbers.
 */
export function protect(reading: Reading, settings: ReadSettings): Reading {
  const { suppressBelow = 0, roundTo = 0, suppressColumns } = settings;
  const { data } = reading;
  const nameOf = ({ field }: Column) => leveled(field.name);
  const wanted = new Set(suppressColumns?.map((name) => nameOf(numbersOf(data, name))));
  const counts = data.columns.filter(
    (column): column is NumberColumn =>
      isNumeric(column) && (wanted.size > 0 ? wanted.has(nameOf(column)) : holdsCounts(column)),
  );
  const hidden = new Map(counts.map((column) => [column, smallRows(column, suppressBelow)]));
  const first = sizeOf(hidden);
  const second = first > 0 ? hideSeconds(data, hidden) : 0;
  const columns = data.columns.map((column) => {
    const rows = hidden.get(column as NumberColumn);
    return rows && isNumeric(column) ? rounded(withHidden(column, rows), roundTo) : column;
  });
  const remarks = [
    insight('report.guard'),
    ...(first > 0 && data.columns.some(mayBetray) ? [insight('report.guard-shares')] : []),
  ];
  const left = [
    ...(first > 0 ? [insight('report.hidden', { count: first, below: suppressBelow, columns: namesOf(hidden) })] : []),
    ...(second > 0 ? [insight('report.hidden-second', { count: second })] : []),
    ...(roundTo > 1 ? [insight('report.rounded', { step: quantity(roundTo) })] : []),
  ];
  return recountReport(reading, { ...data, columns }, { left, remarks });
}

/** A column that must be guarded; one of which the numbers were read as words would stay in sight. */
function numbersOf(data: Dataset, name: string): Column {
  const column = columnOf(data, name);
  if (isNumeric(column)) return column;
  const choices = data.columns.filter(isNumeric).map(({ field }) => field.name);
  throw new PeilError('option', { option: 'suppress-columns', given: column.field.name, choices });
}

function holdsCounts({ field, values }: NumberColumn): boolean {
  if (field.unit || places.test(field.name)) return false;
  return values.every((value) => Number.isNaN(value) || (Number.isInteger(value) && value >= 0));
}

function smallRows({ values }: NumberColumn, below: number): Set<number> {
  const rows = new Set<number>();
  values.forEach((value, row) => {
    if (value > 0 && value < below) rows.add(row);
  });
  return rows;
}

const sizeOf = (hidden: ReadonlyMap<unknown, ReadonlySet<number>>) =>
  [...hidden.values()].reduce((sum, rows) => sum + rows.size, 0);

const namesOf = (hidden: ReadonlyMap<NumberColumn, ReadonlySet<number>>) =>
  [...hidden].flatMap(([{ field }, rows]) => (rows.size > 0 ? [field.name] : []));

/** A share or a mean beside hidden counts can be calculated back. */
const mayBetray = ({ field }: Column) =>
  field.type === 'number' && /%|gemiddeld|mean|per 1/i.test(`${field.unit} ${field.name}`);

function withHidden(column: NumberColumn, rows: ReadonlySet<number>): NumberColumn {
  if (rows.size === 0) return column;
  const values = column.values.slice();
  const statuses = new Map<number, Status>(column.statuses);
  for (const row of rows) {
    values[row] = Number.NaN;
    statuses.set(row, 'suppressed');
  }
  return { ...column, values, statuses };
}

/** To the nearest multiple; what would become a zero that it is not is hidden. */
function rounded(column: NumberColumn, step: number): NumberColumn {
  if (!(step > 1)) return column;
  const vanishing = new Set<number>();
  const values = column.values.map((value, row) => {
    const near = Math.round(value / step) * step;
    if (near === 0 && value > 0) vanishing.add(row);
    return near;
  });
  return withHidden({ ...column, values }, vanishing);
}
