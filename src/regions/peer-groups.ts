import { existsIn, lastYear, municipalitiesIn, municipality } from './municipalities.js';
import { successorsOf } from './municipality-changes.js';
import { sizeClassOf } from './size-class.js';

/** Whom a municipality is compared with. */
export type PeerGroup = 'province' | 'size' | 'corop' | 'labour-region' | 'country';

/**
 * The codes of the municipalities in the same group, that itself with them, on 1 January of a year; default 2026.
 * `undefined` for a code that is no municipality then, or of which the group is not known. Size is by inhabitants of 2026, so
 * that one that ended counts with what it is part of now, unless it was split; COROP and labour-market region are those of today.
 */
export function peersOf(code: string, group: PeerGroup, year = lastYear): readonly string[] | undefined {
  if (!existsIn(code, year)) return undefined;
  const own = groupOf(code, group);
  if (own === undefined) return undefined;
  return municipalitiesIn(year)
    .filter((one) => groupOf(one.code, group) === own)
    .map((one) => one.code);
}

function groupOf(code: string, group: PeerGroup): string | number | undefined {
  if (group === 'country') return 'NL01';
  if (group === 'province') return municipality(code)?.province;
  const now = successorsOf(code, lastYear);
  const today = now.length === 1 ? municipality(now[0]!) : undefined;
  if (group === 'corop') return today?.corop;
  if (group === 'labour-region') return today?.labourRegion;
  return today?.inhabitants === undefined ? undefined : sizeClassOf(today.inhabitants);
}
