import { isNumeric, numberAt, textAt, type Column, type Dataset } from '../../core/dataset.js';
import type { Locale } from '../../core/frame.js';
import type { MapValues } from './options.js';
import { shownOf } from './shown.js';

/** What the reader asks of the list. */
export interface ListQuery {
  /** Words that must all occur in name, sector or needs, without regard to case. */
  readonly search: string;
  /** Column to sort by; the order of the data when absent. Numbers and days sort from large to small, words by the alphabet. */
  readonly sort: Column | undefined;
  /** Firms of one group on the map, rising. */
  readonly within: Uint32Array | undefined;
}

/** Firms of the list: those that pass the filters of the map and the reader's own search, in order. */
export function listRows(data: Dataset, values: MapValues, query: ListQuery, locale: Locale): Uint32Array {
  const words = query.search.toLowerCase().split(/\s+/).filter(Boolean);
  let { rows } = shownOf(data, values);
  if (query.within) {
    const inGroup = new Set(query.within);
    rows = rows.filter((row) => inGroup.has(row));
  }
  if (words.length > 0) {
    const lines = linesOf(data, values);
    rows = rows.filter((row) => words.every((word) => lines[row]?.includes(word)));
  }
  return query.sort ? sorted(rows, query.sort, locale) : rows;
}

const texts = new WeakMap<Dataset, { readonly key: readonly unknown[]; readonly lines: readonly string[] }>();

function linesOf(data: Dataset, { name, sector, needs }: MapValues): readonly string[] {
  const key = [name, sector, needs];
  let made = texts.get(data);
  if (!made?.key.every((column, at) => column === key[at])) {
    const lines = Array.from({ length: data.length }, (_, row) =>
      key.map((column) => textAt(column, row)?.toLowerCase()).join('\n'),
    );
    texts.set(data, (made = { key, lines }));
  }
  return made.lines;
}

/** Empty cells come last, whatever the order. */
function sorted(rows: Uint32Array, column: Column, locale: Locale): Uint32Array {
  // Each word is compared once: many firms share a sector, and comparing words by language is slow.
  const words = [...new Set(Array.from(rows, (row) => textAt(column, row) ?? ''))].filter(Boolean).sort(locale.compare);
  const rank = new Map((column.field.type === 'text' ? words : words.reverse()).map((word, at) => [word, at]));
  const place = isNumeric(column)
    ? (row: number) => -(numberAt(column, row) ?? -Infinity)
    : (row: number) => rank.get(textAt(column, row) ?? '') ?? Infinity;
  const places = new Map(Array.from(rows, (row) => [row, place(row)]));
  // Two empty cells give no number, and stay in the order of the data.
  return rows.slice().sort((a, b) => (places.get(a) as number) - (places.get(b) as number) || a - b);
}
