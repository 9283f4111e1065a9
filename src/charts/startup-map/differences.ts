import type { Boundaries } from '../../core/boundaries.js';
import type { Words } from '../../core/chart.js';
import { insight, type Fact, type Insight } from '../../core/insight.js';

/** Words about how data and map differ, in Dutch. */
export const words: Words = {
  'note.map-older-areas':
    'De bron van de kaart heeft gebieden van meer jaren. De kaart toont die van {year}. {count?Eén gebied:{count} gebieden} uit {years} {count?staat:staan} er niet op.',
  'note.map-more-rows':
    'De bron van de kaart heeft meer gebieden dan er zijn opgehaald. Er zijn {rows} gebieden gelezen{total!, van de {total}}.',
  'note.map-link-elsewhere':
    'De kaart is niet heel: de rest van de gebieden staat op een andere website ({link}). Er zijn {rows} gebieden gelezen.',
  'note.map-link-again':
    'De bron van de kaart verwijst steeds terug naar dezelfde gebieden. Er zijn {rows} gebieden gelezen.',
  'note.no-such-area':
    '{count?Eén gebied uit de gegevens staat:{count} gebieden uit de gegevens staan} niet op de kaart: {areas}{more! en nog {more}}. Dat gaat om {firms} {firms?bedrijf:bedrijven}.',
  'note.region-vintage': 'De gegevens gaan over de gemeenten van {data}, de kaart over die van {map}.',
  'note.region-joined': '{regions} {count?hoort:horen} sinds {date} bij {into}.',
  'note.region-divided': '{regions} {count?is:zijn} sinds {date} verdeeld over {into}.',
  'note.region-strange': '{count?Eén code is:{count} codes zijn} geen gemeente van 2015 of later: {codes}.',
  'note.region-more': 'Zo {count?is er nog één gemeente:zijn er nog {count} gemeenten} veranderd.',
};

/** Most names that a note lists. */
const named = 5;

/**
 * What of the data is not on the map, with why where municipalities changed, and what the source of the map left out. `missing`: areas
 * of the data that the map lacks, with their firms; `found`: places in `areas` that data were joined to by code or name.
 */
export async function differences(
  { areas, left = [] }: Boundaries,
  missing: ReadonlyMap<string, number>,
  found: ReadonlySet<number>,
): Promise<readonly Insight[]> {
  const told = left.flatMap(({ kind, facts }) => {
    const own = kind.replace('report.', 'note.map-');
    return own in words ? [{ kind: own, facts }] : [];
  });
  if (missing.size === 0) return told;
  const names = [...missing.keys()];
  const joined = areas.filter((_, at) => found.has(at)).map(({ id }) => id);
  return [
    ...told,
    insight('note.no-such-area', {
      count: names.length,
      areas: names.slice(0, named),
      more: names.length > named ? names.length - named : undefined,
      firms: [...missing.values()].reduce((sum, count) => sum + count, 0),
    }),
    ...(await changes(
      names,
      joined,
      areas.map(({ id }) => id),
    )),
  ];
}

/** What happened to municipalities of the data that the map lacks; nothing for a map of other areas. */
async function changes(
  missing: readonly string[],
  joined: readonly string[],
  map: readonly string[],
): Promise<readonly Insight[]> {
  const [{ compareCodes }, { readRegionCode }, { readRegionName }] = await Promise.all([
    import('../../regions/compare-codes.js'),
    import('../../regions/region-code.js'),
    import('../../regions/region-names.js'),
  ]);
  const codesOf = (texts: readonly string[]) =>
    texts.flatMap((text) => {
      const region = readRegionCode(text, 'municipality') ?? readRegionName(text, { kind: 'municipality' });
      return region && 'code' in region ? [region.code] : [];
    });
  const sought = codesOf(missing);
  const onMap = codesOf(map);
  const { remarks, vintageOfMap } = compareCodes([...sought, ...codesOf(joined)], onMap);
  // Four digits can be a postcode too.
  if (!vintageOfMap || onMap.length - vintageOfMap.strange.length < map.length / 2) return [];

  const isVintage = remarks.some(({ kind }) => kind === 'report.region-vintage');
  const concerns = (facts: Insight['facts']) =>
    [facts.regions, facts.into, facts.codes].flat().some((of) => sought.includes(codeIn(of)));
  const telling = remarks
    .map(({ kind, facts }) => ({ kind: kind.replace('report.', 'note.'), facts }))
    .filter(({ kind, facts }) => kind in words && (isVintage || concerns(facts)));
  const isChange = ({ kind }: Insight) => /-(joined|divided)$/.test(kind);
  const changed = telling.filter(isChange);
  const rest = changed.splice(named).reduce((sum, { facts }) => sum + Number(facts.count), 0);
  return [
    ...telling.filter(({ kind }) => kind === 'note.region-vintage'),
    ...changed,
    ...(rest > 0 ? [insight('note.region-more', { count: rest })] : []),
    ...telling.filter(({ kind }) => kind === 'note.region-strange'),
  ];
}

/** The code in front of a name, as in `GM0370 Beemster`. */
const codeIn = (of: Fact | undefined) => (typeof of === 'string' ? (of.split(' ')[0] ?? '') : '');
