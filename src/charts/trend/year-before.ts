import type { Point } from './prepare.js';

export function pointAt(points: readonly Point[], period: string | undefined): Point | undefined {
  return points.find((point) => point.period === period);
}

/** The period of the same length one year before; `undefined` where a year is no whole number of them. */
export function yearBefore(period: string): string | undefined {
  const [, year = '', rest = ''] = /^(\d{4})((?:-[QH]?\d{1,2}|\/\d\d)?)$/.exec(period) ?? [];
  if (!year) return undefined;
  const before = String(Number(year) - 1).padStart(4, '0');
  return rest.startsWith('/') ? `${before}/${year.slice(2)}` : before + rest;
}
