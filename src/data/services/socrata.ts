import { insight } from '../../core/insight.js';
import { isObject } from '../json-values.js';
import type { ListDialect } from '../json-dialect.js';
import { recordsTable } from '../read-records.js';
import type { ReadHints } from '../read.js';
import { termOf, withTerms } from './address.js';
import { courier } from './courier.js';
import { gather, mostRows, moreRows, type Gathered } from './gather.js';

/** Rows that a server gives when it is not told how many. */
const usual = 1000;
/** Rows at a time when there are more. */
const pageSize = 10_000;

/** Reads rows of Socrata. A full first page says that there may be more: then all are asked for, in the order of their ids. */
export const readSocrata: ListDialect = async (list, hints) => {
  const { rows, left } = await rowsOf(list, hints);
  // Names that begin so are not of the source.
  const records = rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).filter(([name]) => !/^:(@computed|id$|created_at|updated_at|version)/.test(name)),
    ),
  );
  return recordsTable('json', records, { left });
};

async function rowsOf(list: readonly unknown[], hints: ReadHints): Promise<Gathered> {
  const { url = '' } = hints;
  const first = list.filter(isObject);
  const max = hints.settings?.maxRows ?? mostRows;
  const limit = Number(termOf(url, '$limit') ?? usual);
  if (first.length < limit)
    return { rows: first.slice(0, max), left: first.length > max ? [moreRows(max, first.length)] : [] };
  const perhaps = {
    rows: first.slice(0, max),
    left: [insight('report.perhaps-more', { rows: Math.min(max, first.length) })],
  };
  const mail = courier(hints);
  const isPart = ['$limit', '$offset', '$query', '$group'].some((name) => termOf(url, name) !== undefined);
  if (!mail || isPart || max <= first.length) return perhaps;
  const page = (offset: number) =>
    withTerms(url, { $limit: pageSize, $offset: offset, $order: termOf(url, '$order') ?? ':id' });
  const takeApart = (answer: unknown, before: number) => {
    const rows = Array.isArray(answer) ? answer.filter(isObject) : [];
    return { rows, next: rows.length >= pageSize ? page(before + rows.length) : undefined };
  };
  // Pages must be cut from one and the same order, the first as well.
  return gather(await mail.json(page(0)), takeApart, hints);
}
