import { isNumeric, type Dataset, type Status } from '../core/dataset.js';

/** A datum while a specification works on it: plain values by field name, as Vega has them. Times are ms. */
export type Row = Record<string, unknown>;

const key = Symbol('statuses');

type Marked = Row & { readonly [key]?: Readonly<Record<string, Status | undefined>> };

/** The rows of a dataset: missing values are `null`; dates and periods stay words until an encoding uses them as times. */
export function rowsOf(data: Dataset): Row[] {
  const rows = Array.from({ length: data.length }, (): Row => ({}));
  for (const column of data.columns) {
    const name = column.field.name;
    for (const [at, row] of rows.entries()) {
      const value = column.values[at];
      define(row, name, value === undefined || (isNumeric(column) && Number.isNaN(value)) ? null : value);
    }
    for (const [at, status] of column.statuses) if (rows[at]) mark(rows[at], name, status);
  }
  return rows;
}

/** The rows of values that stand in a specification; a value that is no object becomes `{ data: value }`. */
export function rowsFrom(values: readonly unknown[]): Row[] {
  return values.map((value) => (typeof value === 'object' && value !== null ? { ...value } : { data: value }));
}

/** The status of a field in a row; it follows from the cells the value was computed from. */
export function statusOf(row: Row, field: string): Status | undefined {
  const statuses = (row as Marked)[key];
  return statuses && Object.hasOwn(statuses, field) ? statuses[field] : undefined;
}

/** Gives a field of a row that is still being made its status, or takes the one it had away. */
export function mark(row: Row, field: string, status: Status | undefined): void {
  if (!status && !statusOf(row, field)) return;
  Object.assign(row, { [key]: { ...(row as Marked)[key], [field]: status } });
}

/** The names on the way to a nested field: `a.b` and `a['b']` have two, `a\.b` has one. */
export function pathOf(field: string): string[] {
  if (!/[.[\\]/.test(field)) return [field];
  const steps = field.match(/\[(?:"[^"]*"|'[^']*'|[^\]]*)\]|(?:\\.|[^.[\\])+/g) ?? [field];
  return steps.map((step) =>
    step.startsWith('[') ? step.slice(1, -1).replace(/^(["'])(.*)\1$/, '$2') : step.replace(/\\(.)/g, '$1'),
  );
}

/** The name under which a row keeps a field that may be nested: `a.b` for `a['b']`. */
export const flatName = (field: string): string => pathOf(field).join('.');

/** Reads a field of a row, nested or not; `undefined` where it is not there. Never reaches a prototype. */
export function reader(field: string): (row: Row) => unknown {
  const steps = pathOf(field);
  const flat = steps.join('.');
  return (row) => (Object.hasOwn(row, flat) ? row[flat] : steps.length > 1 ? steps.reduce(own, row) : undefined);
}

/** A property of a value itself: of an object or list its own, of words a letter or the length. */
export function own(value: unknown, name: unknown): unknown {
  if (value === null || value === undefined) return undefined;
  const object = Object(value) as Record<string, unknown>;
  return Object.hasOwn(object, String(name)) ? object[String(name)] : undefined;
}

/** Whether a value is there and can be placed on a continuous scale. */
export const isValid = (value: unknown): boolean =>
  value !== null && value !== undefined && Number.isFinite(Number(value));

/** Sets a field, also one that is named as a member of every object. */
function define(row: Row, name: string, value: unknown): void {
  if (name === '__proto__')
    Object.defineProperty(row, name, { value, enumerable: true, writable: true, configurable: true });
  else row[name] = value;
}
