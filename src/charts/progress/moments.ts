import { PeilError } from '../../core/error.js';
import { spanOf } from '../../core/period-span.js';

/** First (0) or last (1) day of a moment. */
export type Side = 0 | 1;

/** First or last day of what is written: a day, also as 31-12-2026, or a period. `undefined` for anything else. */
export function dayIn(written: string, side: Side): string | undefined {
  const turned = written.split(/[-./]/).reverse();
  return (spanOf(written) ?? spanOf(turned.map((part) => part.padStart(2, '0')).join('-')))?.[side];
}

/** The day that a page gives; throws a `PeilError` `option` for what is no day. */
export function dayGiven(option: string, written: string | undefined, side: Side): string | undefined {
  const words = written?.trim();
  if (!words) return undefined;
  const day = dayIn(words, side);
  if (!day) throw new PeilError('option', { option, given: words.slice(0, 60), expected: 'expected.day' });
  return day;
}
