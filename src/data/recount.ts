import type { Column, Dataset, Status } from '../core/dataset.js';
import { insight } from '../core/insight.js';
import type { ColumnReport, Reading, Remark } from './report.js';

/** The reading of other rows or columns of the same source: its figures are counted anew, what was decided stays. */
export function recountReport(
  { report }: Reading,
  data: Dataset,
  more: { readonly left?: readonly Remark[]; readonly remarks?: readonly Remark[] } = {},
): Reading {
  const told = new Map(report.columns.map((one) => [one.name, one]));
  return {
    data,
    report: {
      ...report,
      rows: data.length,
      left: [...report.left, ...(more.left ?? [])],
      remarks: [...report.remarks, ...(more.remarks ?? [])],
      columns: data.columns.map((column) => recount(column, told.get(column.field.name))),
    },
  };
}

function recount(column: Column, told: ColumnReport | undefined): ColumnReport {
  const statuses: Partial<Record<Status, number>> = {};
  for (const status of column.statuses.values()) statuses[status] = (statuses[status] ?? 0) + 1;
  let filled = 0;
  for (const value of column.values) if (value !== null && !Number.isNaN(value)) filled++;
  const { name, type } = column.field;
  return { missing: {}, why: insight('report.nothing'), warnings: [], ...told, name, type, filled, statuses };
}
