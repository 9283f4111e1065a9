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

/** A count that is still being summed. */
export type Tally = { -readonly [K in keyof Count]: Count[K] };

/** A count to begin with. */
export function newCount(): Tally {
  return { known: undefined, missing: 0 };
}

const lessThanFinal: readonly (Status | undefined)[] = ['revised', 'provisional', 'forecast'];

/**
 * Adds a row to a count. A number that is secret is not used; one that is below zero, or too large to be counted exactly,
 * cannot be a count.
 */
export function add(count: Tally, column: Column | undefined, row: number): void {
  const value = numberAt(column, row);
  const status = statusAt(column, row);
  const sum = (value ?? 0) + (count.known ?? 0);
  const isAbsent = value === undefined || status === 'suppressed';
  if (isAbsent || value < 0 || sum > Number.MAX_SAFE_INTEGER) {
    count.missing++;
    const reason = isAbsent ? reasons.find((one) => one === status) : 'impossible';
    if (reason) count.reason ??= reason;
  } else {
    count.known = sum;
    if (status && lessThanFinal.indexOf(status) > lessThanFinal.indexOf(count.sureness)) count.sureness = status;
  }
}

export function isExact(count: Count | undefined): count is Count & { readonly known: number } {
  return count?.known !== undefined && count.missing === 0;
}

/** Whether a count is a lower bound. */
export function isBound(count: Count | undefined): boolean {
  return count?.known !== undefined && count.missing > 0;
}

/** A value with a status, where it has one. */
export function cell(value: number | null, status: Status | undefined): Cell {
  return status ? { value, status } : { value };
}

/** The count as a value with its status; a lower bound keeps its number, `missing` must be told beside it. */
export function cellOf({ known, reason, sureness }: Count): Cell {
  return known === undefined ? cell(null, reason) : cell(known, sureness);
}
