import { textColumn } from '../../core/dataset.js';
import { PeilError } from '../../core/error.js';
import { insight } from '../../core/insight.js';
import { isObject, member, type JsonObject } from '../json-values.js';
import type { Dialect } from '../json-dialect.js';
import type { Typed } from '../number-column.js';
import type { RawTable } from '../raw-table.js';
import type { ReadHints } from '../read.js';
import { recordsTable } from '../read-records.js';
import { pathOf, termOf, withDefaults, withTerms } from './address.js';
import { gather, moreRows } from './gather.js';
import type { Planner } from './plan.js';

/** Rows at a time; by itself a server gives 100. */
const pageSize = 5000;

/** What to ask of a datastore of CKAN: large pages, in the order of its rows. */
export const planCkan: Planner = (url) => {
  if (!/\/action\/datastore_search$/i.test(pathOf(url)) || termOf(url, 'limit') !== undefined) return undefined;
  return { url: withDefaults(withTerms(url, { limit: pageSize }), { sort: '_id' }) };
};

/** Reads the answer of CKAN: rows of its datastore, or else the best file of the dataset that it describes. */
export const readCkan: Dialect = async (value, hints) => {
  const { result } = value;
  if (!isObject(result)) throw new PeilError('columns', { path: 'result', columns: Object.keys(value).slice(0, 20) });
  if (Array.isArray(result.records)) return readDatastore(result, hints);
  return (await import('./ckan-package.js')).readPackage(
    Array.isArray(result.results) ? result.results.filter(isObject) : [result],
    hints,
  );
};

async function readDatastore(result: JsonObject, hints: ReadHints): Promise<RawTable> {
  const { url = '' } = hints;
  const asked = Number(termOf(url, 'limit') ?? 100);
  // Who asks for a part gets that part.
  const isWhole = asked >= pageSize && !Number(termOf(url, 'offset') ?? 0);
  const takeApart = (answer: unknown, before: number) => {
    const part = before === 0 && answer === result ? result : member(answer, 'result');
    const list = member(part, 'records');
    const rows = Array.isArray(list) ? list.filter(isObject) : [];
    const counted = member(part, 'total');
    const total = typeof counted === 'number' ? counted : undefined;
    const had = before + rows.length;
    const isMore = isWhole && total !== undefined && total > had;
    return { rows, total, next: isMore ? withTerms(url, { offset: had }) : undefined };
  };
  const { rows, left } = await gather(result, takeApart, hints);
  const fields = (Array.isArray(result.fields) ? result.fields : []).filter(isObject);
  // The datastore counts its rows; the source did not.
  const records = rows.map(({ _id: _, ...row }) => row);
  // An answer to SQL has no total, but tells that it was cut.
  const isCut = result.records_truncated === true && left.length === 0;
  const table = recordsTable('ckan', records, { left: isCut ? [moreRows(rows.length)] : left });
  return { ...table, known: table.names.map((name, at) => wordsIn(fields, name, table.columns[at] ?? [])) };
}

/** Words that are written in digits only, of which the source says that they are words. */
function wordsIn(fields: readonly JsonObject[], name: string, cells: readonly unknown[]): Typed | undefined {
  const field = fields.find(({ id }) => id === name);
  const isCustom = isObject(field?.info) && field.info.type_override === 'text';
  if (!isCustom || !cells.every((cell) => cell === null || /^\d*$/.test(String(cell)))) return undefined;
  const values = cells.map((cell) => (cell === null || cell === '' ? null : String(cell)));
  return { column: textColumn(name, values), why: insight('report.source-says'), warnings: [] };
}
