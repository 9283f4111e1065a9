import { grainOf, type Grain } from '../../core/period.js';

const two = (number: number) => String(number).padStart(2, '0');

/** The last part of a year; a year has 53 weeks when 28 December falls in week 53. */
function lastPart(grain: Grain, year: number): number {
  if (grain === 'week') {
    const newYear = new Date(Date.UTC(year, 0, 1)).getUTCDay();
    const lastDay = new Date(Date.UTC(year, 11, 31)).getUTCDay();
    return newYear === 4 || lastDay === 4 ? 53 : 52;
  }
  return { 'half-year': 2, quarter: 4, month: 12, year: 1, 'school-year': 1 }[grain];
}

/** The period after one, of the same length; `undefined` for what is no period. */
export function nextPeriod(period: string): string | undefined {
  const grain = grainOf(period);
  if (!grain) return undefined;
  const year = Number(period.slice(0, 4));
  if (grain === 'year') return `${year + 1}`;
  if (grain === 'school-year') return `${year + 1}/${two((year + 2) % 100)}`;
  const part = Number(period.slice(5).replace(/\D/g, ''));
  const isLast = part >= lastPart(grain, year);
  return periodOf(grain, isLast ? year + 1 : year, isLast ? 1 : part + 1);
}

function periodOf(grain: Grain, year: number, part: number): string {
  if (grain === 'half-year') return `${year}-H${part}`;
  if (grain === 'quarter') return `${year}-Q${part}`;
  return grain === 'month' ? `${year}-${two(part)}` : `${year}-W${two(part)}`;
}

/** The day on which a period begins, `2026-07-01`; for what is a day already, that day. */
export function firstDay(moment: string): string {
  const grain = grainOf(moment);
  const year = moment.slice(0, 4);
  const part = Number(moment.slice(5).replace(/\D/g, ''));
  if (grain === 'half-year') return `${year}-${part === 1 ? '01' : '07'}-01`;
  if (grain === 'quarter') return `${year}-${two(part * 3 - 2)}-01`;
  if (grain === 'month') return `${moment}-01`;
  if (grain === 'school-year') return `${year}-08-01`;
  if (grain === 'week') {
    // Week 1 holds 4 January and begins on a Monday.
    const fourth = new Date(Date.UTC(Number(year), 0, 4));
    const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * 86_400_000;
    return new Date(monday + (part - 1) * 7 * 86_400_000).toISOString().slice(0, 10);
  }
  return grain === 'year' ? `${year}-01-01` : moment;
}

/** All periods from one up to another of the same length. */
export function periodsBetween(from: string, to: string, most = 5000): string[] {
  const all: string[] = [];
  for (let at: string | undefined = from; at !== undefined && at <= to && all.length < most; at = nextPeriod(at))
    all.push(at);
  return all;
}
