import type { ReadSettings } from '../report.js';
import type { Plan } from '../asking.js';

/** Makes the first request to one kind of service; `undefined` for an address that is none of its own after all. */
export type Planner = (url: string, settings: ReadSettings) => Plan | undefined;

/** How an address of a service is known, and what plans the request to it. */
type Known = readonly [form: RegExp, bring: () => Promise<Planner>];

/** Services in the order in which they are tried. */
const services: readonly Known[] = [
  [/(\{|%7b)(where|columns|limit)(\}|%7d)/i, async () => (await import('./sql-address.js')).planSql],
  [/(Feature|Map)Server/i, async () => (await import('./arcgis-address.js')).planArcgis],
  [/\/collections\//i, async () => (await import('./ogc-features.js')).planOgc],
  [/\/api\/|\/explore\//i, async () => (await import('./opendatasoft-address.js')).planOpendatasoft],
  [/datastore_search/i, async () => (await import('./ckan.js')).planCkan],
  [/wfs/i, async () => (await import('./wfs.js')).planWfs],
  [/\.(parquet|fgb)\b/i, async () => (await import('../files/part-plan.js')).planPart],
  [/odata|statline/i, async () => (await import('./cbs-address.js')).planCbs],
];

/** What to ask of a server so that it gives no more than is wanted, in a form that is read here. Throws `option` for a filter that cannot be read. */
export async function planFor(url: string, settings: ReadSettings): Promise<Plan> {
  for (const [form, bring] of services) {
    const plan = form.test(url) ? (await bring())(url, settings) : undefined;
    if (plan) return plan;
  }
  return { url };
}
