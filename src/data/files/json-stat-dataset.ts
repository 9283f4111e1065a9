import { PeilError } from '../../core/error.js';
import { isObject, member, type JsonObject } from '../json-values.js';
import type { ReadHints } from '../read.js';
import { isJsonStatDataset } from '../service-answers.js';
import { originOf } from '../services/address.js';
import { clean } from '../services/coded.js';
import { courier } from '../services/courier.js';

/** Datasets under names of their own, as version 1 has them. */
const bundled = (value: JsonObject) => Object.entries(value).filter(([, one]) => isJsonStatDataset(one));

/** The dataset that is read and what else there is. */
export async function jsonStatDataset(
  value: JsonObject,
  hints: ReadHints,
): Promise<{ dataset: JsonObject; besides: string[] }> {
  if (isJsonStatDataset(value)) return { dataset: value, besides: [] };
  const [first, ...rest] = bundled(value);
  if (first) return { dataset: first[1] as JsonObject, besides: rest.map(([name]) => name) };
  const items = member(value.link, 'item');
  const list = (Array.isArray(items) ? items : [])
    .filter(isObject)
    .filter((one) => one.class === undefined || one.class === 'dataset');
  const held = list.find(isJsonStatDataset) ?? list.find(({ href }) => typeof href === 'string');
  const besides = list.filter((one) => one !== held).map((one) => clean(one.label) || clean(one.href));
  if (held && isJsonStatDataset(held)) return { dataset: held, besides };
  const mail = courier(hints);
  const { url = '' } = hints;
  const link = held && mail ? new URL(String(held.href), url).href : undefined;
  // Only from the server that was asked.
  const answer = link && originOf(link) === originOf(url) ? await mail?.json(link) : undefined;
  const inner = isObject(answer)
    ? isJsonStatDataset(answer)
      ? answer
      : (bundled(answer)[0]?.[1] as JsonObject | undefined)
    : undefined;
  if (!inner)
    throw new PeilError('columns', { path: 'dataset', columns: list.map((one) => clean(one.label)).slice(0, 20) });
  return { dataset: inner, besides };
}
