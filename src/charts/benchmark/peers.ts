import type { Fitting } from './boundaries-of-year.js';
import type { BenchmarkValues, Comparison } from './options.js';
import { plain } from './places.js';
import { regions } from './more-parts.js';
import type { Area } from './tables.js';

/** Whom is compared with. */
export interface Peers {
  readonly comparison: Comparison;
  /** What a reader can choose. */
  readonly offered: readonly Comparison[];
  /** Name of the province or the group. */
  readonly name: string | undefined;
  /** Inhabitants of a class of size: from, and under. */
  readonly from: number | undefined;
  readonly under: number | undefined;
  /** Ours among them. */
  readonly areas: readonly Area[];
  /** Codes of all that belong to it, whether or not the data have them; `undefined` where that is not known. */
  readonly codes: readonly string[] | undefined;
  /** Words of the list that are not in the data. */
  readonly missed: readonly string[];
  /** The comparison that was asked but cannot be made. */
  readonly refused: Comparison | undefined;
}

/** Those that are compared, as the page or the reader asks. */
export function peersOf({ areas, year }: Fitting, ours: Area | undefined, values: BenchmarkValues): Peers {
  const { peersOf: groupOf, municipality, regionName, successorsOf, sizeClassOf, limitsOf, lastYear } = regions.part;
  const at = Math.min(year ?? lastYear, lastYear);
  const codesOf = (kind: 'province' | 'size') => ours?.code && groupOf(ours.code, kind, at);
  const listed = listOf(areas, values.peers);
  const asked = values.compare === 'auto' ? (values.peers ? 'list' : 'all') : values.compare;
  const can: Readonly<Record<Comparison, boolean>> = {
    all: true,
    province: Boolean(codesOf('province')),
    size: Boolean(codesOf('size')),
    group: ours?.group !== undefined,
    list: listed.found.length > 0,
  };
  const comparison = can[asked] ? asked : 'all';
  const codes = ((comparison === 'province' || comparison === 'size') && codesOf(comparison)) || undefined;
  const inList = new Set([ours?.key, ...listed.found.map(({ key }) => key)]);
  const [now = ''] = ours?.code ? successorsOf(ours.code, lastYear) : [];
  const { inhabitants } = municipality(now) ?? {};
  const size = comparison === 'size' && inhabitants !== undefined ? limitsOf(sizeClassOf(inhabitants)) : undefined;
  const province = comparison === 'province' && municipality(ours?.code ?? '')?.province;
  return {
    comparison,
    offered: (Object.keys(can) as Comparison[]).filter((one) => can[one]),
    name: province ? regionName(province) : comparison === 'group' ? ours?.group : undefined,
    from: size?.from,
    under: size?.under,
    areas: areas.filter(({ key, code, group }) =>
      codes
        ? code !== undefined && codes.includes(code)
        : comparison === 'group'
          ? group === ours?.group
          : comparison === 'all' || inList.has(key),
    ),
    codes,
    missed: listed.missed,
    refused: comparison === asked ? undefined : asked,
  };
}

/** The regions that a list names, by code or name, and what it names that is not there. */
function listOf(areas: readonly Area[], list: string | undefined) {
  const { readRegion, isAmbiguous } = regions.part;
  const found: Area[] = [];
  const missed: string[] = [];
  // A name may have a comma of its own: Nuenen, Gerwen en Nederwetten.
  const words = (list ?? '').split(/[;\n]/).length > 1 ? /[;\n]/ : /,(?! Gerwen)/i;
  for (const word of (list ?? '')
    .split(words)
    .map((part) => part.trim())
    .filter(Boolean)) {
    const region = readRegion(word, { kind: 'municipality' }) ?? readRegion(word);
    const key = region && !isAmbiguous(region) ? region.code : plain(word);
    const area = areas.find((one) => one.key === key || plain(one.name) === plain(word));
    if (area) found.push(area);
    else missed.push(word);
  }
  return { found, missed };
}
