import { refuse, type Option } from './option.js';

/** A day, `2026-09-30`; today when the page sets none. */
export function day(about: string): Option<string> {
  return {
    about,
    kind: 'day',
    parse(input, { today }) {
      if (input === undefined || input === null || input === '') return today;
      const written = String(input).trim();
      return /^\d{4}-\d\d-\d\d$/.test(written) && !Number.isNaN(Date.parse(written)) ? written : refuse('expected.day');
    },
  };
}
