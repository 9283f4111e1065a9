import { PeilError } from '../../core/error.js';
import type { ReadSettings } from '../report.js';
import { parseFilter, type Term } from '../row-filter.js';
import type { Plan } from '../asking.js';

/** The most rows that are asked for unless a page says otherwise. */
const mostRows = 100_000;

/**
 * Fills in an address that holds a question in SQL: `{where}` from the filter, `{columns}` from the columns (with those that the filter is about,
 * so that it can be checked here), `{limit}` from the most rows, and one more to know that there are more. Throws `option`.
 */
export function planSql(url: string, { filter = '', columns, maxRows = mostRows }: ReadSettings): Plan {
  const terms = parseFilter(filter);
  const names = columns && [...new Set([...columns, ...terms.map(({ name }) => name)])];
  const parts: Readonly<Record<string, string>> = {
    where: terms.map(condition).join(' AND ') || '1=1',
    columns: names?.map(named).join(', ') ?? '*',
    limit: String(Math.max(1, Math.floor(maxRows)) + 1),
  };
  const filled = url.replace(/(?:\{|%7b)(where|columns|limit)(?:\}|%7d)/gi, (_, part: string) =>
    encodeURIComponent(parts[part.toLowerCase()] ?? ''),
  );
  return { url: filled };
}

function condition({ name, comparison, values }: Term): string {
  const column = named(name);
  if (comparison !== '=' && comparison !== '!=') return `${column} ${comparison} ${text(values[0]?.text ?? '')}`;
  const whole = values.filter(({ begins }) => !begins).map((value) => text(value.text));
  const begun = values.filter(({ begins }) => begins).map((value) => `${column} LIKE ${beginning(value.text)}`);
  const list = whole.length > 1 ? `${column} IN (${whole.join(', ')})` : `${column} = ${whole[0]}`;
  const either = [...(whole.length ? [list] : []), ...begun].join(' OR ');
  // A cell without a value is not equal to anything, here as in the filter.
  return comparison === '=' ? `(${either})` : `(NOT (${either}) OR ${column} IS NULL)`;
}

/** A name between double quotes, as standard SQL writes it. */
function named(name: string): string {
  return `"${safe(name).replaceAll('"', '""')}"`;
}

/** A value between single quotes; engines read it as a number where the column holds numbers. */
function text(value: string): string {
  return `'${safe(value).replaceAll("'", "''")}'`;
}

function beginning(start: string): string {
  const isPlain = !/[%_!]/.test(start);
  return isPlain ? text(`${start}%`) : `${text(`${start.replace(/[%_!]/g, '!$&')}%`)} ESCAPE '!'`;
}

/** Some engines take a backslash for the beginning of something else, and so a quote behind it for a plain sign. */
function safe(words: string): string {
  // eslint-disable-next-line no-control-regex -- signs that no one writes are what it is about
  if (/[\\\u0000-\u001f\u007f\u2028\u2029]/.test(words))
    throw new PeilError('option', { option: 'filter', given: words });
  return words;
}
