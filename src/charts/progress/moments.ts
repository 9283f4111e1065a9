import { textAt, type Column } from '../../core/dataset.js';
import { refuse, type Option, type OptionKind, type ParseContext } from '../../core/option.js';
import { spanOf } from '../../core/period-span.js';

/** First (0) or last (1) day of a moment. */
export type Side = 0 | 1;

/** First or last day of what is written: a day, also as 31-12-2026, or a period. `undefined` for anything else. */
function dayIn(written: string, side: Side): string | undefined {
  const [, day = '', month = '', year = ''] = /^(\d\d?)[-./](\d\d?)[-./](\d{4})$/.exec(written) ?? [];
  return spanOf(year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : written)?.[side];
}

/** First or last day of the moment in a cell; a year may be a number. */
export function dayAt(column: Column | undefined, row: number, side: Side): string | undefined {
  return dayIn(textAt(column, row)?.trim() ?? '', side);
}

/** A day, or a year or period of which the first or last day is meant. */
export const moment = (about: string, side: Side): Option<string | undefined> =>
  option('text', about, side, () => undefined);

/** The day of the figures: as the page says, as the data says, else today. */
export const dateOption = option(
  'day',
  'Day on which the figures are looked at, or a period that ends then; default that of the data, else today.',
  1,
  ({ data, today }) => dayIn(data.metadata.date ?? '', 1) ?? today,
);

function option<T>(
  kind: OptionKind,
  about: string,
  side: Side,
  otherwise: (context: ParseContext) => T,
): Option<string | T> {
  return {
    kind,
    about,
    parse(input, context) {
      const written = String(input ?? '').trim();
      return written ? (dayIn(written, side) ?? refuse('expected.day')) : otherwise(context);
    },
  };
}
