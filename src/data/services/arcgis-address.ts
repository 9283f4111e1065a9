import type { Planner } from './plan.js';
import { pathOf, termOf, withDefaults, withPath, withTerms } from './address.js';

const layer = /^(.*\/(?:Feature|Map)Server\/\d+)(?:\/query)?$/i;

/** What to ask of an ArcGIS service: the features of a layer as JSON, in degrees unless the address says otherwise. */
export const planArcgis: Planner = (url) => {
  const path = pathOf(url);
  const [, found] = layer.exec(path) ?? [];
  // A service tells its layers.
  if (!found) return /\/(Feature|Map)Server$/i.test(path) ? { url: withTerms(url, { f: 'json' }) } : undefined;
  // An address as a map page shows it names no features.
  const asked = /query$/i.test(path) ? url : withTerms(url, { f: undefined });
  return { url: queryOf(withPath(asked, `${found}/query`)) };
};

/** A query with what it needs; other forms than JSON tell less or are not read. */
export function queryOf(url: string): string {
  const isWhere = ['where', 'objectIds', 'geometry'].some((name) => termOf(url, name));
  const asked = isWhere ? url : withTerms(url, { where: '1=1' });
  return withTerms(withDefaults(asked, { outFields: '*', outSR: 4326 }), { f: 'json' });
}
