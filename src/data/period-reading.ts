import { monthNamed } from './date-reading.js';

const quarter = /^(?:q|kw?|kwartaal) ?0?([1-4])$|^([1-4])(?:e|ste|de)? ?(?:kwartaal|kw)$/;
const half = /^[hs]j? ?0?([12])$|^([12])(?:e|ste|de)? (?:half ?jaar|helft)$/;
const week = /^w(?:ee)?k? ?(0?[1-9]|[1-4]\d|5[0-3])(?: van)?$/;
const month = /^(?:mm?)?(0[1-9]|1[0-2])$|^m?([1-9])$/;

const two = (number: number | string) => String(number).padStart(2, '0');

/** Reads one written period as a code of `core/period.ts`: statistical codes, quarters, months, weeks, school years. No bare years. */
export function readPeriod(cell: string): string | undefined {
  const text = cell
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^schooljaar (\d+)\D+/, '$1/')
    .replace(/ ['’](..)$/, ' 20$1');
  const parts = /^(?:(\d{4})([-/ ]*)(\D?.+)|(.*[^-/ ])([-/ ]+)(\d{4}))$/.exec(text);
  if (!parts) return undefined;
  const year = parts[1] ?? parts[6] ?? '';
  const between = parts[2] ?? parts[5] ?? '';
  const rest = parts[3] ?? parts[4] ?? '';
  const part = (form: RegExp) => {
    const match = form.exec(rest);
    return match && (match[1] ?? match[2]);
  };
  if (rest === 'jj00') return year;
  const count = part(quarter);
  if (count) return `${year}-Q${count}`;
  const side = part(half);
  if (side) return `${year}-H${side}`;
  const weekNumber = part(week);
  if (weekNumber) return `${year}-W${two(weekNumber)}`;
  const next = /^sj00$/.test(rest) ? two((+year + 1) % 100) : /^['’]?(?:\d\d)?(\d\d)$/.exec(parts[1] ? rest : '')?.[1];
  const isSchool =
    next && +next === (+year + 1) % 100 && (between !== '-' || rest !== next || +next > 12 || next === '00');
  if (isSchool && (between || rest[0] === 's')) return `${year}/${next}`;
  const number = monthNamed(rest) ?? part(month);
  return number && (between || rest.length > 1) ? `${year}-${two(number)}` : undefined;
}

/** A year by itself, 1500 to 2200; it is a period only in a column that says so or that holds other periods. */
export function readYear(cell: string): string | undefined {
  return /^(?:(?:1[5-9]|2[01])\d\d|2200)$/.test(cell) ? cell : undefined;
}

const periodNames = /^\D*?(jaar|jaren|year|perioden?s?|period|tijdvak|kwartaal|maand)(_\d+)?$/i;
const beginnings =
  /^((jaar|year)[ _])?(opgericht|oprichting|gestart|gebouwd|sinds|founded|established|started|built|since)([ _](in|op))?$|^(jaar|year)[ _](van|of)[ _]\D+$/i;

/** Whether a column's name says that it holds years or periods, or since when something is. */
export function namesPeriods(name: string): boolean {
  return beginnings.test(name) || (periodNames.test(name) && !/\bper\b|aantal|gemiddeld/i.test(name));
}
