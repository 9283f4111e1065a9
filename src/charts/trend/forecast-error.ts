import type { Line, Point } from './prepare.js';

/** How far what was expected lay from what happened, over the periods that have both. */
export interface ForecastError {
  readonly count: number;
  /** Mean of the distances. */
  readonly mean: number;
  /** Sum of the distances as a share of the sum of what happened, 0 to 1 and up (WAPE); `undefined` where that sum is not above zero. */
  readonly share: number | undefined;
  /** Mean of what was expected less what happened: above zero when too much was expected. */
  readonly bias: number;
  /** Periods with an interval, and those of them in which what happened lay within it. */
  readonly intervals: number;
  readonly within: number;
}

type Told = Point & { readonly value: number; readonly forecast: number };

export function forecastError({ points }: Line): ForecastError | undefined {
  const told = points.filter((point): point is Told => point.value !== undefined && point.forecast !== undefined);
  if (told.length === 0) return undefined;
  const sum = (of: (point: Told) => number) => told.reduce((total, point) => total + of(point), 0);
  const distance = sum(({ value, forecast }) => Math.abs(forecast - value));
  const happened = sum(({ value }) => value);
  const bounded = told.filter(({ lower, upper }) => lower !== undefined && upper !== undefined);
  return {
    count: told.length,
    mean: distance / told.length,
    share: happened > 0 ? distance / happened : undefined,
    bias: sum(({ value, forecast }) => forecast - value) / told.length,
    intervals: bounded.length,
    within: bounded.filter(({ value, lower = 0, upper = 0 }) => value >= lower && value <= upper).length,
  };
}
