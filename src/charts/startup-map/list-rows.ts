import { isNumeric, numberAt, textAt, type Column, type Dataset } from '../../core/dataset.js';
import type { Locale } from '../../core/frame.js';
import { choose } from './choose.js';
import { firmsOf } from './firms.js';
import type { MapValues } from './options.js';

/** What the reader asks of the list. */
export interface ListQuery {
  /** Words that must all occur in name, sector or needs, without regard to case. */
  readonly search: string;
  /** Column to sort by; the order of the data when absent. Numbers sort from large to small, words by the alphabet. */
  readonly sort: Column | undefined;
  /** Firms of one group on the map, rising. */
  readonly within: Uint32Array | undefined;
}

const texts = new WeakMap<Dataset, { readonly key: readonly unknown[]; readonly lines: readonly string[] }>();

/** Firms of the list: those that pass the filters of the map and the reader's own search, in order. */
export function listRows(data: Dataset, values: MapValues, query: ListQuery, locale: Locale): Uint32Array {
  const words = query.search.toLowerCase().split(/\s+/).filter(Boolean);
  let rows = choose(firmsOf(data, values), values);
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

function linesOf(data: Dataset, values: MapValues): readonly string[] {
  const columns = [values.name, values.sector, values.needs];
  const before = texts.get(data);
  if (before?.key.every((column, at) => column === columns[at])) return before.lines;
  const lines = Array.from({ length: data.length }, (_, row) =>
    columns
      .map((column) => textAt(column, row) ?? '')
      .join('\n')
      .toLowerCase(),
  );
  texts.set(data, { key: columns, lines });
  return lines;
}

/** Empty cells come last, whatever the order. */
function sorted(rows: Uint32Array, column: Column, locale: Locale): Uint32Array {
  if (isNumeric(column)) {
    const value = (row: number) => numberAt(column, row) ?? -Infinity;
    return rows.slice().sort((a, b) => value(b) - value(a) || a - b);
  }
  // Each word is compared once: many firms share a sector, and comparing words by language is slow.
  const distinct = [...new Set(Array.from(rows, (row) => textAt(column, row)))].filter((word) => word !== undefined);
  const rank = new Map(distinct.sort((a, b) => locale.compare(a, b)).map((word, at) => [word, at]));
  const place = Uint32Array.from(rows, (row) => rank.get(textAt(column, row) ?? '') ?? rank.size);
  return Uint32Array.from(
    Array.from(rows, (_, at) => at).sort((a, b) => (place[a] as number) - (place[b] as number) || a - b),
    (at) => rows[at] as number,
  );
}

/** A web address that is safe to link to; `undefined` for anything but http(s). */
export function safeAddress(written: string | undefined): string | undefined {
  const address = written?.trim() ?? '';
  const full = /^www\.[\w-]/i.test(address) ? `https://${address}` : address;
  return /^https?:\/\/[^\s/]/i.test(full) ? full : undefined;
}
