import type { Status } from '../../core/dataset.js';
import { insight } from '../../core/insight.js';
import { attempt } from '../attempt.js';
import { member, type JsonObject } from '../json-values.js';
import type { Typed } from '../number-column.js';
import type { RawTable } from '../raw-table.js';
import { recordsTable } from '../read-records.js';
import type { ReadHints } from '../read.js';
import { decoded } from './cbs-address.js';
import { orMissing } from './cbs-metadata.js';
import { cbsUnit, scaled } from './cbs-unit.js';
import { mostRows } from './cbs-v4.js';
import { courier } from './courier.js';
import { odataPages } from './odata-pages.js';
import { clean } from './coded.js';

/** What the path of a question to Swing says: `Variables('wbb')/GeoLevels('gemeente')/Periods('2020')`. */
function pathParts(url: string): Map<string, string> {
  const parts = new Map<string, string>();
  for (const [, set = '', key = ''] of decoded(url).matchAll(/\/(\w+)\('([^']*)'\)/g)) parts.set(set, key);
  return parts;
}

/** Reads the `Values` of a Swing site: the words of a cell without a number say why; what the path says is added as columns. Throws `empty`. */
export async function readSwing(value: JsonObject, hints: ReadHints): Promise<RawTable> {
  const { url = '', settings = {}, progress } = hints;
  const mail = courier(hints);
  const { rows, left } = await odataPages(value, { url, max: settings.maxRows ?? mostRows, mail, progress });
  const path = pathParts(url || clean(member(value, '@odata.context')));
  const missing: string[] = [];
  const root = /^.*\/odata(?=\/)/i.exec(url)?.[0];
  const variable = path.get('Variables');
  const about =
    mail && root && variable !== undefined
      ? await orMissing(variable, missing, mail.json(`${root}/Variables('${encodeURIComponent(variable)}')`))
      : undefined;
  const told = (name: string) => clean(member(about, name));
  const title = told('Name') || told('Description') || variable;
  const source = told('DataSource') || told('Source');
  const period = path.get('Periods');
  const table = recordsTable('swing', rows, { left });
  const at = table.names.findIndex((name) => /^Value$/i.test(name));
  const words = table.names.findIndex((name) => /^ValueString$/i.test(name));
  const known: (Typed | undefined)[] = table.names.map(() => undefined);
  if (at >= 0) known[at] = figures(title ?? 'Value', told('Unit'), table.columns[at] ?? [], table.columns[words] ?? []);
  const isAdded = period !== undefined && !table.names.some((name) => /period/i.test(name));
  return {
    ...table,
    names: [
      ...table.names.map((name, place) => (place === at ? (title ?? name) : name)),
      ...(isAdded ? ['Period'] : []),
    ],
    columns: [...table.columns, ...(isAdded ? [rows.map(() => period)] : [])],
    known: [...known, ...(isAdded ? [undefined] : [])],
    remarks: [...table.remarks, ...(missing.length ? [insight('report.no-labels', { parts: missing })] : [])],
    metadata: { ...(title ? { title } : {}), ...(source ? { source } : {}) },
  };
}

/** Numbers with, where there is none, the status that the words beside it tell. */
function figures(
  name: string,
  written: string,
  cells: readonly unknown[],
  words: readonly unknown[],
): Typed | undefined {
  if (!cells.every((cell) => cell === null || typeof cell === 'number')) return undefined;
  const { factor, unit } = cbsUnit(written);
  const marks = attempt(
    cells.map((cell, row) => (cell === null ? words[row] : null)),
    () => false,
    true,
  );
  const statuses = new Map<number, Status>(marks?.statuses);
  cells.forEach((cell, row) => {
    if (cell === null && !statuses.has(row)) statuses.set(row, 'unknown');
  });
  const values = Float64Array.from(cells, (cell) => (typeof cell === 'number' ? scaled(cell, factor) : Number.NaN));
  const decimals = values.reduce((most, value) => Math.max(most, String(value).split('.')[1]?.length ?? 0), 0);
  return {
    column: { field: { name, type: 'number', decimals, ...(unit ? { unit } : {}) }, values, statuses },
    why: insight('report.source-says'),
    warnings: factor === 1 ? [] : [insight('report.source-factor', { factor, unit: written })],
    factor: factor === 1 ? undefined : factor,
  };
}
