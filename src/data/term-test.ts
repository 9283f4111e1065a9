import { PeilError } from '../core/error.js';
import type { FieldType, Value } from '../core/dataset.js';
import { spanOf } from '../core/period-span.js';
import { readMoment } from './moment.js';
import { plainDigits, readNumber } from './number-reading.js';
import { leveled, type Comparison, type Sought, type Term } from './row-filter.js';

/** Whether a value meets a condition. */
export type Test = (value: Value) => boolean;

/** A value that a column has besides the one in its cells: the words of a code. */
export type Also = (value: string) => string | undefined;

/**
 * What a condition asks of the values of a column. Numbers are read as the Dutch write them where that can differ; a period is known in any
 * spelling and compared by its days, and a year stands for its months where the column has no such year. A cell without a value
 * meets only `!=`. Throws `option` for a value that no cell of the column can be compared with.
 */
export function testOf(term: Term, type: FieldType, values: () => Iterable<Value>, also?: Also): Test {
  const { comparison, values: sought } = term;
  const refuse = () => new PeilError('option', { option: 'filter', given: term.written });
  const isList = comparison === '=' || comparison === '!=';
  const among = isList
    ? anyOf(sought.map((one) => matcher(one, type, values, also, refuse)))
    : comparing(comparison, sought[0]?.text ?? '', type, refuse);
  return comparison === '!=' ? (value) => !among(value) : among;
}

const anyOf =
  (tests: readonly Test[]): Test =>
  (value) =>
    tests.some((test) => test(value));

function matcher(
  { text, begins }: Sought,
  type: FieldType,
  values: () => Iterable<Value>,
  also: Also | undefined,
  refuse: () => PeilError,
): Test {
  const sought = leveled(text);
  if (begins) return (value) => typeof value === 'string' && leveled(value).startsWith(sought);
  if (type === 'number') {
    const number = numberIn(text);
    if (number === undefined) throw refuse();
    return (value) => value === number;
  }
  const isWord: Test = (value) => {
    if (typeof value !== 'string') return false;
    const word = also?.(value);
    return leveled(value) === sought || (word !== undefined && leveled(word) === sought);
  };
  if (type === 'text') return isWord;
  const moment = readMoment(text);
  if (!moment) return isWord;
  for (const value of values()) if (value === moment) return (one) => one === moment;
  const whole = spanOf(moment);
  return (value) => {
    const span = typeof value === 'string' ? spanOf(value) : undefined;
    return !!span && !!whole && span[0] >= whole[0] && span[1] <= whole[1];
  };
}

function comparing(comparison: Comparison, text: string, type: FieldType, refuse: () => PeilError): Test {
  if (type === 'number') {
    const number = numberIn(text);
    if (number === undefined) throw refuse();
    return (value) => typeof value === 'number' && holds(comparison, value, number);
  }
  if (type === 'text') {
    const sought = leveled(text);
    return (value) => typeof value === 'string' && holds(comparison, leveled(value), sought);
  }
  const moment = readMoment(text);
  const [first, last] = spanOf(moment ?? '') ?? [];
  if (first === undefined || last === undefined) throw refuse();
  return (value) => {
    const [from, to] = (typeof value === 'string' && spanOf(value)) || [];
    if (from === undefined || to === undefined) return false;
    // What begins in a period is not before it; what ends in it is not after it.
    if (comparison === '>=') return from >= first;
    if (comparison === '>') return from > last;
    return comparison === '<=' ? to <= last : to < first;
  };
}

function holds<T extends string | number>(comparison: Comparison, a: T, b: T): boolean {
  if (comparison === '>=') return a >= b;
  if (comparison === '>') return a > b;
  return comparison === '<=' ? a <= b : a < b;
}

function numberIn(text: string): number | undefined {
  const written = readNumber(text.trim());
  return written && Number(plainDigits(written, 'dutch'));
}
