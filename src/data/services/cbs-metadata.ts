import type { Metadata, Status } from '../../core/dataset.js';
import { PeilError } from '../../core/error.js';
import { isObject, member } from '../json-values.js';
import { clean, type Labels } from './coded.js';

/** What a table says of itself, in the words of version 4 (`Properties`) or 3 (`TableInfos`), and its number of rows. */
export function aboutTable(
  about: unknown,
  root: string,
  counted: 'ObservationCount' | 'RecordCount',
): Pick<Labels, 'metadata' | 'count'> {
  const count = member(about, counted);
  return { metadata: metadataOf(about, root), count: typeof count === 'number' ? count : undefined };
}

function metadataOf(about: unknown, root: string): Metadata {
  const id = clean(member(about, 'Identifier'));
  if (!isObject(about) || !id) return {};
  const licence = licenceName(clean(about.License));
  const date = /^\d{4}-\d\d-\d\d/.exec(clean(about.Modified))?.[0];
  const isOwn = /\/\/(datasets|opendata|odata4|beta-odata4)\.cbs\.nl\//.test(root);
  const sourceUrl = isOwn ? `https://opendata.cbs.nl/statline/#/CBS/nl/dataset/${id}/table` : root;
  return {
    title: clean(about.Title),
    source: clean(about.Source).replace(/\.$/, '') || 'CBS',
    ...(licence ? { licence } : {}),
    ...(date ? { date } : {}),
    ...(sourceUrl ? { sourceUrl } : {}),
  };
}

function licenceName(url: string): string {
  const parts = /creativecommons\.org\/(licenses|publicdomain)\/([a-z-]+)\/([\d.]+)/.exec(url);
  if (!parts) return url;
  return parts[1] === 'licenses' ? `CC ${parts[2]!.toUpperCase()} ${parts[3]}` : `CC0 ${parts[3]}`;
}

/** How sure the figures of a period are; nothing for final ones. */
export function periodStatus(written: unknown): Status | undefined {
  const word = clean(written).toLowerCase().replace(/\s/g, '');
  return word === 'voorlopig' ? 'provisional' : word === 'nadervoorlopig' ? 'revised' : undefined;
}

/** Whether codes are those of periods: for sources that do not say which of their dimensions is time. */
export function looksLikeTime(key: string, codes: Iterable<string>): boolean {
  const [first = ''] = codes;
  return /^Perioden?$/i.test(key) || /^\d{4}(JJ|KW|MM|HJ|SJ|W)\d\d/.test(first);
}

/** A part that does not come is missed and named; a caller who left is not. */
export async function orMissing<T>(part: string, missing: string[], answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof PeilError)) throw error;
    missing.push(part);
    return undefined;
  }
}
