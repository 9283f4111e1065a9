import type { Status } from '../core/dataset.js';

/** A figure and what is known of it; `NaN` is none. */
export interface Part {
  readonly value: number;
  readonly status: Status | undefined;
}

const unsure: readonly (Status | undefined)[] = ['forecast', 'provisional', 'revised'];

/**
 * The sum of the figures of the parts of a region. A part that is secret makes the whole secret, one that is absent makes it
 * unknown, so that no sum is too low; one that could not be there (`impossible`) counts for nothing. The least sure status stays.
 */
export function addUp(parts: readonly Part[], decimals?: number): Part {
  const there = parts.filter(({ value, status }) => !(status === 'impossible' && Number.isNaN(value)));
  if (there.length === 0) return { value: Number.NaN, status: parts.length > 0 ? 'impossible' : 'unknown' };
  if (there.some(({ status }) => status === 'suppressed')) return { value: Number.NaN, status: 'suppressed' };
  if (there.some(({ value, status }) => Number.isNaN(value) || status === 'unknown'))
    return { value: Number.NaN, status: 'unknown' };
  const sum = there.reduce((total, { value }) => total + value, 0);
  const power = 10 ** (decimals ?? 12);
  const value =
    decimals === undefined || !Number.isSafeInteger(Math.round(sum * power)) ? sum : Math.round(sum * power) / power;
  return { value, status: unsure.find((status) => there.some((part) => part.status === status)) };
}
