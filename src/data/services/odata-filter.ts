import { PeilError } from '../../core/error.js';
import type { Term } from '../row-filter.js';
import { timeOf } from './cbs-time.js';
import { testCodes } from './test-codes.js';
import { isCalled, type Dimension } from './coded.js';

/** How a version of OData says that a word begins with another. */
export type Beginning = (key: string, start: string) => string;

export const newerBeginning: Beginning = (key, start) => `startswith(${key},${quote(start)})`;
export const olderBeginning: Beginning = (key, start) => `substring(${key},0,${start.length}) eq ${quote(start)}`;

/** The most codes that are asked for one by one; servers count the parts of a filter. */
const mostCodes = 24;
/** The longest filter; addresses of more than 2,048 signs are refused by some. */
const longest = 1500;

/** Text as OData quotes it. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/**
 * What of a filter can be asked of a server, for dimensions of which the codes are known; it may let through more rows than wanted, never fewer.
 * Throws `option` for a condition that no code meets.
 */
export function odataFilter(terms: readonly Term[], dimensions: readonly Dimension[], begins: Beginning): string[] {
  const clauses: string[] = [];
  for (const dimension of dimensions) {
    const own = terms.filter((term) => isCalled(term.name, dimension));
    const { codes } = dimension;
    if (own.length === 0 || !codes) continue;
    const time = dimension.isTime ? timeOf(dimension) : undefined;
    const tests = own.map((term) => testCodes(term, dimension, time));
    const wanted = [...codes.keys()].filter((code) => tests.every((test) => test(code)));
    if (wanted.length === 0) {
      const choices = [...codes]
        .slice(0, 10)
        .map(([code, { title }]) => (title === code ? code : `${code} (${title})`));
      throw new PeilError('option', { option: 'filter', given: own.map((term) => term.written).join('; '), choices });
    }
    const clause = clauseOf(dimension, own, wanted, codes.size, begins);
    if (clause && clauses.join(' and ').length + clause.length < longest) clauses.push(clause);
  }
  return clauses;
}

function clauseOf(
  { key, codes, isTime }: Dimension,
  own: readonly Term[],
  wanted: readonly string[],
  all: number,
  begins: Beginning,
): string | undefined {
  const written = (code: string) => quote(codes?.get(code)?.written ?? code);
  if (wanted.length === all) return undefined;
  if (wanted.length <= mostCodes) return any(wanted.map((code) => `${key} eq ${written(code)}`));
  if (isTime) {
    // Codes of periods begin with the year; those between the first and the last are few more than wanted.
    const sorted = [...wanted].sort();
    return `${key} ge ${written(sorted[0]!)} and ${key} le ${written(sorted.at(-1)!)}`;
  }
  const starts = own.find(
    ({ comparison, values }) => comparison === '=' && values.every((value) => value.begins && isCode(value.text)),
  );
  if (starts) return any(starts.values.map(({ text }) => begins(key, text.toUpperCase())));
  return undefined;
}

const isCode = (text: string) => /^[A-Za-z]{1,3}\d*$/.test(text);

/** Clauses of which one must hold. */
export function any(parts: readonly string[]): string {
  return parts.length === 1 ? parts[0]! : `(${parts.join(' or ')})`;
}
