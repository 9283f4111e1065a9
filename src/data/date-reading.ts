const months =
  'januari january,februari february,maart mrt march,april,mei may,juni june,juli july,augustus august,september,oktober october,november,december'
    .split(',')
    .map((names) => names.split(' '));

/** The number of a month by its Dutch or English name, also cut short to three letters or more. */
export function monthNamed(word: string): number | undefined {
  const start = word.toLowerCase().replace(/\.$/, '');
  const at = start.length < 3 ? -1 : months.findIndex((names) => names.some((name) => name.startsWith(start)));
  return at < 0 ? undefined : at + 1;
}

/** A day as `2026-09-30`, or `undefined` if there is no such day. */
function day(year: number, month: number, date: number): string | undefined {
  if (year < 1000 || month < 1 || month > 12 || date < 1) return undefined;
  if (date > 28 && date > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** Reads one written date: ISO (with or without a time), day first with `-`, `.` or `/`, or with the name of a month. */
export function readDate(cell: string, monthFirst = false): string | undefined {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ]\d.*)?$/.exec(cell);
  if (iso) return day(+iso[1]!, +iso[2]!, +iso[3]!);
  const dutch = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})(?:,? \d.*)?$/.exec(cell);
  if (dutch) return monthFirst ? day(+dutch[4]!, +dutch[1]!, +dutch[3]!) : day(+dutch[4]!, +dutch[3]!, +dutch[1]!);
  const named = /^(\d{1,2})[ -]([a-z]{3,9}\.?)[ -](\d{4})$/i.exec(cell);
  const month = named && monthNamed(named[2]!);
  return month ? day(+named[3]!, month, +named[1]!) : undefined;
}

/** Reads a number as a date, as a column of dates may hold: `20260930`, days since 1900 as Excel counts, or ms since 1970. */
export function readDateNumber(cell: string): string | undefined {
  const packed = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(cell);
  if (packed) return day(+packed[1]!, +packed[2]!, +packed[3]!);
  const number = /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : NaN;
  // Excel calls 25,569 what is 1 January 1970.
  if (number >= 25_000 && number <= 60_000)
    return new Date((Math.floor(number) - 25_569) * 864e5).toISOString().slice(0, 10);
  if (Math.abs(number) >= 1e11 && Math.abs(number) < 1e13) return new Date(number).toISOString().slice(0, 10);
  return undefined;
}

/** Whether a column's name says that it holds days. */
export function namesDates(name: string): boolean {
  return /datum|(^|[^a-z])(date|dates|dt|dag|timestamp|tijdstip)([^a-z]|$)/i.test(name) || /[a-z]Date\b/.test(name);
}
