import { spanOf } from '../../core/period-span.js';

const dayOnly = /^\d{4}(-\d\d){0,2}$/;
const zoned = /(Z|[+-]\d\d:?\d\d|GMT|UTC)\s*$/;

/**
 * A value as a calendar time in ms: a number is one already, a period begins on its first day, and words without a zone mean what
 * the calendar says, wherever the reader is. `null` for what is no time.
 */
export function timeOf(value: unknown): number | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value !== 'string') return finite(Number(value));
  const text = value.trim();
  const first = dayOnly.test(text) ? text : spanOf(text)?.[0];
  if (first !== undefined) return finite(Date.parse(first));
  const time = Date.parse(text);
  if (zoned.test(text)) return finite(time);
  const local = new Date(time);
  return finite(
    Date.UTC(
      local.getFullYear(),
      local.getMonth(),
      local.getDate(),
      local.getHours(),
      local.getMinutes(),
      local.getSeconds(),
      local.getMilliseconds(),
    ),
  );
}

const finite = (time: number): number | null => (Number.isFinite(time) ? time : null);
