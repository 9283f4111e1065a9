import type { UnitReading } from './unit-reading.js';

/** Reads what a column's name says about the size and the kind of its numbers. */
export type ReadUnit = (name: string) => UnitReading;

/** For names that say nothing of units. */
export const noUnit: ReadUnit = () => ({ factor: 1 });

/** Whether a name may speak of a unit or a factor, so that `factorAndUnit` must read it; of any other name it says nothing. */
export function mayHaveUnit(name: string): boolean {
  return /[€%([,:×*–-]|eur|p(er|ro)cent|fte|(^|[\W_])in|^(mln|mld|mrd|miljo|milja|duizend)|x[\s_]*1/i.test(name);
}
