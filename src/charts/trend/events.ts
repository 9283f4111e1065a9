import { refuse, type Option } from '../../core/option.js';
import { lengthOf } from '../../core/period-span.js';

/** Something that happened, to be told beside the line. */
export interface TrendEvent {
  /** `2026-09-30`. */
  readonly date: string;
  readonly words: string;
}

const form = /^\s*(\d{4}-\d\d-\d\d|\d{4}-\d\d|\d{4})[\s:]+(\S[^]*?)\s*$/;

/** The first day of a year, a month or a day as a page writes it; `undefined` for anything else. */
export function dayOf(written: string): string | undefined {
  const day = /^\d{4}(-\d\d){0,2}$/.test(written) ? `${written}-01-01`.slice(0, 10) : '';
  return Number.isNaN(Date.parse(day)) ? undefined : day;
}

/** Reads `2026-03-12 De raad stelt het plan vast; 2026-07 De regels gaan in`, or a list of `{ date, words }`. */
export function parseEvents(input: unknown): readonly TrendEvent[] | undefined {
  const found: TrendEvent[] = [];
  const parts: readonly unknown[] = Array.isArray(input) ? input : String(input ?? '').split(/;\s*|\n/);
  for (const part of parts) {
    const [, when = '', words = ''] = typeof part === 'string' ? (form.exec(part) ?? []) : fieldsOf(part);
    const date = dayOf(when);
    if (typeof part === 'string' && !part.trim()) continue;
    if (!date || !words) return undefined;
    found.push({ date, words });
  }
  return found.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function fieldsOf(part: unknown): readonly string[] {
  const { date, words } = (part ?? {}) as Record<string, unknown>;
  return ['', typeof date === 'string' ? date : '', typeof words === 'string' ? words.trim() : ''];
}

/** A list of dates with words. */
export function events(about: string): Option<readonly TrendEvent[]> {
  return {
    about,
    kind: 'text',
    parse: (input) => parseEvents(input) ?? refuse('expected.events'),
  };
}

/** A year, month or day; the value is its first day. */
export function moment(about: string): Option<string | undefined> {
  return {
    about,
    kind: 'text',
    parse: (input) =>
      input === undefined || input === null || input === ''
        ? undefined
        : (dayOf(String(input).trim()) ?? refuse('expected.moment')),
  };
}

/** A period or a day, as `2030`, `2030-Q2` or `2030-06-30`. */
export function periodOption(about: string): Option<string | undefined> {
  return {
    about,
    kind: 'text',
    parse(input) {
      const written = String(input ?? '').trim();
      if (!written) return undefined;
      return lengthOf(written) ? written : refuse('expected.moment');
    },
  };
}
