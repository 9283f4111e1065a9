import type { UnitReading } from './unit-reading.js';

/** Reads what a column's name says about the size and the kind of its numbers. */
export type ReadUnit = (name: string) => UnitReading;

const bare = /^fte$/i;

/** For names that say nothing of units, or are one themselves. */
export const noUnit: ReadUnit = (name) => (bare.test(name) ? { factor: 1, unit: 'fte' } : { factor: 1 });

/** Whether a name may speak of a unit or a factor, so that `factorAndUnit` must read it; of any other it says what `noUnit` says. */
export function mayHaveUnit(name: string): boolean {
  const hint =
    /[€%([,:×*–-]|eur|p(er|ro)cent|(^|[\W_])fte(?![a-z])|(^|[\W_])in(?!nov|wo)|^(mln|mld|mrd|miljo|milja|duizend)|x[\s_]*1/i;
  return hint.test(name) && !bare.test(name);
}
