import type { Scope } from '../expression/compile-expression.js';
import { isObject } from '../json.js';
import { parts } from '../parts/parts.js';
import { isValid, reader, type Row } from '../rows.js';

/** A test of rows that a filter or a condition asks: of a field against plain values at once, else by the part for all others. */
export function testOf(given: unknown, path: string, scope?: Scope): (row: Row) => boolean {
  return plainTest(given) ?? parts.tests.part.predicate(given, path, scope);
}

/** `{ field, equal | oneOf | valid }` with words that stand for themselves; `undefined` for anything else. */
export function plainTest(given: unknown): ((row: Row) => boolean) | undefined {
  if (!isObject(given) || typeof given['field'] !== 'string' || Object.keys(given).length !== 2) return undefined;
  const { field, equal, oneOf, valid } = given;
  const read = reader(field as string);
  const words: readonly unknown[] = Array.isArray(oneOf) ? oneOf : [equal];
  if (words.every((word) => word && typeof word === 'string'))
    return (row) => {
      const found = read(row) ?? null;
      return found !== null && words.includes(String(found));
    };
  return typeof valid === 'boolean' ? (row) => isValid(read(row)) === valid : undefined;
}
