import { numberAt, statusAt, type Cell, type Column, type Status } from '../../core/dataset.js';

/** Reasons, the strongest first. */
export const reasons = ['suppressed', 'impossible', 'unknown'] as const;

/** Why there is no number, where the source says so. */
export type Reason = (typeof reasons)[number];

/** A count summed over rows. What has no number is counted beside it and never taken for zero. */
export interface Count {
  /** Sum of the rows that have a number; `undefined` when none has. */
  readonly known: number | undefined;
  /** Rows without a usable number. Where it is not 0, `known` is a lower bound. */
  readonly missing: number;
  /** Why the first of those has none. */
  readonly reason?: Reason;
  /** How sure the known numbers are, where they are less than final. */
  readonly sureness?: Status;
}

export const nothingCounted: Count = { known: undefined, missing: 0 };

const lessThanFinal: readonly (Status | undefined)[] = ['revised', 'provisional', 'forecast'];

/**
 * The count with one more row. A number that is secret is not used; one that is below zero, or too large to be counted
 * exactly, cannot be a count.
 */
export function add(count: Count, column: Column | undefined, row: number): Count {
  const value = numberAt(column, row);
  const status = statusAt(column, row);
  const { known = 0, missing } = count;
  const isAbsent = value === undefined || status === 'suppressed';
  if (isAbsent || value < 0 || value + known > Number.MAX_SAFE_INTEGER) {
    const reason = count.reason ?? (isAbsent ? reasons.find((one) => one === status) : 'impossible');
    return { ...count, missing: missing + 1, ...(reason && { reason }) };
  }
  const sureness = lessThanFinal.indexOf(status) > lessThanFinal.indexOf(count.sureness) ? status : count.sureness;
  return { ...count, known: known + value, ...(sureness && { sureness }) };
}

export function isExact(count: Count | undefined): count is Count & { readonly known: number } {
  return count?.known !== undefined && count.missing === 0;
}

/** A value with a status, where it has one. */
export function cell(value: number | null, status: Status | undefined): Cell {
  return status ? { value, status } : { value };
}

/** The count as a value with its status; a lower bound keeps its number, `missing` must be told beside it. */
export function cellOf({ known, reason, sureness }: Count): Cell {
  return known === undefined ? cell(null, reason) : cell(known, sureness);
}
