import type { JsonObject } from '../json-values.js';
import { aboutTable, orMissing, periodStatus } from './cbs-metadata.js';
import type { Courier } from './courier.js';
import { odataPages, rowsOf } from './odata-pages.js';
import { clean, type Code, type Dimension, type Labels, type Measure } from './coded.js';

/** Fetches what a table in version 4 says of its dimensions, codes and measures. What does not come is named as missing. */
export async function v4Labels(mail: Courier | undefined, root: string | undefined): Promise<Labels> {
  if (!mail || !root) return { dimensions: [], measures: [], metadata: {}, missing: ['Dimensions', 'MeasureCodes'] };
  const missing: string[] = [];
  const get = (part: string) => orMissing(part, missing, mail.json(`${root}/${part}`));
  const list = async (part: string) => {
    const first = await get(part);
    if (!first) return [];
    return (await odataPages(first, { url: `${root}/${part}`, max: 1e5, mail })).rows;
  };
  const [about, listed, measured] = await Promise.all([get('Properties'), get('Dimensions'), list('MeasureCodes')]);
  const dimensions = await Promise.all(
    rowsOf(listed).map(async (one): Promise<Dimension> => {
      const key = clean(one.Identifier);
      const rows = await list(`${key}Codes`);
      return {
        key,
        title: clean(one.Title) || key,
        isTime: one.Kind === 'TimeDimension',
        codes: rows.length ? new Map(rows.map(codeOf)) : undefined,
      };
    }),
  );
  const titles = measured.map((one) => clean(one.Title));
  const groups = new Set(titles).size < titles.length ? await groupTitles(mail, root) : new Map<string, string>();
  const measures = measured.map((one): Measure => {
    const key = clean(one.Identifier);
    return {
      key,
      title: clean(one.Title) || key,
      group: groups.get(clean(one.MeasureGroupId)),
      unit: clean(one.Unit),
      decimals: typeof one.Decimals === 'number' ? one.Decimals : undefined,
      isText: /string|text/i.test(clean(one.DataType)),
    };
  });
  return {
    dimensions,
    measures,
    ...aboutTable(about, root, 'ObservationCount'),
    missing,
  };
}

function codeOf(one: JsonObject): [string, Code] {
  const code = clean(one.Identifier);
  return [code, { title: clean(one.Title) || code, status: periodStatus(one.Status) }];
}

/** Groups tell apart measures with the same title; without them their codes do. */
async function groupTitles(mail: Courier, root: string): Promise<Map<string, string>> {
  const answer = await orMissing('', [], mail.json(`${root}/MeasureGroups`));
  return new Map(rowsOf(answer).map((one) => [clean(one.Id ?? one.Identifier), clean(one.Title)]));
}
