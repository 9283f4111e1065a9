import { readDate, readDateNumber } from './date-reading.js';
import { readPeriod, readYear } from './period-reading.js';

/** A period or day in any spelling, as a code of `core/period.ts` or a day; also codes of weeks and days as statistics offices write them. */
export function readMoment(written: string): string | undefined {
  const text = written.trim().replace(/\s*\*+$/, '');
  const week = /^(\d{4})W1([0-5]\d)$/.exec(text);
  if (week) return readPeriod(`${week[1]}-W${week[2]}`);
  return (
    readYear(text) ?? readPeriod(text) ?? readDate(text) ?? (/^\d{8}$/.test(text) ? readDateNumber(text) : undefined)
  );
}
