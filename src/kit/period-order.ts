import { grainOf } from '../core/period.js';

const parts: Readonly<Record<string, number>> = {
  year: 1,
  'half-year': 2,
  quarter: 4,
  month: 12,
  'school-year': 1,
};

/**
 * The place of a period (or a day) among those of its own grain: neighbours differ by 1.
 * `undefined` for anything else.
 */
export function periodOrder(code: string): number | undefined {
  const grain = grainOf(code);
  if (!grain) {
    const day = /^\d{4}-\d\d-\d\d/.test(code) ? Date.parse(code.slice(0, 10)) : Number.NaN;
    return Number.isNaN(day) ? undefined : day / 86_400_000;
  }
  const year = +code.slice(0, 4);
  const part = +code.slice(5).replace(/\D/g, '') - 1;
  // Week 1 is the one with 4 January; 1 January 1970 was a Thursday.
  if (grain === 'week') return Math.floor((Date.UTC(year, 0, 4) / 86_400_000 + 3) / 7) + part;
  const perYear = parts[grain] ?? 1;
  return perYear === 1 ? year : year * perYear + part;
}
