import { scanXml } from './scan-xml.js';
import { Measured, percent } from './workbook.js';

/** How a cell of a workbook shows its number. */
export type NumberFormat = 'plain' | 'date' | 'time' | 'month' | 'year' | '%' | '€' | { readonly digits: number };

/** Formats that have a number but no text in the file (ECMA-376 part 1, 18.8.30). */
function builtIn(id: number): NumberFormat {
  if (id === 9 || id === 10) return '%';
  if (id === 17) return 'month';
  if ((id >= 14 && id <= 16) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58))
    return 'date';
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47)) return 'time';
  return 'plain';
}

/** What the text of a number format makes of a number. */
export function formatOf(code: string): NumberFormat {
  const euro = /€|\[\$EUR/.test(code);
  // Words, colours and conditions say nothing; `[h]` counts hours.
  const [first = ''] = code
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(h+|m+|s+)\]/gi, 'h')
    .replace(/\[[^\]]*\]|General|Standaard|AM\/PM|A\/P/gi, '')
    .split(';');
  const signs = first.toLowerCase();
  if (signs.includes('%')) return '%';
  if (/[yd]/.test(signs)) return signs.includes('d') ? 'date' : signs.includes('m') ? 'month' : 'year';
  if (/[hs]/.test(signs)) return 'time';
  if (signs.includes('m') && !/[0#]/.test(signs)) return 'date';
  if (/^0{2,}$/.test(signs.trim())) return { digits: signs.trim().length };
  return euro ? '€' : 'plain';
}

/** The format of each style of a cell, in the order in which cells refer to them. */
export function cellFormats(xml: string): NumberFormat[] {
  const own = new Map<number, NumberFormat>();
  const formats: NumberFormat[] = [];
  let inCells = false;
  scanXml(xml, {
    open(name, get) {
      if (name === 'numFmt') own.set(Number(get('numFmtId')), formatOf(get('formatCode') ?? ''));
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) {
        const id = Number(get('numFmtId') ?? 0);
        formats.push(own.get(id) ?? builtIn(id));
      }
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return formats;
}

/** A number as its cell shows it: a day, a percentage, a code with zeros in front, or as it is. */
export function shownNumber(value: number, format: NumberFormat, from1904: boolean): unknown {
  if (format === 'plain') return value;
  if (format === '%') return percent(value);
  if (format === '€') return new Measured(value, '€');
  if (typeof format === 'object')
    return Number.isInteger(value) && value >= 0 ? String(value).padStart(format.digits, '0') : value;
  return moment(value, format, from1904) ?? value;
}

/** Days since 1900 or 1904 as a day, with the time when there is one; `undefined` for what cannot be one. */
function moment(serial: number, format: 'date' | 'time' | 'month' | 'year', from1904: boolean): string | undefined {
  if (!(serial >= 0 && serial < 2_958_466)) return undefined;
  const seconds = Math.round(serial * 86_400);
  const days = Math.floor(seconds / 86_400);
  const time = new Date((seconds % 86_400) * 1000).toISOString().slice(11, 19).replace(/:00$/, '');
  if (format === 'time') return days ? undefined : time;
  // Excel counts a 29 February 1900 that never was.
  if (!from1904 && days === 60) return '1900-02-29';
  const offset = from1904 ? -24_107 : days < 60 ? -25_568 : -25_569;
  const day = new Date((days + offset) * 864e5).toISOString().slice(0, 10);
  if (format === 'year') return day.slice(0, 4);
  if (format === 'month') return day.slice(0, 7);
  return seconds % 86_400 ? `${day}T${time}` : day;
}
