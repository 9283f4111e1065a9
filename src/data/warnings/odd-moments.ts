import { isNumeric, textAt, type Column, type TextColumn } from '../../core/dataset.js';
import { insight } from '../../core/insight.js';
import { missingPeriods } from '../../core/period-grains.js';
import { spanOf } from '../../core/period-span.js';
import { grainOf, type Grain } from '../../core/period.js';
import type { Remark } from '../report.js';
import { hasFigures, type Subject } from './subject.js';

/** Moments that may well lie ahead. */
const ahead =
  /eind|\btot\b|verloop|geldig|deadline|verwacht|prognose|raming|begrot|gepland|planning|plan\b|end|until|expected|due/i;

/** Periods of several lengths in one column, periods that are missing from a series, and moments that are still to come. */
export function oddMoments(subject: Subject): Remark[] {
  const moments = subject.data.columns.filter((column): column is TextColumn => /date|period/.test(column.field.type));
  const remarks = moments.flatMap((column) => inFuture(subject, column));
  for (const column of moments) {
    if (column.field.type !== 'period') continue;
    const grains = byGrain(subject, column);
    if (grains.size > 1) {
      const counts = Object.fromEntries([...grains].map(([grain, periods]) => [grain, periods.size]));
      remarks.push(insight('report.check-grains', { column: column.field.name, ...counts }));
    }
    // What lists events has no series, unless the chart says that this is its period.
    if (subject.keys.length > 0 ? !subject.keys.includes(column) : !isRegular(column)) continue;
    const [only] = grains.values();
    if (only && grains.size === 1) remarks.push(...gaps(subject, column, [...only].sort()));
  }
  return remarks;
}

/** Whether each period has as many rows as any other. */
function isRegular({ values }: TextColumn): boolean {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return new Set(counts.values()).size === 1;
}

function byGrain(subject: Subject, column: TextColumn): Map<Grain, Set<string>> {
  const speaks = hasFigures(subject);
  const grains = new Map<Grain, Set<string>>();
  column.values.forEach((period, row) => {
    const grain = period === null ? undefined : grainOf(period);
    if (period === null || !grain || !speaks(row)) return;
    const known = grains.get(grain);
    if (known) known.add(period);
    else grains.set(grain, new Set([period]));
  });
  return grains;
}

function inFuture({ today }: Subject, column: TextColumn): Remark[] {
  const { name, type } = column.field;
  if (ahead.test(name)) return [];
  let count = 0;
  let last = '';
  const known = new Map<string, boolean>();
  column.values.forEach((moment, row) => {
    if (moment === null || column.statuses.get(row) === 'forecast') return;
    let isAhead = known.get(moment);
    if (isAhead === undefined) known.set(moment, (isAhead = (spanOf(moment)?.[0] ?? moment) > today));
    if (!isAhead) return;
    count++;
    if (moment > last) last = moment;
  });
  const example = type === 'date' ? { date: last } : { period: last };
  return count ? [insight('report.check-future', { column: name, count, example })] : [];
}

/** Periods that the whole column lacks, and series that lack one that others have. */
function gaps(subject: Subject, column: TextColumn, periods: readonly string[]): Remark[] {
  const missing = missingPeriods(periods);
  const remarks: Remark[] = [];
  // What is mostly gaps is no series.
  if (missing.length > 0 && missing.length < periods.length)
    remarks.push(
      insight('report.check-gaps', {
        column: column.field.name,
        count: missing.length,
        example: { period: missing[0] ?? '' },
      }),
    );
  // What is asked of someone may differ from period to period.
  const tellsApart = (key: Column) => key !== column && !isNumeric(key) && subject.channels.get(key) !== 'needs';
  const others = subject.keys.filter(tellsApart);
  if (others.length > 0 && periods.length > 2) remarks.push(...shortSeries(subject, column, others, periods));
  return remarks;
}

function shortSeries(
  { data }: Subject,
  column: TextColumn,
  others: readonly Column[],
  periods: readonly string[],
): Remark[] {
  const series = new Map<string, Set<string>>();
  for (let row = 0; row < data.length; row++) {
    const period = column.values[row];
    if (!period) continue;
    const key = others.map((other) => textAt(other, row) ?? '').join('\u0000');
    const known = series.get(key);
    if (known) known.add(period);
    else series.set(key, new Set([period]));
  }
  const filled = [...series.values()].reduce((sum, known) => sum + known.size, 0);
  // Lists of events have rows here and there; only a table with nearly all cells has gaps.
  if (filled < 0.7 * series.size * periods.length) return [];
  const short = [...series].filter(([, known]) => known.size < periods.length);
  const [key, known] = short[0] ?? [];
  if (key === undefined) return [];
  return [
    insight('report.check-short-series', {
      count: short.length,
      of: series.size,
      example: key.split('\u0000').filter(Boolean).join(', ').slice(0, 80),
      period: { period: periods.find((period) => !known?.has(period)) ?? '' },
    }),
  ];
}
