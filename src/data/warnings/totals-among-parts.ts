import { isNumeric, type Column } from '../../core/dataset.js';
import { insight } from '../../core/insight.js';
import type { Remark } from '../report.js';
import { totalWords } from '../total-words.js';
import { columnsFact } from './columns-fact.js';
import { hasFigures, type Subject } from './subject.js';

/** A cell that is a total where the column has few different values, and otherwise perhaps a title. */
const likely = /^tota(al|l),? \S|\Stotaal$|\S totaal$|^(alle|all) \S/i;

/** Rows that hold the sum of others, beside those others: who adds all up counts double. */
export function totalsAmongParts(subject: Subject): Remark[] {
  const { data, keys } = subject;
  const columns = keys.length > 0 ? keys : data.columns;
  const speaks = hasFigures(subject);
  const rows = new Set<number>();
  let value: string | undefined;
  const names = columns.flatMap((column) => {
    const found = totalsIn(column, speaks);
    if (!found) return [];
    column.values.forEach((cell: unknown, row: number) => {
      if (found.has(cell as string) && speaks(row)) rows.add(row);
    });
    value ??= [...found][0]?.trim();
    return [column.field.name];
  });
  return value === undefined
    ? []
    : [insight('report.check-totals', { count: rows.size, value, ...columnsFact(names) })];
}

/** The values of a column that are totals, where other values stand beside them. */
function totalsIn(column: Column, speaks: (row: number) => boolean): ReadonlySet<string> | undefined {
  if (isNumeric(column) || column.field.type !== 'text') return undefined;
  const different = new Set<string>();
  let rows = 0;
  column.values.forEach((text, row) => {
    if (text === null || !speaks(row)) return;
    different.add(text);
    rows++;
  });
  const isList = different.size * 2 > rows;
  const found = [...different].filter((written) => {
    const text = written.trim();
    return totalWords.test(text) || (!isList && text.length < 60 && likely.test(text));
  });
  // A total stands beside two parts at least.
  return found.length > 0 && different.size - found.length >= 2 ? new Set(found) : undefined;
}
