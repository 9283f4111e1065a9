import type { Status } from '../../core/dataset.js';
import { isExact } from './count.js';
import { surenessOf } from './datum.js';
import type { Occupation } from './prepare.js';

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
    sureness ??= surenessOf(one);
    count++;
  }
  const ratio = vacancies / jobseekers;
  const tension = jobseekers > 0 && Number.isFinite(ratio) ? ratio : undefined;
  return { jobseekers, vacancies, occupations: count, tension, ...(sureness ? { sureness } : {}) };
}
