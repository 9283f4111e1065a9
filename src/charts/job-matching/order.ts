import type { Locale } from '../../core/frame.js';
import type { JobValues } from './options.js';
import type { Occupation } from './prepare.js';
import { classes } from './tension.js';

/** The lines of the list: those above the fold, those folded away and those under it. */
export interface Lines {
  readonly before: readonly Occupation[];
  readonly fold: readonly Occupation[];
  readonly after: readonly Occupation[];
}

type Comparer = Pick<Locale, 'compare'>;

function sizeOf({ jobseekers, vacancies }: Occupation): number {
  return (jobseekers.known ?? 0) + (vacancies.known ?? 0);
}

/** Whether an occupation has a class of tension. */
export function isComputable({ tension }: Occupation): boolean {
  return classes.indexOf(tension.class) < 6;
}

function midpoint({ tension: { least, most } }: Occupation): number {
  return Number.isFinite(most) ? (least + most) / 2 : least;
}

export function bySize(occupations: readonly Occupation[], locale: Comparer): readonly Occupation[] {
  return [...occupations].sort((a, b) => sizeOf(b) - sizeOf(a) || locale.compare(a.name, b.name));
}

/** From tight to wide, what cannot be computed last; equal ones by size, then by name. */
export function byTension(occupations: readonly Occupation[], locale: Comparer): readonly Occupation[] {
  const rank = ({ tension }: Occupation) => classes.indexOf(tension.class);
  return [...bySize(occupations, locale)].sort(
    (a, b) => rank(a) - rank(b) || (isComputable(a) ? midpoint(b) - midpoint(a) : 0),
  );
}

/** Whether there are more occupations than the page shows by themselves. A rest of one is not worth a fold. */
export function folds(occupations: readonly Occupation[], { top }: JobValues): boolean {
  return occupations.length > top + 1;
}

/**
 * The lines of the list. Sorted by tension the fold is in the middle, so that the tightest and the widest are both seen;
 * by size and by name it hides the smallest.
 */
export function linesOf(occupations: readonly Occupation[], values: JobValues, locale: Locale): Lines {
  const { sort, top, all, highlight } = values;
  const isTension = sort === 'tension';
  const order = (isTension ? byTension : bySize)(occupations, locale);
  const computable = occupations.filter(isComputable).length;
  const isWhole = all || !folds(occupations, values);
  const hasEnds = !isWhole && isTension && computable > top + 1;
  const head = isWhole ? Infinity : hasEnds ? Math.ceil(top / 2) : isTension ? Math.max(computable, top) : top;
  const end = hasEnds ? computable - Math.floor(top / 2) : Infinity;
  const before: Occupation[] = [];
  const fold: Occupation[] = [];
  const after: Occupation[] = [];
  order.forEach((one, at) => {
    const isShown = at < head || (at >= end && at < computable) || one.name === highlight;
    (!isShown ? fold : at < end ? before : after).push(one);
  });
  if (sort === 'name') before.sort((a, b) => locale.compare(a.name, b.name));
  return { before, fold, after };
}
