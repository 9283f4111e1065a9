import { readMoment } from '../moment.js';
import { readNumber } from '../number-reading.js';
import type { ReadSettings } from '../report.js';
import { parseFilter } from '../row-filter.js';
import { pathOf, termOf, withPath, withTerms } from './address.js';
import { mostRows } from './gather.js';
import type { Planner } from './plan.js';

/** What to ask of Opendatasoft: all rows at once where the address does not ask for a part, with only what is wanted. */
export const planOpendatasoft: Planner = (url, settings) => {
  const path = pathOf(url);
  const old = /^(.*\/api\/records\/1\.0)\/search$/i.exec(path)?.[1];
  if (old) {
    const isPart = ['rows', 'start'].some((name) => termOf(url, name) !== undefined);
    return isPart ? undefined : { url: withTerms(withPath(url, `${old}/download/`), { format: 'json' }) };
  }
  const [, api, catalog = '', id, part = ''] =
    /^(.*\/api\/(?:explore\/)?v2(?:\.\d)?)(?:\/(catalog|monitoring))?\/datasets\/([^/]+)(\/.*)?$/i.exec(path) ?? [];
  const [, site, dataset] = /^(https?:\/\/[^/]+)\/explore\/(?:[^/]+\/)?dataset\/([^/]+)(?:\/.*)?$/i.exec(path) ?? [];
  if (site) return exported(`${site}/api/explore/v2.1/catalog/datasets/${dataset}/exports/json`, settings);
  const isPart = ['limit', 'offset'].some((name) => termOf(url, name) !== undefined);
  if (!api || !/^(\/records|\/exports(\/json)?)?$/i.test(part) || isPart) return undefined;
  return exported(withPath(url, `${api}/${catalog || 'catalog'}/datasets/${id}/exports/json`), settings);
};

/** An address that asks for all rows, one more than are read, so that it shows whether there are more. */
function exported(url: string, { columns, filter, maxRows = mostRows }: ReadSettings) {
  const asked = withTerms(url, { limit: maxRows + 1 });
  const isWritten = ['select', 'where', 'group_by'].some((name) => termOf(url, name) !== undefined);
  if (isWritten) return { url: asked };
  const terms = parseFilter(filter ?? '');
  // Other words than these may be no names of fields; a server refuses what it does not know.
  const isField = (name: string) => /^[a-z]\w*$/.test(name) && !/^(lon|lat)$/.test(name);
  const names = [...new Set([...(columns ?? []), ...terms.map(({ name }) => name)])];
  const select = columns && names.every(isField) ? names.join(',') : undefined;
  const where = terms.flatMap(({ name, comparison, values }) => {
    // A number or a day may stand in a field of words or not; a word cannot.
    const isWord = ({ text, begins }: (typeof values)[number]) => !begins && !readNumber(text) && !readMoment(text);
    if (comparison !== '=' || !isField(name) || !values.every(isWord)) return [];
    return [`(${values.map(({ text }) => `${name} = ${JSON.stringify(text)}`).join(' or ')})`];
  });
  return { url: withTerms(asked, { select, where: where.length ? where.join(' and ') : undefined }) };
}
