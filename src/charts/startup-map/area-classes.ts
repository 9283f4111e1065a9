import { sequentialRoles, type Role } from '../../core/drawing.js';

/** Most classes of areas: light fills only, so that symbols stand out. */
const most = 3;

/** Classes of a quantity with round limits and about equally many areas in each. */
export interface AreaClasses {
  /** Lower limits of all classes but the first, rising. */
  readonly limits: readonly number[];
  /** Values in each class. */
  readonly counts: readonly number[];
  role(value: number): Role;
}

export function areaClasses(values: readonly number[]): AreaClasses {
  const order = [...values].sort((a, b) => a - b);
  const wanted = Math.min(most, new Set(order).size);
  const limits: number[] = [];
  for (let at = 1; at < wanted; at++) {
    const limit = roundDown(order[Math.floor((at * order.length) / wanted)] ?? 0);
    if (limit > (limits.at(-1) ?? order[0] ?? 0) && limit <= (order.at(-1) ?? 0)) limits.push(limit);
  }
  const classOf = (value: number) => limits.filter((limit) => value >= limit).length;
  const counts = new Array<number>(limits.length + 1).fill(0);
  for (const value of order) counts[classOf(value)] = (counts[classOf(value)] ?? 0) + 1;
  return { limits, counts, role: (value) => sequentialRoles[classOf(value)] ?? 'sequential-1' };
}

/** Two significant digits, never above the value, so that no class becomes empty. */
function roundDown(value: number): number {
  if (!(value > 0)) return 0;
  const digits = 1 - Math.floor(Math.log10(value));
  return Number(`${Math.floor(Number(`${value}e${digits}`))}e${-digits}`);
}

/** The largest of 1, 2 and 5 times a power of ten that is not above a size. */
export function roundStep(size: number): number {
  if (!(size > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(size));
  return power * (size / power >= 5 ? 5 : size / power >= 2 ? 2 : 1);
}
