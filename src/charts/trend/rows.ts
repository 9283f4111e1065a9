import { numberColumn, textColumn, type Dataset } from '../../core/dataset.js';
import { spanOf } from '../../core/period-span.js';
import { beforeAndAfter } from './before-after.js';
import { latestOf } from './change.js';
import type { TrendValues } from './options.js';
import type { Line, Point, Trend } from './prepare.js';
import { targetOf } from './target.js';

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
  readonly run: number;
}

/** The lines in runs without gaps, the target and the means around a measure, as rows. */
export function rowsOf(trend: Trend, values: TrendValues): readonly PictureRow[] {
  const rows: PictureRow[] = [];
  let run = 0;
  const nextRun = () => ++run;
  for (const line of trend.lines) rows.push(...setApart([...happened(line, nextRun), ...expected(line, nextRun)]));
  const [line] = trend.lines;
  return line ? [...rows, ...aims(line, values, nextRun), ...means(line, values, nextRun)] : rows;
}

/** A figure between two gaps is no part of a line: it gets a dot and a bar for its interval. */
function setApart(rows: readonly PictureRow[]): PictureRow[] {
  const sizes = new Map<number, number>();
  for (const { run } of rows) sizes.set(run, (sizes.get(run) ?? 0) + 1);
  return rows.map((row) => (sizes.get(row.run) === 1 ? { ...row, role: 'alone' } : row));
}

/** What happened, in runs that end at a gap or where it becomes more or less sure. */
function happened({ name, points }: Line, nextRun: () => number): PictureRow[] {
  const rows: PictureRow[] = [];
  let before: PictureRow | undefined;
  for (const point of points) {
    const { period, value, status, forecast } = point;
    if (value === undefined) {
      before = undefined;
      continue;
    }
    const sureness: Sureness = status === 'provisional' ? 'provisional' : 'final';
    if (before && before.sureness !== sureness) {
      before = { ...before, role: 'joint', sureness, run: nextRun() };
      rows.push(before);
    }
    const run = before?.run ?? nextRun();
    before = {
      role: 'point',
      period,
      series: name,
      value,
      ...(forecast === undefined ? boundsOf(point) : {}),
      sureness,
      run,
    };
    rows.push(before);
  }
  return rows;
}

/** What is expected, from the last figure before it. */
function expected({ name, points }: Line, nextRun: () => number): PictureRow[] {
  const rows: PictureRow[] = [];
  let run: number | undefined;
  points.forEach((point, at) => {
    const { period, forecast: value } = point;
    if (value === undefined) {
      run = undefined;
      return;
    }
    const row = { series: name, sureness: 'forecast', run: (run ??= nextRun()) } as const;
    const last = points[at - 1];
    if (last && last.forecast === undefined && last.value !== undefined)
      rows.push({
        ...row,
        role: 'joint',
        period: last.period,
        value: last.value,
        lower: last.value,
        upper: last.value,
      });
    rows.push({ ...row, role: 'point', period, value, ...boundsOf(point) });
  });
  return rows;
}

function boundsOf({ lower, upper }: Point): Pick<PictureRow, 'lower' | 'upper'> {
  return lower === undefined || upper === undefined ? {} : { lower, upper };
}

/** The path to the target, or the straight way to it from now; a norm without a date is a level. */
function aims(line: Line, values: TrendValues, nextRun: () => number): PictureRow[] {
  const target = targetOf(line, values);
  if (!target) return [];
  const row = { series: line.name, sureness: 'final', run: nextRun() } as const;
  const { value, due, path } = target;
  const latest = latestOf(line.points);
  if (due === undefined || (path.length === 0 && latest && due <= latest.period))
    return [{ ...row, role: 'norm', period: line.points[0]?.period ?? '', value }];
  const from = path.length > 1 || !latest ? path : [latest, { period: due, value }];
  return [
    ...from.map((one): PictureRow => ({ ...row, role: 'target', period: one.period, value: one.value })),
    { ...row, role: 'goal', period: due, value },
  ];
}

function means(line: Line, { measureDate }: TrendValues, nextRun: () => number): PictureRow[] {
  const sides = beforeAndAfter(line, measureDate);
  if (!sides) return [];
  return (['before', 'after'] as const).map((role) => {
    const { from, to, mean } = sides[role];
    return { role, period: from, until: to, series: line.name, value: mean, sureness: 'final', run: nextRun() };
  });
}

/** The rows as columns. */
export function picture(rows: readonly PictureRow[], { unit, decimals }: Trend): Dataset {
  const about = { ...(unit === undefined ? {} : { unit }), decimals };
  const number = (name: 'value' | 'lower' | 'upper') =>
    numberColumn(
      name,
      rows.map((row) => row[name] ?? null),
      about,
    );
  return {
    length: rows.length,
    columns: [
      textColumn(
        'role',
        rows.map(({ role }) => role),
      ),
      textColumn(
        'period',
        rows.map(({ period }) => firstDay(period)),
        'date',
      ),
      textColumn(
        'until',
        rows.map(({ until }) => (until === undefined ? null : firstDay(until))),
        'date',
      ),
      textColumn(
        'series',
        rows.map(({ series }) => series),
      ),
      textColumn(
        'sureness',
        rows.map(({ sureness }) => sureness),
      ),
      numberColumn(
        'run',
        rows.map(({ run }) => run),
      ),
      number('value'),
      number('lower'),
      number('upper'),
    ],
    metadata: {},
  };
}

function firstDay(period: string): string {
  return spanOf(period)?.[0] ?? period;
}
