import type { Period } from '../core/period.js';
import { nextPeriod, spanOf } from '../core/period-span.js';
import { readDate } from './date-reading.js';

const lengths: Readonly<Record<string, (year: string, month: number) => Period | undefined>> = {
  P1Y: (year, month) => (month === 1 ? year : undefined),
  P6M: (year, month) => (month % 6 === 1 ? `${year}-H${(month + 5) / 6}` : undefined),
  P3M: (year, month) => (month % 3 === 1 ? `${year}-Q${(month + 2) / 3}` : undefined),
  P1M: (year, month) => `${year}-${String(month).padStart(2, '0')}`,
};

/**
 * Reads an interval of ISO 8601 that is one whole period: `2026-01-01/2026-03-31`, `2026-01-01/2026-04-01`, `2026-01-01/P3M`.
 * The end may be the last day, or the first after it. `undefined` for any other interval.
 */
export function readInterval(text: string): Period | undefined {
  const [from = '', to = ''] = text.trim().split('/');
  const first = readDate(from);
  if (!first || !to) return undefined;
  const year = first.slice(0, 4);
  const month = Number(first.slice(5, 7));
  const duration = /^P(?:12M|1Y|6M|3M|1M|7D|1W|1D)$/.test(to) ? to.replace('12M', '1Y').replace('1W', '7D') : undefined;
  if (duration === 'P1D') return first;
  if (duration === 'P7D') return weekFrom(first);
  if (duration) return first.endsWith('-01') ? lengths[duration]?.(year, month) : undefined;
  const last = readDate(to);
  if (!last) return undefined;
  if (last === first) return first;
  const candidates = [...Object.values(lengths).map((make) => make(year, month)), schoolYear(first), weekFrom(first)];
  return candidates.find((period) => {
    const span = period === undefined ? undefined : spanOf(period);
    return span !== undefined && span[0] === first && (span[1] === last || nextPeriod(span[1]) === last);
  });
}

function schoolYear(first: string): Period | undefined {
  const year = Number(first.slice(0, 4));
  return first.endsWith('-08-01') ? `${year}/${String((year + 1) % 100).padStart(2, '0')}` : undefined;
}

/** The week that begins on a day; `undefined` when that is no Monday. */
function weekFrom(first: string): Period | undefined {
  const year = Number(first.slice(0, 4));
  for (const one of [year, year + 1])
    for (let week: Period | undefined = `${one}-W01`; week?.startsWith(`${one}`); week = nextPeriod(week)) {
      const [monday = ''] = spanOf(week) ?? [];
      if (monday === first) return week;
      if (monday > first) break;
    }
  return undefined;
}
