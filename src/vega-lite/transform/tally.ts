import type { Status } from '../../core/dataset.js';
import { statusOf, type Row } from '../rows.js';
import { weakest } from './weakest.js';
import { ascending } from './compare.js';
import { refuse } from './refuse.js';

/** What is known of one field over the rows seen so far. */
export class Tally {
  readonly rows: Row[] = [];
  missing = 0;
  valid = 0;
  sum = 0;
  product = 1;
  mean = 0;
  /** Sum of the squared distances to the mean, kept by Welford's method. */
  deviation = 0;
  least: unknown = null;
  most: unknown = null;
  leastRow: Row | null = null;
  mostRow: Row | null = null;
  status: Status | undefined;

  constructor(
    private readonly read: ((row: Row) => unknown) | undefined,
    private readonly field: string | undefined,
  ) {}

  add(row: Row): void {
    this.rows.push(row);
    if (!this.read) return;
    if (this.field !== undefined) this.status = weakest(this.status, statusOf(row, this.field));
    const value = this.read(row);
    if (value === null || value === undefined || value === '') {
      this.missing++;
      return;
    }
    if (Number.isNaN(value)) return;
    const number = Number(value);
    const distance = number - this.mean;
    this.valid++;
    this.sum += number;
    this.product *= number;
    this.mean += distance / this.valid;
    this.deviation += distance * (number - this.mean);
    if (!this.leastRow || ascending(value, this.least) < 0) [this.least, this.leastRow] = [value, row];
    if (!this.mostRow || ascending(value, this.most) > 0) [this.most, this.mostRow] = [value, row];
  }

  get values(): unknown[] {
    return this.read ? this.rows.map(this.read) : [];
  }

  /** A quantile, linear between the two values it falls between (as d3 and Vega have it). */
  quantile(part: number): number | null {
    const sorted = this.values
      .filter((value) => value !== null && value !== undefined && value !== '' && !Number.isNaN(Number(value)))
      .map(Number)
      .sort((a, b) => a - b);
    const at = (sorted.length - 1) * part;
    const low = sorted[Math.floor(at)];
    const high = sorted[Math.ceil(at)];
    return low === undefined || high === undefined ? null : low + (high - low) * (at - Math.floor(at));
  }
}

/** A number that needs at least so many valid values; without them there is none, never a zero. */
const from = (count: number, compute: (tally: Tally) => number) => (tally: Tally) =>
  tally.valid < count ? null : compute(tally);

const variance = (tally: Tally) => Math.max(0, tally.deviation) / (tally.valid - 1);
const variancep = (tally: Tally) => Math.max(0, tally.deviation) / tally.valid;
const mean = from(1, (tally) => tally.mean);

const operations: Readonly<Record<string, (tally: Tally) => unknown>> = {
  count: (tally) => tally.rows.length,
  valid: (tally) => tally.valid,
  missing: (tally) => tally.missing,
  distinct: (tally) => new Set(tally.values.map(String)).size,
  values: (tally) => tally.rows,
  sum: from(1, (tally) => tally.sum),
  product: from(1, (tally) => tally.product),
  mean,
  average: mean,
  variance: from(2, variance),
  variancep: from(1, variancep),
  stdev: from(2, (tally) => Math.sqrt(variance(tally))),
  stdevp: from(1, (tally) => Math.sqrt(variancep(tally))),
  stderr: from(2, (tally) => Math.sqrt(variance(tally) / tally.valid)),
  median: (tally) => tally.quantile(0.5),
  q1: (tally) => tally.quantile(0.25),
  q3: (tally) => tally.quantile(0.75),
  min: (tally) => tally.least,
  max: (tally) => tally.most,
  argmin: (tally) => tally.leastRow,
  argmax: (tally) => tally.mostRow,
};

/** The operations over rows that we know. */
export const aggregateOps: readonly string[] = Object.keys(operations);

const counting = new Set(['count', 'valid', 'missing', 'distinct', 'values']);

/** Whether the status of its cells says something of what an operation gives. */
export const keepsStatus = (op: string): boolean => !counting.has(op);

/** Computes an operation; throws `PeilError` `option` for one that we do not know. */
export function operation(op: unknown, path: string): (tally: Tally) => unknown {
  const found = typeof op === 'string' && Object.hasOwn(operations, op) ? operations[op] : undefined;
  if (!found) throw refuse(path, op, aggregateOps);
  return found;
}
