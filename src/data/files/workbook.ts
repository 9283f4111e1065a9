/** A number as a cell shows it, with the unit that its format writes behind it. */
export class Measured {
  constructor(
    readonly value: number,
    readonly unit: '%' | '€',
  ) {}

  toString(): string {
    return `${this.value}${this.unit === '%' ? '%' : ''}`;
  }
}

/** Cells that are shown as one, by first and last row and column, counted from 0. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One row that holds something, with its place counted from 0. */
export interface SheetRow {
  readonly at: number;
  readonly cells: readonly unknown[];
  readonly hidden: boolean;
}

/** A sheet as it was written: values that are shown, in rows that may be apart. */
export interface SheetCells {
  readonly rows: readonly SheetRow[];
  readonly merges: readonly Merge[];
  readonly hiddenColumns: ReadonlySet<number>;
  /** Cells in which a calculation failed, such as `#N/B`; each reads as unknown. */
  readonly errors: readonly string[];
  /** Formulas whose outcome was not saved. */
  readonly uncomputed: number;
}

/** A sheet by its name, read when it is chosen. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  read(): SheetCells;
}

/** The most cells that are made of a sheet; more would not fit in the memory of a page. */
export const mostCells = 20_000_000;

/** A hundredfold without the errors of binary fractions: 0.23 becomes 23. */
export function percent(value: number): Measured {
  return new Measured(Number(`${Number(`${value}e2`).toPrecision(15)}`), '%');
}
