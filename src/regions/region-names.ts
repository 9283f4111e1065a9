import { existsIn, lastYear, municipalities, municipality } from './municipalities.js';
import { successorsOf } from './municipality-changes.js';
import { formerLabourRegions, otherRegion, otherRegions } from './other-regions.js';
import { readRegionCode, type RegionCode, type RegionKind } from './region-code.js';

/** A name that stands for more than one region, so that none is chosen. */
export interface AmbiguousRegion {
  readonly ambiguous: readonly RegionCode[];
}

/** What is known beside the name itself. */
export interface NameTerms {
  /** The kind of region that the column holds. */
  readonly kind?: RegionKind;
  /** The year of the figures; default 2026. A name of another year still counts when no municipality of this one has it. */
  readonly year?: number;
}

// Other spellings, as `code name,name`. What is in brackets after a name, accents, signs and “Gemeente” need no entry.
const aliases =
  'GM0518 Den Haag,The Hague,Haag|GM0796 Den Bosch,Bosch|GM0820 Nuenen,Nuenen ca,Nuenen Gerwen Nederwetten|' +
  'GM1940 De Friese Meren,Fryske Marren|GM1900 Zuidwest Friesland gemeente|GM1970 Noordoost Friesland|' +
  'GM0737 Tietjerksteradeel|GM1891 Dantumadeel|GM1884 Kaag en Brasem|GM0757 Boxtel NB|GM0858 Valkenswaard NB|' +
  'GM0079 Kollumerland,Kollumerland ca|GM0393 Haarlemmerliede,Haarlemmerliede ca|GM0140 Littenseradeel|' +
  'GM1722 Ferwerderadeel|GM1908 Menaldumadeel|GM0815 Mill,Mill ca|GM0994 Valkenburg LB|GM0944 Mook|' +
  'PV21 Friesland|PV30 North Brabant,Brabant|PV27 North Holland|PV28 South Holland|' +
  'AM06 Stedendriehoek en Noordwest Veluwe,Stedendriehoek|AM02 Fryslan|AM12 Gooi- en Vechtstreek|' +
  'AM15 Noord-Holland (Noord)|AM18 Groot-Amsterdam|AM36 Zwolle regio|CR24 Gooi en Vechtstreek|CR15 Arnhem Nijmegen';

const provinceWords =
  '20 gr gn groningen|21 fr frl friesland fryslan|22 dr drenthe|23 o ov overijssel|24 fl flevoland|25 g gld gd gelderland|' +
  '26 u ut utrecht|27 nh noordholland|28 zh zuidholland|29 z zl zld zeeland|30 nb noordbrabant brabant|31 l lb li limb limburg';

const kindWords: readonly (readonly [RegionKind, RegExp, RegExp])[] = [
  ['municipality', /^(gemeente|gem\.|municipality of) /, / (gemeente|municipality)$/],
  ['province', /^(provincie|prov\.|province of) /, / (provincie|province)$/],
  ['corop', /^corop([- ]?gebied|[- ]?regio)? /, / corop$/],
  ['labour-region', /^(arbeidsmarktregio|amr) /, / arbeidsmarktregio$/],
];

const marks: Readonly<Record<string, RegionKind>> = {
  gemeente: 'municipality',
  gem: 'municipality',
  pv: 'province',
  provincie: 'province',
  cr: 'corop',
  corop: 'corop',
  am: 'labour-region',
  ld: 'land-part',
};

let index: Map<string, RegionCode[]> | undefined;

/**
 * The region that a name stands for, in the spellings of CBS, PDOK and daily use: `'s-Gravenhage (gemeente)`, `Den Haag`,
 * `Bergen (NH)`, `Gemeente Utrecht`. A name that is not enough (`Utrecht`, `Bergen`) is never guessed: all it may mean is given.
 */
