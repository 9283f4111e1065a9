import { textAt, type Column } from '../../core/dataset.js';
import { insight } from '../../core/insight.js';
import type { Remark } from '../report.js';
import { hasFigures, type Subject } from './subject.js';

/** Rows that are there twice: wholly alike, or alike in all that should tell them apart. */
export function repeatedRows(subject: Subject): Remark[] {
  const { data, keys } = subject;
  const same = repeats(subject, data.columns);
  const alike = repeats(subject, keys);
  const remarks: Remark[] = [];
  if (same) remarks.push(insight('report.check-same-rows', { count: same.count, line: same.first + 1 }));
  // What is wholly alike is told already.
  const count = (alike?.count ?? 0) - (same?.count ?? 0);
  if (alike && count > 0 && keys.length > 0) {
    remarks.push(
      insight('report.check-duplicate-keys', {
        count,
        columns: keys.map(({ field }) => field.name),
        example: keys.map((column) => textAt(column, alike.first)?.slice(0, 40)).filter((text) => text !== undefined),
      }),
    );
  }
  return remarks;
}

/** How many rows repeat an earlier one, and the first that does. */
function repeats(subject: Subject, columns: readonly Column[]): { count: number; first: number } | undefined {
  const speaks = hasFigures(subject);
  const rows = Array.from({ length: subject.data.length }, (_, row) => row).filter(speaks);
  if (columns.length === 0 || rows.length < 2) return undefined;
  // Keys of columns are joined two by two into numbers, so that no text as long as a row is made.
  let joined = new Int32Array(rows.length);
  let different = 1;
  for (const { values } of columns) {
    const known = new Map<unknown, number>();
    const pairs = new Map<number, number>();
    // 2²⁶ of each fit a number exactly.
    joined = Int32Array.from(rows, (row, at) => codeOf(pairs, joined[at]! * 67_108_864 + codeOf(known, values[row])));
    different = pairs.size;
    // No further column can make rows alike that differ already.
    if (different === rows.length) return undefined;
  }
  const seen = new Set<number>();
  const first = rows.find((_, at) => seen.size === seen.add(joined[at]!).size);
  return first === undefined ? undefined : { count: rows.length - different, first };
}

/** A small number for each different value. */
function codeOf<T>(known: Map<T, number>, value: T): number {
  let code = known.get(value);
  if (code === undefined) known.set(value, (code = known.size));
  return code;
}
