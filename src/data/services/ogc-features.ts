import type { Dialect } from '../json-dialect.js';
import { readPoints } from '../points.js';
import { parseFilter } from '../row-filter.js';
import { pathOf, withDefaults, withPath, withTerms } from './address.js';
import { wholeMap } from './feature-pages.js';
import type { Planner } from './plan.js';

/** Most services of this kind give no more at once. */
const pageSize = 1000;

/** What to ask of OGC API Features: the items of a collection as GeoJSON, of one year where the filter says which. */
export const planOgc: Planner = (url, { filter }) => {
  const path = pathOf(url);
  const [, collection, items] = /^(.*\/collections\/[^/]+)(\/items)?$/i.exec(path) ?? [];
  if (!collection) return undefined;
  const asked = items ? url : withPath(withTerms(url, { f: undefined }), `${collection}/items`);
  const whole = withDefaults(asked, { f: 'json', limit: pageSize });
  // Areas of all years are mixed unless one is asked for. Other names of columns are refused by many servers.
  const year =
    /\/gebiedsindelingen\//i.test(path) && parseFilter(filter ?? '').find((term) => /^jaarcode$/i.test(term.name));
  const [value] = (year && year.comparison === '=' && year.values.length === 1 && year.values) || [];
  return { url: value && /^\d{4}$/.test(value.text) ? withDefaults(whole, { jaarcode: value.text }) : whole };
};

/** Reads features of OGC API Features or WFS as rows, with all pages. */
export const readFeatures: Dialect = async (value, hints) => {
  const { root, left, remarks } = await wholeMap(value, hints);
  const table = readPoints(root);
  return {
    ...table,
    format: hints.more ? 'ogc-features' : table.format,
    left: [...table.left, ...left],
    remarks: [...remarks, ...table.remarks],
  };
};