export function readRegionName(text: string, terms: NameTerms = {}): RegionCode | AmbiguousRegion | undefined {
  const { name, mark, kind: said } = takeApart(text);
  const kind = (mark && marks[mark]) ?? said ?? terms.kind;
  if (!kind && /^(the )?ne(d|th)erlands?$/.test(name)) return { kind: 'country', code: 'NL01' };
  const province = mark && !marks[mark] ? provinceOf(mark) : undefined;
  index ??= makeIndex();
  let found = index.get(plain(name)) ?? [];
  if (mark && !marks[mark] && !province) found = index.get(plain(`${name} ${mark}`)) ?? [];
  // “Bergen NH” and “Hengelo O”, written without brackets.
  if (found.length === 0 && !mark) {
    const loose = /^(.+?)[ ,]+([a-z]{1,4})\.?$/.exec(name);
    return loose && provinceOf(loose[2]!) ? readRegionName(`${loose[1]} (${loose[2]})`, terms) : undefined;
  }
  if (kind) found = found.filter((one) => one.kind === kind);
  if (province) found = found.filter(({ code }) => municipality(code)?.province === province);
  const year = terms.year ?? lastYear;
  const there = found.filter(({ code, kind: of }) =>
    of === 'municipality' ? existsIn(code, year) : !(code in formerLabourRegions),
  );
  const still = there.length > 0 ? there : found;
  const only = still[0];
  if (!only) return undefined;
  // A name that CBS tells apart from others by what is in brackets is not enough by itself.
  const clear =
    kind !== undefined || province !== undefined || !/\((?!gemeente)/.test(municipality(only.code)?.name ?? '');
  return still.length === 1 && clear ? only : { ambiguous: still };
}

/** Reads a region by its code or its name. */
export function readRegion(text: string, terms: NameTerms = {}): RegionCode | AmbiguousRegion | undefined {
  return readRegionCode(text, terms.kind) ?? readRegionName(text, terms);
}

/** Whether a name was found to stand for more than one region. */
export function isAmbiguous(found: RegionCode | AmbiguousRegion | undefined): found is AmbiguousRegion {
  return found !== undefined && 'ambiguous' in found;
}

/**
 * The kind of region that all values of a column are, by the column's name or because only one kind fits every value.
 * `undefined` when none or more than one does.
 */
export function kindOfColumn(values: Iterable<string>, columnName = ''): RegionKind | undefined {
  const named = columnKinds.find(([, words]) => words.test(columnName))?.[0];
  const different = new Set([...values].map((value) => value.trim()).filter(Boolean));
  if (different.size === 0) return undefined;
  const fits = (kind: RegionKind) =>
    [...different].every((value) => {
      const found = readRegion(value, { kind });
      return found !== undefined && (isAmbiguous(found) || found.kind === kind);
    });
  if (named) return fits(named) ? named : undefined;
  const kinds = columnKinds.map(([kind]) => kind).filter(fits);
  return kinds.length === 1 ? kinds[0] : undefined;
}

const columnKinds: readonly (readonly [RegionKind, RegExp])[] = [
  ['municipality', /gemeente|municipalit|\bgm/i],
  ['province', /provinc/i],
  ['corop', /corop/i],
  ['labour-region', /arbeidsmarkt|labou?r/i],
];

/** A region's name as CBS writes it, without what only tells kinds apart: `GM0344` → `Utrecht`, `GM0373` → `Bergen (NH.)`. */
export function regionName(code: string): string | undefined {
  return (municipality(code)?.name ?? otherRegion(code)?.name)?.replace(/ \(gemeente\)$/, '');
}

function takeApart(text: string): { readonly name: string; readonly mark?: string; readonly kind?: RegionKind } {
  let name = text
    .trim()
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ');
  let kind: RegionKind | undefined;
  for (const [of, before, after] of kindWords) {
    const shorter = name.replace(before, '').replace(after, '');
    if (shorter !== name && shorter) {
      kind = of;
      name = shorter;
      break;
    }
  }
  const bracket = /^(.*\S) ?\(([^()]+?)\)?$/.exec(name);
  const mark = bracket?.[2] === undefined ? undefined : plain(bracket[2]);
  return { name: bracket?.[1] ?? name, ...(mark ? { mark } : {}), ...(kind ? { kind } : {}) };
}

function provinceOf(word: string): string | undefined {
  const letters = plain(word);
  const entry = provinceWords.split('|').find((words) => words.split(' ').slice(1).includes(letters));
  return entry && `PV${entry.slice(0, 2)}`;
}

/** Letters only: without case, accents, spaces and signs, `a/d` and `aan den` alike. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\baan den?\b|\ba[/.] ?d\b\.?/g, 'ad')
    .replace(/^st(\. ?|[ -])/, 'sint ')
    .replace(/[^a-z0-9]/g, '');
}

function makeIndex(): Map<string, RegionCode[]> {
  const names = new Map<string, RegionCode[]>();
  const add = (name: string, region: RegionCode) => {
    const list = names.get(plain(name)) ?? [];
    if (!list.some(({ code }) => code === region.code)) names.set(plain(name), [...list, region]);
  };
  for (const { code, name } of municipalities()) add(name.replace(/ \(.*\)$/, ''), { kind: 'municipality', code });
  for (const { code, kind, name } of otherRegions) add(name, { kind, code });
  for (const entry of aliases.split('|')) {
    const code = entry.slice(0, entry.indexOf(' '));
    const region = readRegionCode(code);
    for (const name of entry.slice(code.length + 1).split(',')) if (region) add(name, region);
  }
  return names;
}

/** The name of a municipality in a year, that of its successor when it is gone and went over whole. */
export function nameIn(code: string, year: number): string | undefined {
  const now = successorsOf(code, year);
  return now.length === 1 ? regionName(now[0]!) : undefined;
}
