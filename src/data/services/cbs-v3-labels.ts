import type { Status } from '../../core/dataset.js';
import type { JsonObject } from '../json-values.js';
import { aboutTable, looksLikeTime, orMissing, periodStatus } from './cbs-metadata.js';
import type { Courier } from './courier.js';
import { odataPages } from './odata-pages.js';
import { clean, type Code, type Dimension, type Labels, type Measure } from './coded.js';

/** A measure of version 3 and what it means when a cell of it is empty. */
export interface OlderMeasure extends Measure {
  readonly whenEmpty?: Status | undefined;
}

export interface OlderLabels extends Labels {
  readonly measures: readonly OlderMeasure[];
}

/** Fetches what a table in version 3 says of itself, its dimensions and its measures. What does not come is named as missing. */
export async function v3Labels(mail: Courier | undefined, root: string | undefined): Promise<OlderLabels> {
  if (!mail || !root) return { dimensions: [], measures: [], metadata: {}, missing: ['DataProperties'] };
  const missing: string[] = [];
  const [info, listed] = await Promise.all([
    list(mail, root, 'TableInfos', missing),
    list(mail, root, 'DataProperties', missing),
  ]);
  const groups = new Map(listed.map((one) => [one.ID, clean(one.Title)]));
  const measures = listed
    .filter((one) => one.Type === 'Topic' || /\.Topic$/.test(clean(one['odata.type'])))
    .map((one): OlderMeasure => {
      const key = clean(one.Key);
      return {
        key,
        title: clean(one.Title) || key,
        group: groups.get(one.ParentID),
        unit: clean(one.Unit),
        decimals: typeof one.Decimals === 'number' ? one.Decimals : undefined,
        isText: /string|text/i.test(clean(one.Datatype)),
        whenEmpty: one.Default === 'Impossible' ? 'impossible' : undefined,
      };
    });
  const told = listed.filter((one) => clean(one.Key) && /Dimension|GeoDetail/.test(clean(one.Type)));
  const dimensions = await Promise.all(
    told.map((one) => dimensionOf(mail, root, clean(one.Key), clean(one.Title), one.Type === 'TimeDimension', missing)),
  );
  return {
    dimensions,
    measures,
    ...aboutTable(info[0], root, 'RecordCount'),
    missing,
  };
}

/** Where nothing told the dimensions, those that the rows show, with the words of their codes. */
export async function titlesOf(
  labels: OlderLabels,
  rows: readonly JsonObject[],
  mail: Courier | undefined,
  root: string | undefined,
): Promise<OlderLabels> {
  if (labels.dimensions.length || !mail || !root) return labels;
  const missing = [...labels.missing];
  const keys = Object.entries(rows[0] ?? {}).filter(
    ([key, cell]) => typeof cell === 'string' && !/_\d+$|^odata\./.test(key),
  );
  const dimensions = await Promise.all(
    keys.map(([key, cell]) => dimensionOf(mail, root, key, key, looksLikeTime(key, [clean(cell)]), missing)),
  );
  return { ...labels, dimensions, missing };
}

async function dimensionOf(
  mail: Courier,
  root: string,
  key: string,
  title: string,
  isTime: boolean,
  missing: string[],
): Promise<Dimension> {
  const codes = new Map<string, Code>();
  for (const one of await list(mail, root, key, missing)) {
    if (typeof one.Key !== 'string') continue;
    const code = clean(one.Key);
    codes.set(code, { title: clean(one.Title) || code, written: one.Key, status: periodStatus(one.Status) });
  }
  return {
    key,
    title: title || key,
    isTime: isTime || looksLikeTime(key, codes.keys()),
    codes: codes.size ? codes : undefined,
  };
}

/** A list of the table; one of more than 10,000 rows is given by the feed only. */
async function list(mail: Courier, root: string, part: string, missing: string[]): Promise<readonly JsonObject[]> {
  const get = async (from: string) => {
    const url = `${from}/${part}?$format=json`;
    return (await odataPages(await mail.json(url), { url, max: 1e5, mail })).rows;
  };
  const feed = root.replace(/ODataApi/i, 'ODataFeed');
  const first = await orMissing(part, missing, get(root));
  if (first) return first;
  const again = feed === root ? undefined : await orMissing(part, missing, get(feed));
  if (!again) return [];
  missing.splice(0, missing.length, ...missing.filter((one) => one !== part));
  return again;
}
