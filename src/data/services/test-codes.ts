import type { Value } from '../../core/dataset.js';
import type { Term } from '../row-filter.js';
import { testOf, type Test } from '../term-test.js';
import type { Time } from './cbs-time.js';
import type { Dimension } from './coded.js';

/** What a condition asks of the codes of a dimension; a code is also known by its words, a period by its moment. */
export function testCodes(term: Term, dimension: Dimension, time?: Time): (code: string) => boolean {
  const words = (code: string) => dimension.codes?.get(code)?.title;
  const isWord = testOf(term, 'text', () => [], words);
  if (!time) return isWord;
  const isList = term.comparison === '=' || term.comparison === '!=';
  const codes = [...time.moments.keys()];
  // A period may be meant by its code or its words as the source writes them.
  if (isList && term.comparison === '=' && codes.some(isWord)) return isWord;
  const test: Test = testOf(term, 'period', () => time.moments.values(), undefined);
  return (code) => test((time.moments.get(code) ?? null) as Value);
}

/** Values in a list of values that no code of a dimension meets, as they are written. */
export function unknownValues(
  term: Term,
  dimension: Dimension & { readonly cells: readonly string[] },
  time?: Time,
): string[] {
  if (term.comparison !== '=' || term.values.length === 1) return [];
  const codes = [...(dimension.codes?.keys() ?? new Set(dimension.cells))];
  return term.values.flatMap((value) => {
    const test = testCodes({ ...term, values: [value] }, dimension, time);
    return codes.some(test) ? [] : [value.begins ? `${value.text}*` : value.text];
  });
}
