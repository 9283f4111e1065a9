import { ticks } from 'd3-array';

/** A straight scale from a domain to px. */
export interface Linear {
  (value: number): number;
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
  /** About `count` round values within the domain. */
  ticks(count: number): number[];
  invert(px: number): number;
}

/** A straight scale; a domain without extent maps to the start of the range. */
export function linear(domain: readonly [number, number], range: readonly [number, number]): Linear {
  const [d0, d1] = domain;
  const [r0, r1] = range;
  const slope = d1 === d0 ? 0 : (r1 - r0) / (d1 - d0);
  const scale = (value: number) => r0 + (value - d0) * slope;
  return Object.assign(scale, {
    domain,
    range,
    ticks: (count: number) => ticks(d0, d1, count),
    invert: (px: number) => (slope === 0 ? d0 : d0 + (px - r0) / slope),
  });
}
