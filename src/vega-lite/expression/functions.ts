import { flatName, isValid, own, type Row } from '../rows.js';
import { ascending } from '../transform/compare.js';
import { partOf } from '../transform/time-unit.js';
import { timeOf } from '../transform/time-of.js';

export type ExpressionFunction = (...given: readonly unknown[]) => unknown;

/** The numbers that have a name. */
export const constants: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
  ['undefined', undefined],
  ['NaN', NaN],
  ['Infinity', Infinity],
  ...(['E', 'LN2', 'LN10', 'LOG2E', 'LOG10E', 'PI', 'SQRT1_2', 'SQRT2'] as const).map((name): [string, unknown] => [
    name,
    Math[name],
  ]),
  ['MIN_VALUE', Number.MIN_VALUE],
  ['MAX_VALUE', Number.MAX_VALUE],
]);

/** The functions of the expression language that we know, by name. */
export const functions = new Map<string, ExpressionFunction>();

const longestText = 10_000;
const isMissing = (value: unknown): boolean => value === null || value === undefined;
const text = (value: unknown): string => String(value);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);
const numbers = (value: unknown): number[] => list(value).filter(isValid).map(Number);
const sequence = (value: unknown) => (typeof value === 'string' ? value : list(value));

/** Of a missing value a computation makes a missing one. */
function numeric(name: string, compute: (...given: number[]) => number): void {
  functions.set(name, (...given) => (given.some(isMissing) ? null : compute(...given.map(Number))));
}

for (const name of 'abs acos asin atan atan2 ceil cos exp floor hypot log max min pow round sin sqrt tan'.split(
  ' ',
) as readonly ('abs' | 'max')[]) {
  numeric(name, Math[name]);
}
numeric('clamp', (value, least, most) => Math.max(least, Math.min(most, value)));

for (const name of 'year quarter month week day dayofyear date hours minutes seconds milliseconds'.split(' ')) {
  const read: ExpressionFunction = (value) => {
    const time = timeOf(value);
    return time === null ? null : partOf(new Date(time), name);
  };
  functions.set(name, read).set(`utc${name}`, read);
}

const calendar: ExpressionFunction = (...given) => {
  if (given.length < 2) return timeOf(given[0]);
  const [year = 0, month = 0, date = 1, ...clock] = given.map(Number);
  const [hours = 0, minutes = 0, seconds = 0, milliseconds = 0] = clock;
  const day = new Date(0);
  day.setUTCFullYear(year, month, date);
  return day.setUTCHours(hours, minutes, seconds, milliseconds);
};

const known: Readonly<Record<string, ExpressionFunction>> = {
  isArray: (value) => Array.isArray(value),
  isBoolean: (value) => typeof value === 'boolean',
  isDefined: (value) => value !== undefined,
  isFinite: Number.isFinite,
  isNaN: Number.isNaN,
  isNumber: (value) => typeof value === 'number',
  isObject: (value) => typeof value === 'object' && value !== null,
  isString: (value) => typeof value === 'string',
  isValid: (value) => !isMissing(value) && !Number.isNaN(value),
  toBoolean: (value) =>
    isMissing(value) || value === '' ? null : value === 'false' || value === '0' ? false : !!value,
  toDate: timeOf,
  toNumber: (value) => (isMissing(value) || value === '' ? null : Number(value)),
  toString: (value: unknown) => (isMissing(value) || value === '' ? null : text(value)),
  datetime: calendar,
  utc: calendar,
  time: timeOf,
  length: (value) => own(value, 'length'),
  upper: (value) => text(value).toUpperCase(),
  lower: (value) => text(value).toLowerCase(),
  trim: (value) => text(value).trim(),
  substring: (value, from, to) => text(value).substring(Number(from), to === undefined ? undefined : Number(to)),
  split: (value, by, most) => text(value).split(text(by), most === undefined ? undefined : Number(most)),
  parseFloat: (value) => parseFloat(text(value)),
  parseInt: (value, base) => parseInt(text(value), base === undefined ? undefined : Number(base)),
  replace: (value, sought, by) => text(value).replace(text(sought), () => text(by)),
  truncate: (value, length, where = 'right', dots = '…') => {
    const [full, mark, most] = [text(value), text(dots), Number(length)];
    const kept = Math.max(0, most - mark.length);
    if (full.length <= most) return full;
    if (where === 'left') return mark + full.slice(full.length - kept);
    const tail = Math.floor(kept / 2);
    return where === 'center'
      ? full.slice(0, kept - tail) + mark + full.slice(full.length - tail)
      : full.slice(0, kept) + mark;
  },
  pad: (value, length, letter = ' ', where = 'right') => {
    const [full, size, fill] = [text(value), Math.min(longestText, Number(length)), text(letter)];
    const lacks = Math.max(0, size - full.length);
    if (where === 'left') return full.padStart(size, fill);
    return where === 'center'
      ? full.padStart(full.length + Math.floor(lacks / 2), fill).padEnd(size, fill)
      : full.padEnd(size, fill);
  },
  slice: (value, from, to) => sequence(value).slice(Number(from), to === undefined ? undefined : Number(to)),
  indexof: (value, sought) => sequence(value).indexOf(sought as string),
  lastindexof: (value, sought) => sequence(value).lastIndexOf(sought as string),
  join: (value, by = ',') => list(value).join(text(by)),
  reverse: (value) => [...list(value)].reverse(),
  sort: (value) => [...list(value)].sort(ascending),
  peek: (value) => list(value).at(-1),
  pluck: (value, field) => list(value).map((item) => own(item, flatName(text(field)))),
  extent: (value) => [Math.min(...numbers(value)), Math.max(...numbers(value))],
  span: (value) => {
    const all = numbers(value);
    return (all.at(-1) ?? 0) - (all[0] ?? 0);
  },
  inrange: (value, range) => {
    const [one = NaN, other = NaN] = numbers(range);
    return !isMissing(value) && Number(value) >= Math.min(one, other) && Number(value) <= Math.max(one, other);
  },
  lerp: (range, part) => {
    const all = numbers(range);
    const [from = NaN, to = NaN] = [all[0], all.at(-1)];
    return from + (to - from) * Number(part);
  },
  merge: (...objects) => Object.fromEntries(objects.flatMap((one) => Object.entries(Object(one) as Row))),
};

for (const [name, compute] of Object.entries(known)) functions.set(name, compute);
