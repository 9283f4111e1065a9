import type { TrendValues } from './options.js';

/** What the figures are of: the name of their column without the unit or the code that stands behind it in brackets. */
export function measureName({ value, forecast }: TrendValues): string {
  const { name = '', unit } = (value ?? forecast)?.field ?? {};
  return unit === undefined ? name : name.replace(/(\S)\s*\([^()]*\)$/, '$1');
}
