import type { Metadata } from '../../core/dataset.js';
import { PeilError } from '../../core/error.js';
import { insight } from '../../core/insight.js';
import { isObject, member, type JsonObject } from '../json-values.js';
import type { RawTable } from '../raw-table.js';
import type { ReadHints } from '../read.js';
import { originOf, pathOf } from './address.js';
import { courier } from './courier.js';

/** From what is read best to what is read least. */
const formats: readonly RegExp[] = [
  /^csv$/,
  /^(geo)?json$/,
  /^tsv$/,
  /^(xlsx|excel)|spreadsheetml/,
  /^ods$/,
  /^parquet$/,
  /^zip$|csv.*zip/,
];

/** Reads the best file of the first dataset with one that is read, and says which. Throws `format` when there is none. */
export async function readPackage(packages: readonly JsonObject[], hints: ReadHints): Promise<RawTable> {
  const found = packages.flatMap((one) => {
    const resources = (Array.isArray(one.resources) ? one.resources : []).filter(isObject);
    return resources.map((resource) => ({ one, resource, rank: rankOf(resource) }));
  });
  const readable = found.filter(({ rank, one }) => rank >= 0 && one === found.find((other) => other.rank >= 0)?.one);
  const [best] = [...readable].sort((a, b) => a.rank - b.rank);
  const mail = courier(hints);
  if (!best || !mail) {
    const kinds = [...new Set(found.map(({ resource }) => String(resource.format ?? '')).filter(Boolean))];
    throw new PeilError('format', { found: kinds.length ? kinds.slice(0, 10).join(', ') : 'CKAN', url: hints.url });
  }
  const { one, resource } = best;
  const url = String(resource.url);
  const { bytes, contentType, response } = await mail.get(url);
  const { readInside } = await import('../files/read-inside.js');
  const more = (part: string, terms?: Parameters<typeof mail.get>[1]) =>
    mail.get(new URL(part, response?.url || url).href, terms);
  const table = await readInside(bytes, { ...hints, url: response?.url || url, contentType, more });
  const others = found.filter((other) => other !== best).map((other) => nameOf(other.resource));
  const said = insight('report.resource', {
    name: nameOf(resource),
    host: new URL(url, hints.url).hostname,
    ...(others.length ? { others: [...new Set(others)].slice(0, 10) } : {}),
  });
  return {
    ...table,
    remarks: [said, ...table.remarks],
    metadata: { ...metadataOf(one, hints.url), ...table.metadata },
  };
}

/** Place among the formats; −1 for what is not read. */
function rankOf({ format, mimetype, url }: JsonObject): number {
  const address = String(url ?? '');
  if (!/^https?:/.test(originOf(address))) return -1;
  const written = String(format ?? '')
    .toLowerCase()
    .trim()
    .replace(/^.*[./]/, '');
  const kinds = [
    written,
    String(mimetype ?? '')
      .toLowerCase()
      .replace(/^.*\//, ''),
    /\.(\w+)$/.exec(pathOf(address))?.[1]?.toLowerCase() ?? '',
  ];
  for (const kind of kinds.filter(Boolean)) {
    const rank = formats.findIndex((form) => form.test(kind));
    if (rank >= 0) return rank;
    // A service or a page is called by its name in the first place.
    if (kind === written && /wms|wfs|html|pdf|xml|rdf|api|atom|gml|shp/.test(kind)) return -1;
  }
  return -1;
}

function nameOf({ name, url, format }: JsonObject): string {
  const said = [name, format].filter((part) => typeof part === 'string' && part.trim()).join(', ');
  return said || String(url ?? '').slice(-60);
}

function metadataOf(one: JsonObject, url: string | undefined): Metadata {
  const words = (...values: unknown[]) =>
    values.find((value): value is string => typeof value === 'string' && value.trim() !== '');
  const title = words(one.title, one.name);
  const source = words(
    member(one.organization, 'title'),
    one.publisher_name,
    member(one.publisher, 'name'),
    one.author,
    one.authority,
  );
  const licence = words(one.license_title, one.license_id);
  const date = /^\d{4}-\d\d-\d\d/.exec(words(one.modified, one.metadata_modified) ?? '')?.[0];
  const sourceUrl = words(one.url, url);
  return {
    ...(title ? { title } : {}),
    ...(source ? { source } : {}),
    ...(sourceUrl && /^https?:/i.test(sourceUrl) ? { sourceUrl } : {}),
    ...(licence ? { licence } : {}),
    ...(date ? { date } : {}),
  };
}
