import { isWhole, lengths } from '../../core/period-grains.js';
import { lengthOf, type Length } from '../../core/period-span.js';
import { grainOf } from '../../core/period.js';
import { insight } from '../../core/insight.js';
import { readMoment } from '../moment.js';
import type { ReadSettings, Remark } from '../report.js';
import type { Dimension, Figures } from './coded.js';

/** Codes of a dimension of time as moments. */
export interface Time {
  /** Without the codes that stand for no period that is known. */
  readonly moments: ReadonlyMap<string, string>;
  /** What the codes that occur are, all of them; absent when they are no periods. */
  readonly type?: 'period' | 'date';
}

/** Reads the codes of a dimension, or else their words, as periods or days. */
export function timeOf({ codes, cells }: Dimension & { readonly cells?: readonly string[] }): Time {
  const moments = new Map<string, string>();
  const occur = new Set(cells);
  for (const code of new Set([...(codes?.keys() ?? []), ...occur])) {
    const moment = readMoment(code) ?? readMoment(codes?.get(code)?.title ?? '');
    if (moment) moments.set(code, moment);
  }
  const known = [...occur].map((code) => moments.get(code));
  if (known.every((moment) => moment && grainOf(moment))) return { moments, type: 'period' };
  return known.every((moment) => moment && !grainOf(moment)) ? { moments, type: 'date' } : { moments };
}

export interface Chosen {
  readonly rows: number[];
  readonly left: readonly Remark[];
}

/**
 * Keeps the rows of one length of period where they are mixed: the one that is asked for, else the finest that is complete,
 * which is without gaps and for at least half of the years. Says how many rows of which length are left out.
 */
export function chooseGrain(
  rows: readonly number[],
  time: Time,
  cells: readonly string[],
  figures: readonly Figures[],
  wanted: ReadSettings['grain'],
): Chosen {
  const lengthAt = (row: number): Length | 'other' => lengthOf(time.moments.get(cells[row] ?? '') ?? '') ?? 'other';
  const found = new Map<Length | 'other', { count: number; filled: Set<string> }>();
  for (const row of rows) {
    const length = lengthAt(row);
    let group = found.get(length);
    if (!group) found.set(length, (group = { count: 0, filled: new Set() }));
    group.count++;
    const moment = time.moments.get(cells[row] ?? '');
    if (moment && !group.filled.has(moment) && figures.some(({ values }) => (values[row] ?? null) !== null))
      group.filled.add(moment);
  }
  const isMixed = found.size > 1 || (wanted && !found.has(wanted as Length));
  // What is mostly no period is something else, such as budget and accounts of one year.
  const isOther = (found.get('other')?.count ?? 0) * 2 > rows.length;
  if (!isMixed || wanted === 'all' || isOther) return { rows: [...rows], left: [] };
  const years = new Set([...found.values()].flatMap(({ filled }) => [...filled].map((moment) => moment.slice(0, 4))));
  const present = lengths.filter((length) => found.has(length));
  const isComplete = (length: Length) => isWhole([...found.get(length)!.filled].sort(), years.size);
  const keep = wanted ?? present.find(isComplete) ?? present.at(-1);
  const left = [...found].filter(([length]) => length !== keep);
  return {
    rows: rows.filter((row) => lengthAt(row) === keep),
    left: left.map(([length, { count }]) => insight(`report.grain-${length}`, { count })),
  };
}
