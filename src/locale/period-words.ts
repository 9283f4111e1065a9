import { grainOf } from '../core/period.js';
import type { Facts } from '../core/insight.js';

/** Says the template of a key, such as `period.quarter`. */
export type Say = (key: string, facts?: Facts) => string;

/** A period code in words: `2026-Q3` → `3e kwartaal 2026`. Anything else is given back as it is. */
export function periodWords(code: string, say: Say): string {
  const grain = grainOf(code);
  if (!grain || grain === 'year') return code;
  const year = code.slice(0, 4);
  const part = code.slice(5).replace(/^\D/, '');
  if (grain === 'month') return say('period.month', { year, month: monthName(part, say) });
  return say(`period.${grain}`, { year, part: grain === 'school-year' ? part : `${+part}` });
}

/** A day in words: `2026-09-30` → `30 september 2026`. Anything else is given back as it is. */
export function dateWords(code: string, say: Say): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.exec(code) ?? [];
  return year ? say('date.day', { year, month: monthName(month, say), day: `${+day}` }) : code;
}

function monthName(month: string, say: Say): string {
  return say('date.months').split(' ')[Number(month) - 1] ?? month;
}
