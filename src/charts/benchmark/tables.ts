import { numberAt, statusAt, textAt, type Dataset, type Status } from '../../core/dataset.js';
import { lengthOf, spanOf } from '../../core/period-span.js';
import type { BenchmarkValues } from './options.js';
import { placesOf, type Place } from './places.js';
import { regions } from './more-parts.js';

/** A region with its figure in one period; what is not there is `undefined`, never zero. */
export interface Area {
  readonly key: string;
  /** Its code, where it is known. */
  readonly code: string | undefined;
  readonly name: string;
  readonly value: number | undefined;
  readonly status?: Status | undefined;
  readonly lower?: number | undefined;
  readonly upper?: number | undefined;
  readonly group?: string | undefined;
}

/** The regions of one period, those of other levels apart. */
export interface Table {
  readonly period: string;
  readonly areas: ReadonlyMap<string, Area>;
  readonly others: ReadonlyMap<string, Area>;
  /** Rows about a region that has one already. */
  readonly repeated: number;
}

/** All figures of the data, by period. */
export interface Tables {
  readonly level: Place['kind'];
  /** In order of time. */
  readonly list: readonly Table[];
  /** Kind of a region of another level, by its key. */
  readonly kinds: ReadonlyMap<string, Place['kind']>;
  readonly nameless: number;
  readonly periodless: number;
  /** Names that stand for more than one region. */
  readonly ambiguous: readonly string[];
}

/** Reads every row into the table of its period. */
export function tablesOf(data: Dataset, values: BenchmarkValues): Tables {
  const { region, period, name, value, lower, upper, group } = values;
  const texts = Array.from({ length: data.length }, (_, row) => textAt(region, row)?.trim() ?? '');
  const places = placesOf(new Set(texts.filter(Boolean)), region?.field.name ?? '');
  const level = levelOf(places);
  const whens = texts.map((_, row) => textAt(period, row) ?? '');
  // Words that are no periods, such as “meting 2”, are taken as they are.
  const hasPeriods = whens.some(lengthOf);
  const tables = new Map<string, { areas: Map<string, Area>; others: Map<string, Area>; repeated: number }>();
  const kinds = new Map<string, Place['kind']>();
  const ambiguous = new Set<string>();
  let [nameless, periodless] = [0, 0];
  texts.forEach((text, row) => {
    const place = places.get(text);
    const when = whens[row] ?? '';
    if (!text) nameless++;
    else if (!place) ambiguous.add(text);
    else if (period && (hasPeriods ? !lengthOf(when) : !when)) periodless++;
    else {
      let table = tables.get(when);
      if (!table) tables.set(when, (table = { areas: new Map(), others: new Map(), repeated: 0 }));
      const { key, kind, code } = place;
      const into = kind === level ? table.areas : table.others;
      if (kind !== level) kinds.set(key, kind);
      const status = statusAt(value, row);
      const isSecret = status === 'suppressed';
      const number = (column: typeof value) =>
        isSecret || statusAt(column, row) === 'suppressed' ? undefined : numberAt(column, row);
      if (into.has(key)) table.repeated++;
      else
        into.set(key, {
          key,
          code,
          name: (textAt(name, row) ?? (named(text, code) || text)).replace(/ \(gemeente\)$/, ''),
          value: number(value),
          status,
          lower: number(lower),
          upper: number(upper),
          group: textAt(group, row),
        });
    }
  });
  const list = [...tables].map(([period, table]) => ({ period, ...table })).sort((a, b) => compare(a.period, b.period));
  return { level, list, kinds, nameless, periodless, ambiguous: [...ambiguous] };
}

/** The name of a region that is written as a code. */
const named = (text: string, code: string | undefined) => /\d$/.test(text) && code && regions.part.regionName(code);

/** Municipalities where there are two or more, else what there is most of. */
function levelOf(places: ReadonlyMap<string, Place | undefined>): Place['kind'] {
  const counts = new Map<Place['kind'], Set<string>>();
  for (const place of places.values())
    if (place && place.kind !== 'total') counts.set(place.kind, (counts.get(place.kind) ?? new Set()).add(place.key));
  if ((counts.get('municipality')?.size ?? 0) > 1) return 'municipality';
  return [...counts].sort((a, b) => b[1].size - a[1].size)[0]?.[0] ?? 'municipality';
}

/** By the last day; of periods that end together the longest comes last. */
function compare(a: string, b: string): number {
  const [first, second] = [spanOf(a), spanOf(b)];
  if (!first || !second) return a.localeCompare(b, 'nl', { numeric: true });
  return first[1] < second[1] ? -1 : first[1] > second[1] ? 1 : first[0] < second[0] ? 1 : -1;
}
