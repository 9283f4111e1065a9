import { textColumn, type Dataset } from '../../core/dataset.js';
import { plainDataset } from '../../kit/plain-dataset.js';
import type { TrendValues } from './options.js';
import { firstDay, type Point, type Trend } from './prepare.js';

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

const made = new WeakMap<Trend, readonly PictureRow[]>();

/** The lines, and what else the trend has, as rows. */
export function rowsOf(trend: Trend, values: TrendValues): readonly PictureRow[] {
  const { lines, extras, has } = trend;
  const rows = made.get(trend) ??
    has.allRows?.(trend, values) ?? [
      ...lines.flatMap(({ name, points }) => points.map((point) => plainRow(name, point))),
      ...extras.flatMap(({ rows: own }) => own?.(trend, values) ?? []),
    ];
  made.set(trend, rows);
  return rows;
}

const plainRow = (series: string, { period, value = NaN }: Point): PictureRow => ({
  role: 'point',
  period,
  series,
  value,
  sureness: 'final',
  run: series,
});

const pictures = new WeakMap<readonly PictureRow[], Dataset>();

/** The rows as columns. */
export function picture(rows: readonly PictureRow[], trend: Trend): Dataset {
  let data = pictures.get(rows);
  if (!data) pictures.set(rows, (data = columnsOf(rows, trend)));
  return data;
}

function columnsOf(rows: readonly PictureRow[], { unit, decimals }: Trend): Dataset {
  const about = { ...(unit !== undefined && { unit }), decimals };
  const days = (['period', 'until'] as const).map((name) =>
    textColumn(
      name,
      rows.map((row) => firstDay(row[name] ?? '')),
      'date',
    ),
  );
  const rest = plainDataset(rows, ['role', 'series', 'sureness', 'run'], ['value', 'lower', 'upper'], about);
  return { ...rest, columns: [...days, ...rest.columns] };
}
