import type { Metadata } from '../core/dataset.js';
import type { Typed } from './number-column.js';
import type { DataFormat, Remark } from './report.js';

/** Columns of cells as the source writes them: text, or the numbers, flags and nulls of JSON. */
export interface RawTable {
  readonly format: DataFormat;
  readonly names: readonly string[];
  readonly columns: readonly (readonly unknown[])[];
  readonly length: number;
  readonly left: readonly Remark[];
  readonly remarks: readonly Remark[];
  readonly metadata?: Metadata;
  readonly delimiter?: string;
  /** Units from a row of their own, by column. */
  readonly units?: readonly (string | undefined)[];
  /** Columns that the source itself types, by place; their cells are not read again. */
  readonly known?: readonly (Typed | undefined)[];
  /** The server has given only the rows and columns that were asked for. */
  readonly narrowed?: boolean;
}

/** Names without runs of white space, none empty, none twice. */
export function tidyNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((written, at) => {
    const name = written.replace(/[\s\ufeff]+/g, ' ').trim() || `kolom ${at + 1}`;
    let unique = name;
    for (let count = 2; taken.has(unique); count++) unique = `${name} (${count})`;
    taken.add(unique);
    return unique;
  });
}

/** Rows of equal or unequal length as columns; what a row lacks is `null`. */
export function transpose(rows: readonly (readonly unknown[])[], width: number): unknown[][] {
  return Array.from({ length: width }, (_, at) => rows.map((row) => row[at] ?? null));
}
