import type { Scope } from '../expression/compile-expression.js';
import { isValid, reader, type Row } from '../rows.js';
import { dateTime, isDateTime } from './date-time.js';
import { parts } from './parts.js';
import { refuse } from './refuse.js';
import { timeOf } from './time-of.js';

type Test = (row: Row) => boolean;

/** Compares a value of a row with one of the specification. */
type Comparison = (found: unknown, given: unknown) => boolean;

const comparisons: Readonly<Record<string, Comparison>> = {
  equal: (found, given) => found === given,
  lt: (found, given) => (found as number) < (given as number),
  lte: (found, given) => (found as number) <= (given as number),
  gt: (found, given) => (found as number) > (given as number),
  gte: (found, given) => (found as number) >= (given as number),
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
  if (typeof given !== 'object' || given === null) throw refuse(path, given);
  const settings = given as Readonly<Record<string, unknown>>;
  const all = (name: string) =>
    Array.isArray(settings[name])
      ? (settings[name] as unknown[]).map((one, at) => predicate(one, `${path}.${name}[${at}]`, scope))
      : undefined;
  const every = all('and');
  if (every) return (row) => every.every((test) => test(row));
  const some = all('or');
  if (some) return (row) => some.some((test) => test(row));
  if ('not' in settings) {
    const test = predicate(settings['not'], `${path}.not`, scope);
    return (row) => !test(row);
  }
  if (typeof settings['field'] !== 'string') throw refuse(path, given);
  return fieldTest(settings['field'], settings, path, scope);
}

function fieldTest(field: string, settings: Readonly<Record<string, unknown>>, path: string, scope: Scope): Test {
  const unit = settings['timeUnit'];
  const floor = unit ? floorBy(unit, `${path}.timeUnit`) : undefined;
  const plain = reader(field);
  const read = floor ? (row: Row) => floor(plain(row)) : plain;

  const made = (value: unknown, place: string): unknown => {
    const known = evaluated(value, place, scope);
    if (isDateTime(known)) return dateTime(known, place);
    // With a unit a month may be given by its number or name, and a day by its date.
    return unit && (typeof known === 'number' || typeof known === 'string') ? unitValue(unit, known, place) : known;
  };
  /** The value of a row as the same kind of value as the one it is compared with. */
  const alike = (row: Row, value: unknown, isTime: boolean): unknown => {
    const found = read(row);
    if (found === null || found === undefined || value === null) return found ?? null;
    if (isTime) return timeOf(found);
    if (typeof value === 'number' && value !== 0) return Number(found);
    return typeof value === 'string' && value !== '' ? String(found) : found;
  };
  const isTime = (value: unknown) => isDateTime(value);

  for (const [name, compare] of Object.entries(comparisons)) {
    if (!(name in settings)) continue;
    const value = made(settings[name], `${path}.${name}`);
    const asTime = isTime(settings[name]);
    return (row) => {
      const found = alike(row, value, asTime);
      return name === 'equal' ? compare(found, value) : found !== null && compare(found, value);
    };
  }
  if (Array.isArray(settings['oneOf'])) {
    const given = settings['oneOf'] as unknown[];
    const values = given.map((value, at) => made(value, `${path}.oneOf[${at}]`));
    return (row) => values.includes(alike(row, values[0], isTime(given[0])));
  }
  if ('valid' in settings) {
    const wanted = settings['valid'] !== false;
    return (row) => isValid(read(row)) === wanted;
  }
  const range = evaluated(settings['range'], `${path}.range`, scope);
  if (Array.isArray(range)) {
    const given = range as unknown[];
    const [from, to] = given.map((value, at) => made(value, `${path}.range[${at}]`));
    const [least, most] = from != null && to != null && (from as number) > (to as number) ? [to, from] : [from, to];
    return (row) => {
      const found = alike(row, from ?? to, given.some(isTime)) as number | null;
      if (found === null) return false;
      return (least == null || found >= (least as number)) && (most == null || found <= (most as number));
    };
  }
  throw refuse(path, settings, [...Object.keys(comparisons), 'oneOf', 'range', 'valid']);
}

/** A value of a specification, computed where it is `{ expr }`. */
function evaluated(value: unknown, path: string, scope: Scope): unknown {
  if (typeof value !== 'object' || value === null || !('expr' in value)) return value;
  return parts.expression.part.compileExpression(value.expr, `${path}.expr`, scope)({});
}

function floorBy(unit: unknown, path: string): (value: unknown) => number | null {
  const { timeUnitOf, floorTime } = parts.time.part;
  const floor = floorTime({ ...timeUnitOf(unit, path), step: 1 });
  return (value) => {
    const time = timeOf(value);
    return time === null ? null : floor(time);
  };
}

function unitValue(unit: unknown, value: number | string, path: string): number | null {
  const { parts: names } = parts.time.part.timeUnitOf(unit, path);
  const [name] = names;
  return names.length === 1 && name ? dateTime({ [name]: value }, path) : timeOf(value);
}
