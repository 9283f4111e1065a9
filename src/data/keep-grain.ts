import { selectRows, textAt } from '../core/dataset.js';
import { PeilError } from '../core/error.js';
import { lengthOf } from '../core/period-span.js';
import { filtered } from './narrow.js';
import { recountReport } from './recount.js';
import type { ReadSettings, Reading } from './report.js';

/** Keeps the rows whose period has the length that is wanted; the others are counted. Throws `empty` when no row has it. */
export function keepGrain(reading: Reading, grain: NonNullable<ReadSettings['grain']>): Reading {
  const { data } = reading;
  const column = data.columns.find(({ field }) => field.type === 'period' || field.type === 'date');
  if (!column) return reading;
  const rows = Array.from({ length: data.length }, (_, row) => row).filter(
    (row) => lengthOf(textAt(column, row) ?? '') === grain,
  );
  if (rows.length === 0) throw new PeilError('empty', { found: grain });
  const count = data.length - rows.length;
  if (count === 0) return reading;
  return recountReport(reading, selectRows(data, rows), {
    left: [filtered(count, data.length, `data-grain=${grain}`)],
  });
}
