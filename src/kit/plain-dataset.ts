import { numberColumn, textColumn, type Dataset, type Field } from '../core/dataset.js';

/** Rows that a chart made as the columns that its specification names: words, and numbers with what is said of them. */
export function plainDataset<T extends string, N extends string>(
  rows: readonly ({ readonly [K in T]?: string | null | undefined } & {
    readonly [K in N]?: number | null | undefined;
  })[],
  texts: readonly T[],
  numbers: readonly N[],
  about?: Omit<Field, 'name' | 'type'>,
): Dataset {
  const cells = <K extends T | N>(name: K) => rows.map((row) => row[name] ?? null);
  return {
    length: rows.length,
    columns: [
      ...texts.map((name) => textColumn(name, cells(name))),
      ...numbers.map((name) => numberColumn(name, cells(name), about)),
    ],
    metadata: {},
  };
}
