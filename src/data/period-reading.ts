import { monthNamed } from './date-reading.js';

type Form = readonly [RegExp, (part: readonly string[]) => string | undefined];

const grains: Readonly<Record<string, string>> = { JJ: '', KW: '-Q', HJ: '-H', MM: '-' };

const quarter = (year: string, count: string) => `${year}-Q${count}`;
const half = (year: string, count: string) => `${year}-H${count}`;
const month = (year: string, word: string) => {
  const number = monthNamed(word);
  return number ? `${year}-${two(number)}` : undefined;
};
const two = (number: number | string) => String(number).padStart(2, '0');
const school = (year: string, next: string) => (+next % 100 === (+year + 1) % 100 ? `${year}/${next.slice(-2)}` : undefined);

const forms: readonly Form[] = [
  [/^(\d{4})(JJ|KW|HJ|MM)(\d\d)$/i, ([y, g, n]) => code(y!, g!.toUpperCase(), n!)],
  [/^(\d{4})SJ\d\d$/i, ([y]) => `${y}/${two((+y! + 1) % 100)}`],
  [/^(\d{4})[- ]?(?:q|k|kw|kwartaal) ?([1-4])$/i, ([y, n]) => quarter(y!, n!)],
  [/^(\d{4}) ([1-4])(?:e|ste|de)? kwartaal$/i, ([y, n]) => quarter(y!, n!)],
  [/^(?:q|k|kwartaal) ?([1-4])[- ](\d{4})$/i, ([n, y]) => quarter(y!, n!)],
  [/^([1-4])(?:e|ste|de)? kwartaal (\d{4})$/i, ([n, y]) => quarter(y!, n!)],
  [/^(\d{4})[- ]?h([12])$/i, ([y, n]) => half(y!, n!)],
  [/^(\d{4}) ([12])(?:e|ste)? half ?jaar$/i, ([y, n]) => half(y!, n!)],
  [/^([12])(?:e|ste)? half ?jaar (\d{4})$/i, ([n, y]) => half(y!, n!)],
  [/^(\d{4})-?(?:m|-)(0?[1-9]|1[0-2])$/i, ([y, n]) => `${y}-${two(n!)}`],
  [/^(0?[1-9]|1[0-2])[-/](\d{4})$/, ([n, y]) => `${y}-${two(n!)}`],
  [/^(\d{4}) ([a-z]{3,9}\.?)$/i, ([y, word]) => month(y!, word!)],
  [/^([a-z]{3,9}\.?)[- ](\d{4})$/i, ([word, y]) => month(y!, word!)],
  [/^(\d{4})(?:-?w| week )(0?[1-9]|[1-4]\d|5[0-3])$/i, ([y, n]) => `${y}-W${two(n!)}`],
  [/^week (\d{1,2}) (\d{4})$/i, ([n, y]) => (+n! < 54 ? `${y}-W${two(n!)}` : undefined)],
  [/^(\d{4})[-/]['’](\d\d)$/, ([y, n]) => school(y!, n!)],
  [/^(\d{4})[-/](\d\d|\d{4})$/, ([y, n]) => school(y!, n!)],
];

function code(year: string, grain: string, count: string): string | undefined {
  const number = +count;
  const most = { JJ: 0, KW: 4, HJ: 2, MM: 12 }[grain] ?? 0;
  if (number > most || (most > 0 && number === 0)) return undefined;
  return grain === 'JJ' ? year : `${year}${grains[grain]}${grain === 'MM' ? count : number}`;
}

/** Reads one written period as a code of `core/period.ts`: statistical codes, quarters, months, weeks, school years. No bare years. */
export function readPeriod(cell: string): string | undefined {
  if (!/\d{4}/.test(cell)) return undefined;
  const tidy = cell.replace(/\s+/g, ' ');
  for (const [form, make] of forms) {
    const match = form.exec(tidy);
    const period = match && make(match.slice(1));
    if (period) return period;
  }
  return undefined;
}

/** A year by itself; it is a period only in a column that says so or that holds other periods. */
export function readYear(cell: string): string | undefined {
  return /^(1[89]|20|21)\d\d$/.test(cell) ? cell : undefined;
}

/** Whether a column's name says that it holds years or periods. */
export function namesPeriods(name: string): boolean {
  return /^[^\d]*?(jaar|jaren|year|periode\w{0,2}|period|perioden|tijdvak|kwartaal|maand)(_\d+)?$/i.test(name) && !/\bper\b|aantal|gemiddeld/i.test(name);
}
