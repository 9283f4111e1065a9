import { PeilError } from '../../core/error.js';
import type { TrendValues } from './options.js';

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

/** The events that a page gives; throws `PeilError` `option` where one has no date. */
export function eventsOf({ events }: TrendValues): readonly TrendEvent[] {
  const found = parseEvents(events);
  if (!found)
    throw new PeilError('option', {
      option: 'events',
      given: String(events).slice(0, 60),
      expected: 'expected.events',
    });
  return found;
}
