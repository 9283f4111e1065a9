import { refuse, type Option, type OptionKind, type ParseContext } from '../../core/option.js';
import { spanOf } from '../../core/period-span.js';

/** First (0) or last (1) day of a moment. */
export type Side = 0 | 1;

/** First or last day of what is written: a day, also as 31-12-2026, or a period. `undefined` for anything else. */
export function dayIn(written: string, side: Side): string | undefined {
  const turned = written.split(/[-./]/).reverse();
  return (spanOf(written) ?? spanOf(turned.map((part) => part.padStart(2, '0')).join('-')))?.[side];
}

/** A day, or a year or period of which the first or last day is meant. */
export const moment = <T = undefined>(
  about: { readonly about: string; readonly kind: OptionKind },
  side: Side,
  otherwise?: (context: ParseContext) => T,
): Option<string | T> => ({
  ...about,
  parse(input, context) {
    const written = String(input ?? '').trim();
    return written ? (dayIn(written, side) ?? refuse('expected.day')) : (otherwise?.(context) as T);
  },
});
