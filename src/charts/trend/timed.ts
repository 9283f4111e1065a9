import type { Json } from '../../vega-lite/model.js';
import type { Extra } from './extra.js';
import { timeOf } from './prepare.js';

/** School years under a series of them, and where the axis begins and ends when its lines do not say. */
export const timed: Extra['timed'] = ({ length, periods }, span) => ({
  // A year that begins in August is not that of its first of January.
  ...(length === 'school-year' && { axis: { format: undefined, values: periods.map((one) => day(timeOf(one))) } }),
  ...(span && { scale: { domain: span.map(day) } }),
});

/** A day as Vega-Lite writes it in a domain. */
function day(time: number): Json {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, date: date.getUTCDate() };
}
