import { numberColumn, textColumn, type Dataset } from '../../core/dataset.js';
import { spanOf } from '../../core/period-span.js';
import type { TrendValues } from './options.js';
import type { Line, Trend } from './prepare.js';

/** What a row of the picture is for. */
export type RowRole = 'point' | 'alone' | 'joint' | 'target' | 'goal' | 'norm' | 'before' | 'after';

export type Sureness = 'final' | 'provisional' | 'forecast';

/** A row of the data that the specification draws. */
export interface PictureRow {
  readonly role: RowRole;
  readonly period: string;
  readonly until?: string;
  readonly series: string;
  readonly value: number;
  readonly lower?: number | undefined;
  readonly upper?: number | undefined;
  readonly sureness: Sureness;
  /** Rows of one run are joined by a line. */
  readonly run: string;
}

/** The lines in runs without gaps, and what else the trend has, as rows. */
export function rowsOf(trend: Trend, values: TrendValues): readonly PictureRow[] {
  const rows = [
    ...trend.lines.flatMap(happened),
    ...trend.extras.flatMap(({ rows: own }) => own?.(trend, values) ?? []),
  ];
  const sizes = new Map<string, number>();
  for (const { run } of rows) sizes.set(run, (sizes.get(run) ?? 0) + 1);
  // A figure between two gaps is no part of a line: it gets a dot and a bar for its interval.
  return rows.map((row) => (row.role === 'point' && sizes.get(row.run) === 1 ? { ...row, role: 'alone' } : row));
}

/** What happened, in runs that end at a gap or where it becomes more or less sure. */
function happened({ name, points }: Line): PictureRow[] {
  const rows: PictureRow[] = [];
  let before: PictureRow | undefined;
  let run = 0;
  for (const { period, value, status, forecast, lower, upper } of points) {
    if (value === undefined) {
      before = undefined;
      continue;
    }
    const sureness = status === 'provisional' ? 'provisional' : 'final';
    if (before?.sureness !== sureness) {
      run++;
      if (before) rows.push({ ...before, role: 'joint', sureness, run: `${name}:${run}` });
    }
    // Beside a forecast the interval is that of the forecast.
    const bounds = forecast === undefined && lower !== undefined && upper !== undefined ? { lower, upper } : {};
    before = { role: 'point', period, series: name, value, ...bounds, sureness, run: `${name}:${run}` };
    rows.push(before);
  }
  return rows;
}

/** The rows as columns. */
export function picture(rows: readonly PictureRow[], { unit, decimals }: Trend): Dataset {
  const about = { ...(unit === undefined ? {} : { unit }), decimals };
  const words = (['role', 'series', 'sureness', 'run'] as const).map((name) =>
    textColumn(
      name,
      rows.map((row) => row[name]),
    ),
  );
  const days = (['period', 'until'] as const).map((name) =>
    textColumn(
      name,
      rows.map((row) => spanOf(row[name] ?? '')?.[0] ?? null),
      'date',
    ),
  );
  const figures = (['value', 'lower', 'upper'] as const).map((name) =>
    numberColumn(
      name,
      rows.map((row) => row[name] ?? null),
      about,
    ),
  );
  return { length: rows.length, columns: [...days, ...words, ...figures], metadata: {} };
}
