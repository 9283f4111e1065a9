import { isNumeric, textAt, type Column, type Dataset } from '../core/dataset.js';
import { isRate, isRowNumber } from './rates.js';

/** What the columns beside the municipality and the figures are for. */
export interface Roles {
  /** What tells apart the rows of one municipality. */
  keyOf(row: number): string;
  /** Whether a column says something of the municipality itself: its name, its province. */
  belongsToRegion(column: Column): boolean;
  /** Whether a column only numbers the rows. */
  isNumbering(column: Column): boolean;
  /** Whether a row holds a rate, by the words in a column that says what was measured. */
  isRateRow(row: number): boolean;
  /** Whether rows are things in a municipality rather than figures about it, so that they cannot be added up. */
  readonly isList: boolean;
}

const measures = /^(measure|topic|onderwerp|indicator|variabele?|kenmerk|maat|eenheid|unit)/i;

export function roleOfColumns(data: Dataset, region: Column, codes: readonly (string | undefined)[]): Roles {
  const words = data.columns.filter((column) => column !== region && !isNumeric(column));
  const numbering = words.filter(({ field }) => isRowNumber(field));
  const own = words.filter((column) => !numbering.includes(column) && isSameForRegion(column, region, data.length));
  const apart = words.filter((column) => !numbering.includes(column) && !own.includes(column));
  const keyOf = (row: number) => apart.map((column) => textAt(column, row) ?? '').join('\u0001');
  const telling = words.filter(({ field }) => measures.test(field.name));
  const rates = new Map<string, boolean>();
  return {
    keyOf,
    belongsToRegion: (column) => own.includes(column),
    isNumbering: (column) => numbering.includes(column),
    isRateRow: (row) =>
      telling.some((column) => {
        const text = textAt(column, row) ?? '';
        if (!rates.has(text)) rates.set(text, isRate(text, text));
        return rates.get(text)!;
      }),
    isList: hasTwins(codes, keyOf) || apart.some((column) => column.field.type === 'text' && isUnique(column)),
  };
}

/** Days and periods never are, also when there is but one of each. */
function isSameForRegion(column: Column, region: Column, length: number): boolean {
  if (column.field.type !== 'text') return false;
  const seen = new Map<string | undefined, string | undefined>();
  for (let row = 0; row < length; row++) {
    const place = textAt(region, row);
    const value = textAt(column, row);
    if (seen.has(place) && seen.get(place) !== value) return false;
    seen.set(place, value);
  }
  return true;
}

function hasTwins(codes: readonly (string | undefined)[], keyOf: (row: number) => string): boolean {
  const seen = new Set<string>();
  return codes.some((code, row) => {
    if (code === undefined) return false;
    const key = `${code}\u0000${keyOf(row)}`;
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
}

function isUnique({ values }: Column): boolean {
  return values.length > 1 && new Set<unknown>(values).size === values.length;
}
