import type { Status } from '../../core/dataset.js';
import { isExact } from './count.js';
import type { Occupation } from './prepare.js';
import { isShortage } from './tension.js';

/** Sums over the occupations of which both counts are exact. */
export interface Total {
  readonly jobseekers: number;
  readonly vacancies: number;
  readonly occupations: number;
  /** Vacancies per jobseeker; `undefined` without jobseekers. */
  readonly tension: number | undefined;
  readonly sureness?: Status;
}

export function totalOf(occupations: readonly Occupation[]): Total {
  let [jobseekers, vacancies, count] = [0, 0, 0];
  let sureness: Status | undefined;
  for (const one of occupations) {
    if (!isExact(one.jobseekers) || !isExact(one.vacancies)) continue;
    jobseekers += one.jobseekers.known;
    vacancies += one.vacancies.known;
    sureness ??= one.vacancies.sureness ?? one.jobseekers.sureness;
    count++;
  }
  const ratio = vacancies / jobseekers;
  const tension = jobseekers > 0 && Number.isFinite(ratio) ? ratio : undefined;
  return { jobseekers, vacancies, occupations: count, tension, ...(sureness ? { sureness } : {}) };
}

/** Share of the vacancies that is in occupations with a shortage, among occupations whose class and vacancies are known. */
export function shortageShare(occupations: readonly Occupation[]): number | undefined {
  let [all, short] = [0, 0];
  for (const { vacancies, tension } of occupations) {
    if (!isExact(vacancies) || tension.class === 'unknown') continue;
    all += vacancies.known;
    if (isShortage(tension.class)) short += vacancies.known;
  }
  return all > 0 ? short / all : undefined;
}

/** Vacancies and those that were filled, among occupations that have both numbers; `within` limits it to some names. */
export function matchedOf(
  occupations: readonly Occupation[],
  within?: ReadonlySet<string>,
): { readonly matched: number; readonly vacancies: number; readonly names: ReadonlySet<string> } {
  let [matched, vacancies] = [0, 0];
  const names = new Set<string>();
  for (const one of occupations) {
    if (!isExact(one.vacancies) || !isExact(one.matched) || (within && !within.has(one.name))) continue;
    matched += one.matched.known;
    vacancies += one.vacancies.known;
    names.add(one.name);
  }
  return { matched, vacancies, names };
}
