import type { Scope } from '../expression/compile-expression.js';
import { isObject, listOf } from '../json.js';
import { parts } from '../parts/parts.js';
import { isValid, reader, type Row } from '../rows.js';
import { isDateTime } from './is-date-time.js';
import { refuse } from './refuse.js';
import { timeOf } from './time-of.js';

type Test = (row: Row) => boolean;

/** Compares a value of a row with one of the specification. */
const comparisons: Readonly<Record<string, (found: never, given: never) => boolean>> = {
  equal: (found, given) => found === given,
  lt: (found, given) => found < given,
  lte: (found, given) => found <= given,
  gt: (found, given) => found > given,
  gte: (found, given) => found >= given,
};

/**
 * Makes a predicate of a filter or a condition ready: an expression, a comparison of a field, or `and`, `or` and `not` of those. A
 * missing value is in no range and is less than nothing. Throws `PeilError` `option` with the path for anything else.
 */
export function predicate(given: unknown, path: string, scope: Scope = {}): Test {
  if (typeof given === 'string') {
    const expression = parts.expression.part.compileExpression(given, path, scope);
    return (row) => Boolean(expression(row));
  }
  if (!isObject(given)) throw refuse(path, given);
  const { and, or, not, field } = given;
  const each = (name: string, tests: readonly unknown[]) =>
    tests.map((one, at) => predicate(one, `${path}.${name}[${at}]`, scope));
  if (Array.isArray(and)) {
    const tests = each('and', and);
    return (row) => tests.every((test) => test(row));
  }
  if (Array.isArray(or)) {
    const tests = each('or', or);
    return (row) => tests.some((test) => test(row));
  }
  if ('not' in given) {
    const test = predicate(not, `${path}.not`, scope);
    return (row) => !test(row);
  }
  if (typeof field !== 'string') throw refuse(path, given);
  return fieldTest(reader(field), given, path, scope);
}

function fieldTest(
  plain: (row: Row) => unknown,
  settings: Readonly<Record<string, unknown>>,
  path: string,
  scope: Scope,
): Test {
  const { timeUnit: unit, oneOf, valid } = settings;
  const read = unit ? parts.units.part.unitReader(plain, unit, `${path}.timeUnit`) : plain;

  /** A value of a specification, computed where it is `{ expr }`. */
  const evaluated = (value: unknown, place: string): unknown =>
    isObject(value) && 'expr' in value
      ? parts.expression.part.compileExpression(value['expr'], `${place}.expr`, scope)({})
      : value;
  const made = (value: unknown, place: string): unknown => {
    const known = evaluated(value, place);
    if (isDateTime(known)) return parts.dates.part.dateTime(known, place);
    return unit && (typeof known === 'number' || typeof known === 'string')
      ? parts.units.part.unitValue(unit, known, `${path}.timeUnit`)
      : known;
  };
  /** The value of a row as the same kind of value as the one it is compared with. */
  const alike = (row: Row, value: unknown, isTime: boolean): unknown => {
    const found = read(row) ?? null;
    if (found === null || value === null) return found;
    if (isTime) return timeOf(found);
    if (typeof value === 'number' && value !== 0) return Number(found);
    return typeof value === 'string' && value !== '' ? String(found) : found;
  };

  for (const [name, compare] of Object.entries(comparisons)) {
    if (!(name in settings)) continue;
    const value = made(settings[name], `${path}.${name}`);
    const isTime = isDateTime(settings[name]);
    return (row) => {
      const found = alike(row, value, isTime);
      return (name === 'equal' || found !== null) && compare(found as never, value as never);
    };
  }
  if (Array.isArray(oneOf)) {
    const values = oneOf.map((value: unknown, at) => made(value, `${path}.oneOf[${at}]`));
    return (row) => values.includes(alike(row, values[0], isDateTime(oneOf[0])));
  }
  if ('valid' in settings) return (row) => isValid(read(row)) === (valid !== false);
  const range = evaluated(settings['range'], `${path}.range`);
  if (!Array.isArray(range)) throw refuse(path, settings, [...Object.keys(comparisons), 'oneOf', 'range', 'valid']);
  const ends = listOf(range).map((value, at) => made(value, `${path}.range[${at}]`));
  const [from, to] = ends as number[];
  const [least, most] = from != null && to != null && from > to ? [to, from] : [from, to];
  const isTime = range.some(isDateTime);
  return (row) => {
    const found = alike(row, from ?? to, isTime) as number | null;
    return found !== null && (least == null || found >= least) && (most == null || found <= most);
  };
}
