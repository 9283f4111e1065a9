import type { Scale, ScaleType } from '../model.js';

/** Room between names and at both ends, in steps. */
export interface Paddings {
  readonly inner: number;
  readonly outer: number;
}

/** Px that names take beside each other, in steps. */
export const space = (count: number, { inner, outer }: Paddings): number =>
  count ? Math.max(count - inner + 2 * outer, 0) || 1 : 0;

/** A scale of names, each with a place of its own. */
export function bands(
  channel: string,
  type: ScaleType,
  domain: readonly unknown[],
  range: readonly unknown[],
  padding: Paddings,
): Scale {
  const [first, last] = [Number(range[0]), Number(range[1])];
  const step = (last - first) / Math.max(1, space(domain.length, padding));
  const bandwidth = step * (1 - padding.inner);
  // Where the range runs back, a band begins at its other end.
  const start = (first + last - step * (domain.length - padding.inner)) / 2 + Math.min(0, bandwidth);
  const places = new Map(domain.map((value, at) => [value, start + at * step]));
  const apply = (value: unknown) => places.get(value ?? null);
  return { channel, type, domain, range, apply, bandwidth: Math.abs(bandwidth) };
}
