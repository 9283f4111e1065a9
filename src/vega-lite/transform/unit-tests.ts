import type { Row } from '../rows.js';
import { dateTime } from './date-time.js';
import { timeOf } from './time-of.js';
import { floorTime, timeUnitOf } from './time-unit.js';

/** Reads the beginning of the unit of time that a row falls in, to be compared. */
export function unitReader(read: (row: Row) => unknown, unit: unknown, path: string): (row: Row) => number | null {
  const floor = floorTime({ ...timeUnitOf(unit, path), step: 1 });
  return (row) => {
    const time = timeOf(read(row));
    return time === null ? null : floor(time);
  };
}

/** A value to compare a unit of time with: a month may be given by its number or name, and a day by its date. */
export function unitValue(unit: unknown, value: number | string, path: string): number | null {
  const { parts: names } = timeUnitOf(unit, path);
  const [name] = names;
  return names.length === 1 && name ? dateTime({ [name]: value }, path) : timeOf(value);
}
