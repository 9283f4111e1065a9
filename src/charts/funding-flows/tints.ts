import { numberAt, textAt, type Column, type Dataset } from '../../core/dataset.js';

/** Which colour money has, the same in every period. */
export interface Tints {
  /** Names with a colour of their own, largest first over all periods. */
  readonly names: readonly string[];
  /** Index of the tint of a row; `names.length` for every other name and none. */
  of(row: number): number;
}

/** At most as many colours as a reader can tell apart; the rest is grey. */
const most = 6;

/** A name as it is compared and shown: one form of every letter, single spaces. */
export function nameAt(column: Column | undefined, row: number): string | undefined {
  return textAt(column, row)?.normalize('NFC').replace(/\s+/g, ' ').trim() || undefined;
}

export function tintsOf(data: Dataset, column: Column | undefined, amount: Column): Tints {
  const sums = new Map<string, number>();
  for (let row = 0; row < data.length; row++) {
    const name = nameAt(column, row);
    if (name !== undefined) sums.set(name, (sums.get(name) ?? 0) + Math.abs(numberAt(amount, row) ?? 0));
  }
  const names = [...sums]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
    .map(([name]) => name);
  const index = new Map(names.map((name, at) => [name, at]));
  return { names, of: (row) => index.get(nameAt(column, row) ?? '') ?? names.length };
}
