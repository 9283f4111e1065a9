import { divergingRoles, type Role } from '../../core/drawing.js';
import { isExact, type Count } from './count.js';

/** Classes from tight to wide; the last two have no tension. */
export const classes = [
  'no-jobseekers',
  'very-tight',
  'tight',
  'average',
  'wide',
  'very-wide',
  'nothing',
  'unknown',
] as const;

export type TensionClass = (typeof classes)[number];

/** The five classes with a number, from wide to tight: the order of the thresholds between them. */
export const measuredClasses: readonly TensionClass[] = classes.slice(1, 6).reverse();

export function roleOf(kind: TensionClass): Role {
  return roles[classes.indexOf(kind)] ?? 'muted';
}

const roles: readonly Role[] = ['diverging-1', ...divergingRoles];

/** Vacancies per jobseeker. */
export interface Tension {
  readonly class: TensionClass;
  /** Bounds of the ratio; equal when both counts are exact. */
  readonly least: number;
  readonly most: number;
}

/** Before anything has been counted. */
export const noTension: Tension = { class: 'unknown', least: 0, most: Infinity };

/**
 * UWV's tension indicator: open vacancies per jobseeker, in classes `< 0.25`, `0.25–0.67`, `0.67–1.5`, `1.5–4` and `> 4`.
 * A lower bound in either count leaves a range; the class is known only when both ends of it fall in the same class.
 */
export function tensionOf(jobseekers: Count, vacancies: Count, thresholds: readonly number[]): Tension {
  if (isExact(jobseekers) && jobseekers.known === 0) {
    return { ...noTension, class: vacancies.known ? 'no-jobseekers' : isExact(vacancies) ? 'nothing' : 'unknown' };
  }
  const ratio = vacancies.known === undefined ? 0 : vacancies.known / (jobseekers.known ?? Infinity);
  const least = isExact(jobseekers) ? ratio : 0;
  const most = isExact(vacancies) && jobseekers.known ? ratio : Infinity;
  const low = classOf(least, thresholds);
  const known = low === classOf(most, thresholds) && Number.isFinite(ratio);
  return { class: known ? low : 'unknown', least, most };
}

/** The class of a ratio. A ratio on a threshold is in the tighter class, but for the last: exactly 4 is not yet “very tight”. */
export function classOf(ratio: number, thresholds: readonly number[]): TensionClass {
  const rank = thresholds.filter((threshold, at) => (at === 3 ? ratio > threshold : ratio >= threshold)).length;
  return measuredClasses[rank] ?? 'very-tight';
}

/** The ratio where it is one number. */
export function exactTension({ class: kind, least, most }: Tension): number | undefined {
  return least === most && measuredClasses.includes(kind) ? least : undefined;
}
