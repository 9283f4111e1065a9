import type { Locale } from '../../core/frame.js';
import type { JobValues } from './options.js';
import type { Occupation } from './prepare.js';
import { classes, measuredClasses } from './tension.js';

/** One line of the list: an occupation, or a number of them folded away. */
export type Line =
  | { readonly occupation: Occupation }
  | { readonly fold: readonly Occupation[]; readonly of: 'middle' | 'rest' | 'unknown' };

export function sizeOf({ jobseekers, vacancies }: Occupation): number {
  return (jobseekers.known ?? 0) + (vacancies.known ?? 0);
}

/** Whether an occupation has a class of tension. */
export function isComputable({ tension }: Occupation): boolean {
  return tension.class !== 'unknown' && tension.class !== 'nothing';
}

function midpoint({ tension: { class: kind, least, most } }: Occupation): number {
  if (!(measuredClasses as readonly string[]).includes(kind)) return 0;
  return Number.isFinite(most) ? (least + most) / 2 : least;
}

/** From tight to wide, what cannot be computed last; equal ones by size, then by name. */
export function byTension(occupations: readonly Occupation[], locale: Pick<Locale, 'compare'>): readonly Occupation[] {
  return [...occupations].sort(
    (a, b) =>
      classes.indexOf(a.tension.class) - classes.indexOf(b.tension.class) ||
      midpoint(b) - midpoint(a) ||
      sizeOf(b) - sizeOf(a) ||
      locale.compare(a.name, b.name),
  );
}

export function bySize(occupations: readonly Occupation[], locale: Pick<Locale, 'compare'>): readonly Occupation[] {
  return [...occupations].sort((a, b) => sizeOf(b) - sizeOf(a) || locale.compare(a.name, b.name));
}

/** Whether there are more occupations than the page shows by themselves. A rest of one is not worth a fold. */
export function folds(occupations: readonly Occupation[], { top }: JobValues): boolean {
  return occupations.length > top + 1;
}

/**
 * The lines of the list. Sorted by tension the fold is in the middle, so that the tightest and the widest are both seen;
 * by size and by name it hides the smallest.
 */
export function linesOf(occupations: readonly Occupation[], values: JobValues, locale: Locale): readonly Line[] {
  const { sort, top, all, highlight } = values;
  const line = (occupation: Occupation): Line => ({ occupation });
  const tension = byTension(occupations, locale);
  const size = bySize(occupations, locale);
  const named = (list: readonly Occupation[]) => (sort === 'name' ? [...list].sort((a, b) => locale.compare(a.name, b.name)) : list);
  if (all || !folds(occupations, values)) return (sort === 'tension' ? tension : named(size)).map(line);

  if (sort !== 'tension') {
    const isShown = (one: Occupation, at: number) => at < top || one.name === highlight;
    const rest = size.filter((one, at) => !isShown(one, at));
    return [...named(size.filter(isShown)).map(line), { fold: rest, of: 'rest' }];
  }
  const computable = tension.filter(isComputable);
  const others = tension.filter((one) => !isComputable(one));
  const isWhole = computable.length <= top + 1;
  const head = isWhole ? computable.length : Math.ceil(top / 2);
  const tail = isWhole ? 0 : Math.floor(top / 2);
  const between = computable.slice(head, computable.length - tail);
  const room = Math.max(1, top - computable.length);
  const lines: Line[] = computable.slice(0, head).map(line);
  const middle = between.filter((one) => one.name !== highlight);
  lines.push(...between.filter((one) => one.name === highlight).map(line));
  if (middle.length > 0) lines.push({ fold: middle, of: 'middle' });
  lines.push(...(tail > 0 ? computable.slice(-tail) : []).map(line));
  const seen = others.length <= room ? others : others.filter((one) => one.name === highlight);
  const hidden = others.filter((one) => !seen.includes(one));
  lines.push(...seen.map(line));
  if (hidden.length > 0) lines.push({ fold: hidden, of: 'unknown' });
  return lines;
}
