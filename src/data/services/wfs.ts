import { termOf, withDefaults, withTerms } from './address.js';
import type { Planner } from './plan.js';

/** What to ask of a WFS: features as GeoJSON. A service that is asked for nothing is left as it is. */
export const planWfs: Planner = (url) => {
  const type = termOf(url, 'typeNames') ?? termOf(url, 'typeName');
  const request = termOf(url, 'request') ?? '';
  if (!type || /^Describe/i.test(request)) return undefined;
  const asked = withDefaults(withTerms(url, { request: 'GetFeature' }), { service: 'WFS', version: '2.0.0' });
  // What a server writes by itself is GML.
  const form = termOf(url, 'outputFormat');
  return { url: form && /json|csv/i.test(form) ? asked : withTerms(asked, { outputFormat: 'application/json' }) };
};
