import type { Locale } from '../../../core/frame.js';

const month = (lang: string, style: 'long' | 'short', at: number) =>
  new Intl.DateTimeFormat(lang, { month: style, timeZone: 'UTC' }).format(new Date(Date.UTC(2024, at, 1)));

// 7 January 2024 is a Sunday.
const day = (lang: string, style: 'long' | 'short', at: number) =>
  new Intl.DateTimeFormat(lang, { weekday: style, timeZone: 'UTC' }).format(new Date(Date.UTC(2024, 0, 7 + at)));

const twelve = Array.from({ length: 12 }, (_, at) => at);
const seven = twelve.slice(0, 7);

const bare = (word: string) => word.replace(/\.$/, '');

/** How Vega writes numbers and times in the language of a page. */
export function vegaLocale({ lang }: Pick<Locale, 'lang'>) {
  const isDutch = lang === 'nl';
  const number = isDutch
    ? { decimal: ',', thousands: '.', grouping: [3], currency: ['€\u00a0', ''], minus: '\u2212' }
    : { decimal: '.', thousands: ',', grouping: [3], currency: ['€', ''], minus: '\u2212' };
  const time = {
    dateTime: isDutch ? '%a %e %B %Y %X' : '%a, %e %B %Y, %X',
    date: isDutch ? '%d-%m-%Y' : '%d/%m/%Y',
    time: '%H:%M:%S',
    periods: ['AM', 'PM'],
    days: seven.map((at) => day(lang, 'long', at)),
    shortDays: seven.map((at) => bare(day(lang, 'short', at))),
    months: twelve.map((at) => month(lang, 'long', at)),
    shortMonths: twelve.map((at) => bare(month(lang, 'short', at))),
  };
  return { number, time };
}

/** The order of day and month in what Vega-Lite writes by itself, such as `%e %b %Y`. */
export const dateFormat = '%e %b %Y';
