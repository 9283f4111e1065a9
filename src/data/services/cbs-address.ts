import type { ReadSettings } from '../report.js';
import type { Plan } from '../asking.js';

/** A table of Statistics Netherlands, or of whoever serves one in the same form. */
export interface Place {
  /** Address of the table, without a slash at its end. */
  readonly root: string;
  /** `Observations`, `TypedDataSet` or `UntypedDataSet`. */
  readonly part: string;
  /** The query as it is written, in pieces. */
  readonly query: readonly string[];
}

const newer = /^(.*\/odata\/v1\/[^/]+\/[^/]+|\/(?:CBS|IV3)\/[^/]+)(?:\/(Observations))?\/?$/i;
const older = /^(.*\/OData(?:Api|Feed)\/odata\/[^/]+)(?:\/(TypedDataSet|UntypedDataSet))?\/?$/i;

/** Reads the address of a table or of its figures; `undefined` for any other. */
export function placeOf(url: string): Place | undefined {
  const address = parsed(url);
  if (!address) return undefined;
  const { origin, pathname, search, host } = address;
  const [, table = '', part] = older.exec(pathname) ?? newer.exec(pathname) ?? [];
  if (!table || (/^\/\w+\/[^/]+$/.test(table) && !/odata4/.test(host))) return undefined;
  return {
    root: origin + table,
    part: part ?? (older.test(pathname) ? 'TypedDataSet' : 'Observations'),
    query: search.slice(1).split('&').filter(Boolean),
  };
}

/**
 * What to ask first of a table: nothing but its form, for the labels tell what to ask of its figures. A page that itself asks for a part (`$top`)
 * is given that part. The address of a table's own page does as well.
 */
export function planCbs(url: string, _settings: ReadSettings): Plan | undefined {
  const page = /\/statline\/?#\/[^/]+\/[^/]+\/dataset\/(\w+)/i.exec(url);
  const place = placeOf(page ? `https://datasets.cbs.nl/odata/v1/CBS/${page[1]}` : url);
  if (!place) return undefined;
  const isOwn = place.query.some((piece) => /^(\$|%24)(top|skip|skiptoken|apply)=/i.test(piece));
  return { url: addressOf(place, isOwn ? {} : { $top: '0' }) };
}

/** Whether an answer was asked for its form only. */
export function isForm(url: string): boolean {
  return /[?&](\$|%24)top=0(&|$)/i.test(url);
}

/** The address of a part of a table. A `$filter` is added to the one there is; other words replace the ones there are. */
export function addressOf({ root, part, query }: Place, words: Readonly<Record<string, string | undefined>>): string {
  const told = new Map(query.map((piece) => [decoded(piece.split('=', 1)[0] ?? ''), piece]));
  for (const [name, value] of Object.entries(words)) {
    if (value === undefined) continue;
    const own = name === '$filter' ? told.get(name)?.slice(told.get(name)!.indexOf('=') + 1) : undefined;
    const both = own ? `(${decoded(own.replaceAll('+', ' '))}) and ${value}` : value;
    told.set(name, `${name}=${encodeURIComponent(both)}`);
  }
  if (/DataSet$/.test(part) && !told.has('$format')) told.set('$format', '$format=json');
  return `${root}/${part}${told.size ? '?' : ''}${[...told.values()].join('&')}`;
}

/**
 * The table that an answer came from: by its address, else by what the answer calls itself, though no further than its own server
 * or that of Statistics Netherlands.
 */
export function placeOfAnswer(url: string, context: string, part: string): Place | undefined {
  const known = placeOf(url);
  if (known) return known;
  const address = parsed(url);
  const query = address?.search.slice(1).split('&').filter(Boolean) ?? [];
  const table = address && new RegExp(`^(.+)/${part}/?$`, 'i').exec(address.pathname)?.[1];
  if (table) return { root: address.origin + table, part, query };
  const named = parsed(/^[^#]*(?=\/\$metadata)/.exec(context)?.[0] ?? '');
  const isNear = named && (named.origin === address?.origin || /^https:\/\/(\w+\.)?cbs\.nl$/.test(named.origin));
  return isNear ? { root: named.href, part, query: [] } : undefined;
}

function parsed(url: string): URL | undefined {
  try {
    return new URL(url);
  } catch {
    return undefined;
  }
}

/** Without percents; as it is where they make no sense. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
