import { textAt, type Dataset } from '../../core/dataset.js';
import { lengthOf, type Length } from '../../core/period-span.js';
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
};

type Name = keyof typeof parts;

interface Need {
  readonly names: readonly Name[];
  /** The length of the periods, where all have the same. */
  readonly length: Length | undefined;
}

const needs = new WeakMap<TrendValues, Need>();

/** Which parts the data and the page ask for. */
export function needOf(data: Dataset, values: TrendValues): Need {
  let need = needs.get(values);
  if (!need) needs.set(values, (need = look(data, values)));
  return need;
}

function look(data: Dataset, values: TrendValues): Need {
  const { period, value, status, events, index, grain } = values;
  const lengths = new Set<Length | undefined>();
  const lines = new Set<string>();
  const rows = new Set<string>();
  for (let row = 0; row < data.length; row++) {
    const [name, when] = [nameAt(values, row), textAt(period, row) ?? ''];
    lengths.add(lengthOf(when));
    lines.add(name);
    rows.add(`${when} ${name}`);
  }
  const [length] = lengths;
  const statuses = new Set(value?.statuses.values());
  const isNeeded: Record<Name, boolean> = {
    happened: events.length > 0 || values.measureDate !== undefined,
    aims: Boolean(values.target) || values.targetValue !== undefined,
    several: lines.size > 1,
    likely:
      Boolean(values.forecast ?? values.lower ?? values.upper ?? status) ||
      statuses.has('forecast') ||
      statuses.has('revised'),
    rare: lengths.size > 1 || !length || rows.size < data.length || index !== undefined || grain !== 'auto',
  };
  return { names: (Object.keys(parts) as Name[]).filter((name) => isNeeded[name]), length };
}

/** The name of the line of a row; `''` where the data has but one. */
export function nameAt({ series }: TrendValues, row: number): string {
  return (textAt(series, row) ?? '').replace(/\s+/g, ' ').trim();
}

/** The parts that a trend has. */
export const extrasOf = ({ names }: Need): readonly Extra[] => names.map((name) => parts[name].part);
