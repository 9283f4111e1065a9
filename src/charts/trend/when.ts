import type { DateFact, PeriodFact } from '../../core/insight.js';
import { grainOf } from '../../core/period.js';

/** A period or a day as a locale can write it. */
export function when(code: string): PeriodFact | DateFact {
  return grainOf(code) ? { period: code } : { date: code };
}
