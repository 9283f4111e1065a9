import { numberAt, textAt, type Dataset } from '../../core/dataset.js';
import { lengthOf, nextPeriod, type Length } from '../../core/period-span.js';
import { later } from '../../kit/later.js';
import type { Extra } from './extra.js';
import type { TrendValues } from './options.js';

/** What not every trend has, in the order in which it is told. */
export const parts = {
  /** Events, and the means before and after a measure. */
  happened: later(() => import('./happened.js')),
  /** What was agreed to reach. */
  aims: later(() => import('./aims.js')),
  /** More lines than one. */
  several: later(() => import('./several.js')),
  /** Forecasts, intervals, and how sure a figure is. */
  likely: later(() => import('./likely.js')),
  /** Periods of several lengths, an index, rows that are left out. */
  rare: later(() => import('./rare.js')),
  /** Whatever is not one line of final figures without a gap. */
  intricate: later(() => import('./intricate.js')),
};

type Name = keyof typeof parts;

export interface Need {
  readonly names: readonly Name[];
  /** The length of the periods, where all have the same. */
  readonly length: Length | undefined;
  /** Periods with their rows, in order of time, of a line that needs no more than that. */
  readonly plain: readonly (readonly [period: string, row: number])[] | undefined;
}

/** Computes once for the values of a chart. */
export function once<T>(make: (data: Dataset, values: TrendValues) => T): typeof make {
  const made = new WeakMap<TrendValues, { readonly it: T }>();
  return (data, values) => {
    let held = made.get(values);
    if (!held) made.set(values, (held = { it: make(data, values) }));
    return held.it;
  };
}

/** Which parts the data and the page ask for. */
export const needOf = once((data, values): Need => {
  const { period, value, status, index, grain } = values;
  const lengths = new Set<Length | undefined>();
  const lines = new Set<string>();
  const rows = new Map<string, number>();
  let isFull = true;
  for (let row = 0; row < data.length; row++) {
    const [name, when] = [nameAt(values, row), textAt(period, row) ?? ''];
    lengths.add(lengthOf(when));
    lines.add(name);
    rows.set(`${when} ${name}`, row);
    isFull &&= numberAt(value, row) !== undefined;
  }
  const [length] = lengths;
  const statuses = new Set(value?.statuses.values());
  const isNeeded: Record<Name, boolean> = {
    happened: values.events !== undefined || values.measureDate !== undefined,
    aims: Boolean(values.target) || values.targetValue !== undefined,
    several: lines.size > 1,
    likely:
      Boolean(values.forecast ?? values.lower ?? values.upper ?? status) ||
      statuses.has('forecast') ||
      statuses.has('revised'),
    rare: lengths.size > 1 || !length || rows.size < data.length || index !== undefined || grain !== 'auto',
    intricate: false,
  };
  const { aims, several, likely, rare } = isNeeded;
  const plain = [...rows]
    .map(([key, row]) => [key.split(' ', 1)[0] ?? '', row] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  // Many things are not counted every day.
  const isWhole = plain.every(([when], at) => !at || length === 'day' || nextPeriod(plain[at - 1]?.[0] ?? '') === when);
  isNeeded.intricate =
    aims ||
    several ||
    likely ||
    rare ||
    statuses.size > 0 ||
    length === 'school-year' ||
    !isFull ||
    !isWhole ||
    plain.length < 2;
  const names = (Object.keys(parts) as Name[]).filter((name) => isNeeded[name]);
  return { names, length, plain: isNeeded.intricate ? undefined : plain };
});

/** The name of the line of a row; `''` where the data has but one. */
export function nameAt({ series }: TrendValues, row: number): string {
  return (textAt(series, row) ?? '').replace(/\s+/g, ' ').trim();
}

/** The parts that a trend has. */
export const extrasOf = ({ names }: Need): readonly Extra[] => names.map((name) => parts[name].part);
