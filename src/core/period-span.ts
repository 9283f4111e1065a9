import { grainOf, type Grain, type Period } from './period.js';

/** Length of a period, or of a day. */
export type Length = Grain | 'day';

const dayForm = /^\d{4}-\d\d-\d\d$/;
const day = 86_400_000;

/** The length of a period code or of a day; `undefined` for anything else. */
export function lengthOf(moment: string): Length | undefined {
  return grainOf(moment) ?? (dayForm.test(moment) && !Number.isNaN(Date.parse(moment)) ? 'day' : undefined);
}

/** First and last day of a period; a school year runs from 1 August to 31 July. `undefined` for what is no period. */
export function spanOf(moment: Period): readonly [first: string, last: string] | undefined {
  const year = Number(moment.slice(0, 4));
  const part = Number(moment.slice(5).replace(/^\D/, ''));
  switch (lengthOf(moment)) {
    case 'year':
      return months(year, 1, 12);
    case 'half-year':
      return months(year, part * 6 - 5, 6);
    case 'quarter':
      return months(year, part * 3 - 2, 3);
    case 'month':
      return months(year, part, 1);
    case 'school-year':
      return months(year, 8, 12);
    case 'week': {
      const monday = mondayOfFirstWeek(year) + (part - 1) * 7 * day;
      return [text(monday), text(monday + 6 * day)];
    }
    case 'day':
      return [moment, moment];
    default:
      return undefined;
  }
}

/** The number of weeks in a year, 52 or 53 (ISO 8601). */
export function weeksIn(year: number): number {
  return (mondayOfFirstWeek(year + 1) - mondayOfFirstWeek(year)) / (7 * day);
}

/** The period of the same length that comes after; `undefined` for what is no period. */
export function nextPeriod(moment: Period): Period | undefined {
  const year = Number(moment.slice(0, 4));
  const part = Number(moment.slice(5).replace(/^\D/, ''));
  const within = (count: number, mark: string, digits = 1) =>
    part < count
      ? `${four(year)}-${mark}${String(part + 1).padStart(digits, '0')}`
      : `${four(year + 1)}-${mark}${'1'.padStart(digits, '0')}`;
  switch (lengthOf(moment)) {
    case 'year':
      return four(year + 1);
    case 'half-year':
      return within(2, 'H');
    case 'quarter':
      return within(4, 'Q');
    case 'month':
      return within(12, '', 2);
    case 'week':
      return within(weeksIn(year), 'W', 2);
    case 'school-year':
      return `${four(year + 1)}/${String((year + 2) % 100).padStart(2, '0')}`;
    case 'day':
      return text(Date.parse(moment) + day);
    default:
      return undefined;
  }
}

/** Week 1 is the one that holds 4 January; a week begins on Monday. */
function mondayOfFirstWeek(year: number): number {
  const fourth = Date.UTC(year, 0, 4);
  return fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * day;
}

/** Written out by hand: a line chart asks this thousands of times, and `toISOString` is slow. */
function months(year: number, first: number, count: number): readonly [string, string] {
  const last = first - 1 + count;
  const end = last > 12 ? ([year + 1, last - 12] as const) : ([year, last] as const);
  const length = new Date(Date.UTC(...end, 0)).getUTCDate();
  return [`${four(year)}-${two(first)}-01`, `${four(end[0])}-${two(end[1])}-${length}`];
}

const two = (part: number) => String(part).padStart(2, '0');
const text = (time: number) => new Date(time).toISOString().slice(0, 10);
const four = (year: number) => String(year).padStart(4, '0');
