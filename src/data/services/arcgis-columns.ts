import { textColumn } from '../../core/dataset.js';
import { insight, type Facts } from '../../core/insight.js';
import { isObject, member, type JsonObject } from '../json-values.js';
import type { Typed } from '../number-column.js';
import { isIdType } from './arcgis-pages.js';

/** A column of features. */
export interface ArcgisColumn {
  readonly name: string;
  /** What the server calls it. */
  readonly from: string;
  readonly cells: readonly unknown[];
  readonly typed?: Typed;
}

/**
 * Attributes of features as columns, by their alias where that tells them apart and the page does not ask for the name itself;
 * coded values as words, with a column of their codes.
 */
export function arcgisColumns(
  fields: readonly JsonObject[],
  rows: readonly JsonObject[],
  layer: JsonObject,
  asked: readonly string[],
): ArcgisColumn[] {
  const keys = new Set(fields.map(({ name }) => String(name)));
  for (const { attributes } of rows)
    for (const key of Object.keys(isObject(attributes) ? attributes : {})) keys.add(key);
  const aliases = [...keys].map((key) => String(fields.find(({ name }) => name === key)?.alias || key).trim());
  const isOnce = (alias: string) => aliases.filter((one) => one === alias).length === 1;
  return [...keys].flatMap((key, at) => {
    const here = fields.find(({ name }) => name === key);
    const alias = aliases[at] ?? key;
    // A page may know a column by the name that the server has for it.
    const name = isOnce(alias) && !asked.includes(key) ? alias : key;
    const cells = rows.map(({ attributes }) => trimmed(member(attributes, key)));
    const type = String(here?.type ?? '');
    const words = codedWords(here?.domain) ?? typeWords(key, layer);
    if (words && cells.some((cell) => words.has(String(cell)))) {
      const labels = cells.map((cell) => (cell === null ? null : (words.get(String(cell)) ?? String(cell))));
      const columns: ArcgisColumn[] = [{ name, from: key, cells: labels, typed: text(name, labels) }];
      if (labels.every((label, row) => label === null || label === String(cells[row]))) return columns;
      const code = `${name} (code)`;
      return [...columns, { name: code, from: key, cells, typed: text(code, cells) }];
    }
    const typed =
      isIdType(type) || (/String$/.test(type) && isDigits(cells))
        ? text(name, cells)
        : /Date$/.test(type)
          ? days(name, cells)
          : undefined;
    return [{ name, from: key, cells, ...(typed ? { typed } : {}) }];
  });
}

const trimmed = (cell: unknown) =>
  typeof cell === 'string' ? cell.trim() : typeof cell === 'object' ? null : (cell ?? null);

/** Words that are written in digits only: the source says that they are no numbers. */
const isDigits = (cells: readonly unknown[]) =>
  cells.every((cell) => cell === null || cell === '' || (typeof cell === 'string' && /^\d+$/.test(cell)));

const why = (facts: Facts = {}) => insight('report.source-says', facts);

function text(name: string, cells: readonly unknown[]): Typed {
  const values = cells.map((cell) => (cell === null || cell === '' ? null : String(cell)));
  return { column: textColumn(name, values), why: why(), warnings: [] };
}

/** Moments in ms since 1970 as days in the Netherlands: midnight there is still the day before in UTC. */
function days(name: string, cells: readonly unknown[]): Typed | undefined {
  if (!cells.every((cell) => cell === null || (typeof cell === 'number' && Math.abs(cell) < 8e15))) return undefined;
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });
  const values = cells.map((cell) => {
    const written = typeof cell === 'number' ? day.format(cell) : '';
    return /^\d{4}-\d\d-\d\d$/.test(written) ? written : null;
  });
  const at = values.findIndex((value) => value !== null);
  const example = insight('report.milliseconds', {
    example: String(cells[at] ?? ''),
    value: { date: values[at] ?? '' },
  });
  return { column: textColumn(name, values, 'date'), why: at < 0 ? insight('report.nothing') : example, warnings: [] };
}

/** The words of coded values. */
function codedWords(domain: unknown): Map<string, string> | undefined {
  const values = member(domain, 'codedValues');
  if (!Array.isArray(values)) return undefined;
  return new Map(values.filter(isObject).map(({ code, name }) => [String(code), String(name ?? code)]));
}

/** The words of the field that tells the kinds of a layer apart. */
function typeWords(key: string, { typeIdField, types }: JsonObject): Map<string, string> | undefined {
  if (typeIdField !== key || !Array.isArray(types) || types.length === 0) return undefined;
  return new Map(types.filter(isObject).map(({ id, name }) => [String(id), String(name ?? id)]));
}
