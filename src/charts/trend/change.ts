import {
  insight,
  quantity,
  type DateFact,
  type Facts,
  type Insight,
  type PeriodFact,
  type Quantity,
} from '../../core/insight.js';
import { grainOf } from '../../core/period.js';
import type { TrendValues } from './options.js';
import type { Point, Trend } from './prepare.js';

/** A number without the noise that adding decimals leaves; a mean under 100 has one decimal `more` than the source. */
export function exact(value: number, { decimals }: Pick<Trend, 'decimals'>, more = 0): number {
  return Number(value.toFixed(decimals + (Math.abs(value) < 100 ? more : 0)));
}

/** A figure with the unit of the lines. */
export function figure(value: number, trend: Pick<Trend, 'unit' | 'decimals'>, more = 0): Quantity {
  return quantity(exact(value, trend, more), trend.unit);
}

/** How much higher a figure is than another: `up`, `down` or neither, in points for percentages, else with the share it is. */
export function difference(now: number, before: number, trend: Pick<Trend, 'unit' | 'decimals'>, more = 0): Facts {
  const change = exact(now - before, trend, more);
  const points = trend.unit === '%';
  const size = points ? Math.abs(change) : figure(Math.abs(change), trend, more);
  const share = points || before <= 0 || now < 0 ? 0 : Math.abs(change / before) * 100;
  return {
    up: change > 0 ? size : undefined,
    down: change < 0 ? size : undefined,
    points: points ? 1 : undefined,
    share: share ? quantity(Number(share.toFixed(share < 10 ? 1 : 0)), '%') : undefined,
  };
}

/** That a figure is higher or lower than the one before it, or that of a year before; `undefined` where one is not there. */
export function changed(now: Point, before: Point | undefined, trend: Trend, year?: 1): Insight | undefined {
  return now.value === undefined || before?.value === undefined
    ? undefined
    : insight('insight.change', { ...difference(now.value, before.value, trend), previous: when(before.period), year });
}

/** The last point of a line with a figure of what happened. */
export function latestOf(points: readonly Point[]): (Point & { readonly value: number }) | undefined {
  return points.findLast(hasValue);
}

export function hasValue(point: Point): point is Point & { readonly value: number } {
  return point.value !== undefined;
}

/** A period or a day as a locale can write it. */
export function when(code: string): PeriodFact | DateFact {
  return grainOf(code) ? { period: code } : { date: code };
}

/** What the figures are of: the name of their column without the unit or the code that stands behind it in brackets. */
export function measureName({ value, forecast }: TrendValues): string {
  const { name = '', unit } = (value ?? forecast)?.field ?? {};
  return unit === undefined ? name : name.replace(/(\S)\s*\([^()]*\)$/, '$1');
}
