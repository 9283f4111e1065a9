import type { Firms } from './firms.js';
import type { MapValues } from './options.js';

/** Whether a name is the one that a page or a reader wrote, without regard to case. */
export const isNamed = (name: string, wanted: string): boolean => name.toLowerCase() === wanted.trim().toLowerCase();

/** Firms that pass the filters, in the order of the data. */
export function choose(firms: Firms, { onlySector, onlyNeed, onlyAge }: MapValues): Uint32Array {
  const placeOf = (names: readonly string[], wanted: string | undefined) =>
    wanted === undefined ? undefined : names.findIndex((name) => isNamed(name, wanted));
  const sector = placeOf(
    firms.sectors.map(({ name }) => name),
    onlySector,
  );
  const need = placeOf(firms.needNames, onlyNeed);
  const age = ['all', 'under-5', 'over-5'].indexOf(onlyAge);
  return firms.sector
    .map((_, row) => row)
    .filter(
      (row) =>
        (sector ?? firms.sector[row]) === firms.sector[row] &&
        (need === undefined || firms.needs[row]?.includes(need)) &&
        (!age || firms.age[row] === age),
    );
}
