import type { Locale } from '../core/frame.js';

const day = 86_400_000;

/** A moment in words: with its year, and as it is next to another of that year. */
export interface TimeWords {
  readonly text: string;
  readonly short: string;
}

/** Writes moments (ms) as the periods that they are: years, months, days by their date, hours by the clock. Months are cut short. */
export function timeWriter(times: readonly number[], format: unknown, locale: Locale): (time: unknown) => TimeWords {
  const dates = times.map((time) => new Date(time));
  const isAll = (holds: (date: Date) => boolean) => dates.every(holds);
  const isDaily = isAll((date) => date.getTime() % day === 0);
  const isMonthly = isDaily && isAll((date) => date.getUTCDate() === 1);
  const isYearly = format === '%Y' || (isMonthly && isAll((date) => date.getUTCMonth() === 0));
  const months = locale.say('date.months').split(' ');
  return (time) => {
    const date = new Date(Number(time));
    const written = date.toISOString();
    const year = written.slice(0, 4);
    const month = months[date.getUTCMonth()] ?? '';
    // What Dutch cuts short in a way of its own.
    const name = () => `${isMonthly ? '' : `${date.getUTCDate()} `}${month === 'maart' ? 'mrt' : month.slice(0, 3)}`;
    const short = isYearly ? locale.write({ period: year }) : isDaily ? name() : written.slice(11, 16);
    return { short, text: isDaily && !isYearly ? `${short} ${year}` : short };
  };
}
