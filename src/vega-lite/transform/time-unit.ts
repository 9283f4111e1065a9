import { mark, reader, statusOf, type Row } from '../rows.js';
import { refuse } from './refuse.js';
import { timeOf } from './time-of.js';

/** A unit of time as Vega-Lite writes it, made plain. */
export interface TimeUnit {
  /** Parts from large to small, such as `['year', 'month']`. */
  readonly parts: readonly string[];
  /** How many of the smallest part go together; default 1. */
  readonly step: number;
  /** Whether the values stand at the beginning of their unit already. */
  readonly isBinned: boolean;
}

const names = 'year quarter month week day dayofyear date hours minutes seconds milliseconds'.split(' ');
const form = new RegExp(`^(?:${[...names].sort((a, b) => b.length - a.length).join('|')})+$`);
const part = new RegExp([...names].sort((a, b) => b.length - a.length).join('|'), 'g');
const day = 86_400_000;
const sizes: Readonly<Record<string, number>> = { hours: 3_600_000, minutes: 60_000, seconds: 1000, milliseconds: 1 };

/** Reads `yearmonth`, `utcyear`, `binnedyearquarter` or `{ unit, step }`; throws `PeilError` `option` for anything else. */
export function timeUnitOf(given: unknown, path: string): TimeUnit {
  const {
    unit,
    step = 1,
    binned,
  } = (typeof given === 'object' && given !== null ? given : { unit: given }) as {
    readonly unit?: unknown;
    readonly step?: unknown;
    readonly binned?: unknown;
  };
  const text = typeof unit === 'string' ? unit : '';
  const plain = text.replace(/^(binned)?(utc)?/, '');
  if (!form.test(plain) || !(Number(step) >= 1)) throw refuse(path, given, names);
  return {
    parts: [...(plain.match(part) ?? [])].sort((a, b) => names.indexOf(a) - names.indexOf(b)),
    step: Number(step),
    isBinned: binned === true || text.startsWith('binned'),
  };
}

/** The beginning of the unit a time falls in; parts that are not named are those of 1 January 2012, as Vega has it. */
export function floorTime({ parts, step }: TimeUnit): (time: number) => number {
  const has = new Set(parts);
  const last = parts.at(-1);
  return (time) => {
    const date = new Date(time);
    const read = (name: string, from = 0): number => {
      const value = partOf(date, name);
      return name === last && step > 1 ? from + step * Math.floor((value - from) / step) : value;
    };
    const maybe = (name: string): number => (has.has(name) ? read(name) : 0);
    const year = has.has('year') ? read('year') : 2012;
    const firstDay = (new Date(yearStart(year)).getUTCDay() + 6) % 7;
    const fromWeek = (week: number, weekday: number) => weekday + week * 7 - firstDay;
    const stepped = (value: number) => (step > 1 ? 1 + step * Math.floor((value - 1) / step) : value);
    const date1 = has.has('week')
      ? has.has('day')
        ? stepped(fromWeek(partOf(date, 'week'), date.getUTCDay()))
        : fromWeek(read('week', 1), 0)
      : has.has('day')
        ? stepped(fromWeek(1, date.getUTCDay()))
        : has.has('date')
          ? read('date', 1)
          : has.has('dayofyear')
            ? read('dayofyear', 1)
            : 1;
    const month = has.has('month') ? read('month') : has.has('quarter') ? 3 * (read('quarter', 1) - 1) : 0;
    const made = new Date(yearStart(year));
    made.setUTCMonth(month, date1);
    return made.setUTCHours(maybe('hours'), maybe('minutes'), maybe('seconds'), maybe('milliseconds'));
  };
}

/** A time so many units later. */
export function offsetTime({ parts, step }: TimeUnit, time: number): number {
  const last = parts.at(-1) ?? 'year';
  const size = sizes[last];
  if (size) return time + size * step;
  const months = last === 'year' ? 12 : last === 'quarter' ? 3 : last === 'month' ? 1 : 0;
  if (months === 0) return time + day * step * (last === 'week' ? 7 : 1);
  const date = new Date(time);
  return date.setUTCMonth(date.getUTCMonth() + months * step);
}

/** One part of a time: months count from 0, quarters and days of the year from 1, days of the week from Sunday 0. */
export function partOf(date: Date, name: string): number {
  const dayOfYear = () => Math.floor((date.getTime() - yearStart(date.getUTCFullYear())) / day);
  switch (name) {
    case 'year':
      return date.getUTCFullYear();
    case 'quarter':
      return Math.floor(date.getUTCMonth() / 3) + 1;
    case 'month':
      return date.getUTCMonth();
    case 'week':
      return Math.floor((dayOfYear() + 7 - date.getUTCDay()) / 7);
    case 'day':
      return date.getUTCDay();
    case 'dayofyear':
      return dayOfYear() + 1;
    case 'date':
      return date.getUTCDate();
    case 'hours':
      return date.getUTCHours();
    case 'minutes':
      return date.getUTCMinutes();
    case 'seconds':
      return date.getUTCSeconds();
    default:
      return date.getUTCMilliseconds();
  }
}

/** Adds where the unit of a time begins and ends; `null` for a row without a time. */
export function timeUnitRows(
  rows: readonly Row[],
  field: string,
  unit: TimeUnit,
  [from, to]: readonly [string, string],
): Row[] {
  const read = reader(field);
  const floor = floorTime(unit);
  return rows.map((row) => {
    const time = timeOf(read(row));
    const begin = time === null ? null : unit.isBinned ? time : floor(time);
    const made: Row = { ...row, [from]: begin, [to]: begin === null ? null : offsetTime(unit, begin) };
    for (const name of [from, to]) mark(made, name, statusOf(row, field));
    return made;
  });
}

function yearStart(year: number): number {
  return new Date(0).setUTCFullYear(year, 0, 1);
}
