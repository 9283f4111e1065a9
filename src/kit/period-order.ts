import { grainOf } from '../core/period.js';

const parts: Readonly<Record<string, number>> = {
  year: 1,
  'half-year': 2,
  quarter: 4,
  month: 12,
  week: 53,
  'school-year': 1,
};

/**
 * The place of a period (or a day) among those of its own grain: neighbours differ by 1, but for the last week of a year.
 * `undefined` for anything else.
 */
export function periodOrder(code: string): number | undefined {
  const grain = grainOf(code);
  if (!grain) {
    const day = /^\d{4}-\d\d-\d\d/.test(code) ? Date.parse(code.slice(0, 10)) : Number.NaN;
    return Number.isNaN(day) ? undefined : day / 86_400_000;
  }
  const perYear = parts[grain] ?? 1;
  const part = perYear === 1 ? 0 : Number(code.slice(5).replace(/\D/g, '')) - 1;
  return Number(code.slice(0, 4)) * perYear + part;
}
