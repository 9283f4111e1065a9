/** What a value is besides a number or a word: why it is absent, or how sure it is. */
export type Status = 'suppressed' | 'unknown' | 'impossible' | 'provisional' | 'revised' | 'forecast';

/** What a whole column holds. A period is written as in {@link Period}, a date as `2026-09-30`. */
export type FieldType = 'number' | 'text' | 'date' | 'period';

/** What a column is about. */
export interface Field {
  /** The name as the source writes it, with runs of white space made one. */
  readonly name: string;
  readonly type: FieldType;
  /** Unit of the numbers, such as `€`, `%` or `fte`; absent for plain counts. A factor (`x 1000`) is already applied. */
  readonly unit?: string;
  /** Most decimals that occur in the source; 0 for whole numbers. */
  readonly decimals?: number;
}

export type Value = number | string | null;

/** One value with its status; `value` is `null` where there is none, never a zero that stands for nothing. */
export interface Cell {
  readonly value: Value;
  readonly status?: Status;
}

/** The rows of a column that have a status; a row that is not in it has none. */
export type Statuses = ReadonlyMap<number, Status>;

/** A column of numbers; `NaN` is no number, and its status (if any) says why. */
export interface NumberColumn {
  readonly field: Field & { readonly type: 'number' };
  readonly values: Float64Array;
  readonly statuses: Statuses;
}

/** A column of words, dates or periods; `null` is an empty cell. */
export interface TextColumn {
  readonly field: Field & { readonly type: 'text' | 'date' | 'period' };
  readonly values: readonly (string | null)[];
  readonly statuses: Statuses;
}

export type Column = NumberColumn | TextColumn;

/** What a source says about itself. */
export interface Metadata {
  readonly title?: string;
  readonly source?: string;
  readonly sourceUrl?: string;
  readonly licence?: string;
  /** Date of the figures, `2026-09-30`. */
  readonly date?: string;
}

/** Typed columns of equal length. Immutable. */
export interface Dataset {
  readonly length: number;
  readonly columns: readonly Column[];
  readonly metadata: Metadata;
}

export const noStatuses: Statuses = new Map();

export const emptyDataset: Dataset = { length: 0, columns: [], metadata: {} };

export function isNumeric(column: Column): column is NumberColumn {
  return column.field.type === 'number';
}

/** The number in a row, or `undefined` where there is none or the column holds no numbers. */
export function numberAt(column: Column | undefined, row: number): number | undefined {
  if (!column || !isNumeric(column)) return undefined;
  const value = column.values[row];
  return value === undefined || Number.isNaN(value) ? undefined : value;
}

/** The words in a row; `undefined` for an empty cell. A number is written plainly (`344`), without a locale. */
export function textAt(column: Column | undefined, row: number): string | undefined {
  if (!column) return undefined;
  if (isNumeric(column)) {
    const value = numberAt(column, row);
    return value === undefined ? undefined : String(value);
  }
  return column.values[row] ?? undefined;
}

export function statusAt(column: Column | undefined, row: number): Status | undefined {
  return column?.statuses.get(row);
}

/** Value and status of one row of a column. */
export function cellAt(column: Column, row: number): Cell {
  const value = isNumeric(column) ? (numberAt(column, row) ?? null) : (column.values[row] ?? null);
  const status = column.statuses.get(row);
  return status ? { value, status } : { value };
}

export function columnNamed(data: Dataset, name: string): Column | undefined {
  return data.columns.find((column) => column.field.name === name);
}

/** A column of numbers made by hand or by a computation; `null` becomes no number. */
export function numberColumn(
  name: string,
  values: ArrayLike<number | null>,
  about: Omit<Field, 'name' | 'type'> = {},
  statuses: Statuses = noStatuses,
): NumberColumn {
  return {
    field: { ...about, name, type: 'number' },
    values: Float64Array.from(values, (value) => value ?? Number.NaN),
    statuses,
  };
}

/** A column of words, dates or periods made by hand or by a computation. */
export function textColumn(
  name: string,
  values: readonly (string | null)[],
  type: TextColumn['field']['type'] = 'text',
  statuses: Statuses = noStatuses,
): TextColumn {
  return { field: { name, type }, values, statuses };
}

/** The same columns with only the rows named, in the order named. */
export function selectRows(data: Dataset, rows: readonly number[]): Dataset {
  const columns = data.columns.map((column): Column => {
    const statuses = new Map<number, Status>();
    rows.forEach((row, at) => {
      const status = column.statuses.get(row);
      if (status) statuses.set(at, status);
    });
    return isNumeric(column)
      ? { ...column, statuses, values: Float64Array.from(rows, (row) => column.values[row] ?? Number.NaN) }
      : { ...column, statuses, values: rows.map((row) => column.values[row] ?? null) };
  });
  return { ...data, length: rows.length, columns };
}
