import { numberAt, textAt } from '../../core/dataset.js';
import { lengthOf, nextPeriod, type Length } from '../../core/period-span.js';
import { later } from '../../kit/later.js';
import { once } from '../../kit/once.js';
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
  /** Figures that rise or fall for some time. */
  running: later(() => import('./running.js')),
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

/** Which parts the data and the page ask for. */
export const needOf = once((data, values: TrendValues): Need => {
  const { period, value, status, index, grain } = values;
  const lengths = new Set<Length | undefined>();
  const lines = new Set<string>();
  const rows = new Map<string, readonly [period: string, row: number]>();
  for (let row = 0; row < data.length; row++) {
    const name = nameAt(values, row);
    const when = textAt(period, row) ?? '';
    lengths.add(lengthOf(when));
    lines.add(name);
    rows.set(when + name, [when, row]);
  }
  const all = [...rows.values()].sort(([a], [b]) => (a < b ? -1 : 1));
  const [length] = lengths;
  const statuses = new Set(value?.statuses.values());
  const aims = (values.target ?? values.targetValue) !== undefined;
  const several = lines.size > 1;
  const likely =
    (values.forecast ?? values.lower ?? values.upper ?? status) !== undefined ||
    statuses.has('forecast') ||
    statuses.has('revised');
  const rare = lengths.size > 1 || !length || rows.size < data.length || index !== undefined || grain !== 'auto';
  const intricate =
    aims ||
    several ||
    likely ||
    rare ||
    statuses.size > 0 ||
    length === 'school-year' ||
    all.length < 2 ||
    all.some(
      ([when, row], at) =>
        numberAt(value, row) === undefined ||
        // Many things are not counted every day.
        (at && length !== 'day' && nextPeriod(all[at - 1]?.[0] ?? '') !== when),
    );
  const [a = 0, b = 0, c = 0, d = 0] = all.slice(-4).map(([, row]) => numberAt(value, row));
  const isNeeded: Record<Name, boolean> = {
    happened: (values.events ?? values.measureDate) !== undefined,
    aims,
    several,
    likely,
    rare,
    running: intricate || ((b - a) * (c - b) > 0 && (c - b) * (d - c) > 0),
    intricate,
  };
  const names = (Object.keys(parts) as Name[]).filter((name) => isNeeded[name]);
  return { names, length, plain: intricate ? undefined : all };
});

/** The name of the line of a row; `''` where the data has but one. */
export function nameAt({ series }: TrendValues, row: number): string {
  return (textAt(series, row) ?? '').replace(/\s+/g, ' ').trim();
}
