import { refuse, type Option } from '../../core/option.js';
import { lengthOf } from '../../core/period-span.js';

/** Something that happened, to be told beside the line. */
export interface TrendEvent {
  /** `2026-09-30`. */
  readonly date: string;
  readonly words: string;
}

/** The first day of a year, a month or a day as a page writes it; `undefined` for anything else. */
export function dayOf(written: string): string | undefined {
  const day = /^\d{4}(-\d\d){0,2}$/.test(written) ? `${written}-01-01`.slice(0, 10) : '';
  return Number.isNaN(Date.parse(day)) ? undefined : day;
}

/** Reads `2026-03-12 De raad stelt het plan vast; 2026-07 De regels gaan in`, or a list of `{ date, words }`; in order of time. */
export function parseEvents(input: unknown): readonly TrendEvent[] | undefined {
  const parts: readonly unknown[] = Array.isArray(input) ? input : String(input ?? '').split(/[;\n]/);
  const found = parts
    .map((part) => {
      const { date, words } = Object(part) as Record<string, unknown>;
      return (typeof part === 'string' ? part : `${String(date)} ${String(words ?? '')}`).trim();
    })
    .filter(Boolean)
    .map((text) => {
      const [, when = '', words = ''] = /^([\d-]+)[\s:]+([^]+)$/.exec(text) ?? [];
      return { date: dayOf(when) ?? '', words };
    });
  if (found.some(({ date }) => !date)) return undefined;
  return found.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

const filled = (input: unknown) => String(input ?? '').trim();

/** A list of dates with words. */
export const events = (terms: { readonly about: string }): Option<readonly TrendEvent[]> => ({
  ...terms,
  kind: 'text',
  parse: (input) => parseEvents(input) ?? refuse('expected.events'),
});

/** A year, month or day; the value is its first day. */
export const moment = (terms: { readonly about: string }): Option<string | undefined> => ({
  ...terms,
  kind: 'text',
  parse: (input) => (filled(input) ? (dayOf(filled(input)) ?? refuse('expected.moment')) : undefined),
});

/** A period or a day, as `2030`, `2030-Q2` or `2030-06-30`. */
export const periodOption = (terms: { readonly about: string }): Option<string | undefined> => ({
  ...terms,
  kind: 'text',
  parse: (input) => (filled(input) ? (lengthOf(filled(input)) ? filled(input) : refuse('expected.moment')) : undefined),
});
