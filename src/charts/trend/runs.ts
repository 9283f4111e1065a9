import type { TrendValues } from './options.js';
import type { Line, Trend } from './prepare.js';
import type { PictureRow } from './rows.js';

/** The lines in runs without gaps, and what else the trend has, as rows. */
export function allRows(trend: Trend, values: TrendValues): readonly PictureRow[] {
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
