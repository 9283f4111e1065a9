import type { RegionKind } from './region-code.js';

/** A region that is no municipality. */
export interface OtherRegion {
  readonly code: string;
  readonly kind: RegionKind;
  /** The name as CBS writes it, without `(PV)`, `(CR)` or `(AM)`. */
  readonly name: string;
}

// Names of CBS tables 03759ned and 85554NED, CC BY 4.0; the tests compare them. AM06 has its name of 2025, which those have not.
const names: Readonly<Record<string, string>> = {
  LD01: 'Noord-Nederland|Oost-Nederland|West-Nederland|Zuid-Nederland',
  PV20: 'Groningen|Fryslân|Drenthe|Overijssel|Flevoland|Gelderland|Utrecht|Noord-Holland|Zuid-Holland|Zeeland|Noord-Brabant|Limburg',
  CR01:
    'Oost-Groningen|Delfzijl en omgeving|Overig Groningen|Noord-Friesland|Zuidwest-Friesland|Zuidoost-Friesland|Noord-Drenthe|' +
    'Zuidoost-Drenthe|Zuidwest-Drenthe|Noord-Overijssel|Zuidwest-Overijssel|Twente|Veluwe|Achterhoek|Arnhem/Nijmegen|' +
    'Zuidwest-Gelderland|Utrecht|Kop van Noord-Holland|Alkmaar en omgeving|IJmond|Agglomeratie Haarlem|Zaanstreek|' +
    'Groot-Amsterdam|Het Gooi en Vechtstreek|Agglomeratie Leiden en Bollenstreek|Agglomeratie ’s-Gravenhage|Delft en Westland|' +
    'Oost-Zuid-Holland|Groot-Rijnmond|Zuidoost-Zuid-Holland|Zeeuwsch-Vlaanderen|Overig Zeeland|West-Noord-Brabant|' +
    'Midden-Noord-Brabant|Noordoost-Noord-Brabant|Zuidoost-Noord-Brabant|Noord-Limburg|Midden-Limburg|Zuid-Limburg|Flevoland',
  AM01:
    'Groningen|Friesland|Drenthe|IJsselvechtstreek|Twente|Veluwe Stedendriehoek|Midden-Gelderland|Rijk van Nijmegen|Achterhoek|' +
    'Rivierenland|Flevoland|Gooi en Vechtstreek|Midden-Utrecht|Amersfoort|Noord-Holland Noord|Zuid-Kennemerland|' +
    'Zaanstreek/Waterland|Groot Amsterdam|Holland Rijnland|Midden-Holland|Haaglanden|Rijnmond|Drechtsteden|Zeeland|West-Brabant|' +
    'Midden-Brabant|Noordoost-Brabant|Zuidoost-Brabant|Noord-Limburg|Zuid-Limburg|Food Valley|Helmond-De Peel|Midden-Limburg|' +
    'Zuid-Holland Centraal|Gorinchem|Regio Zwolle|Zuid-Kennemerland en IJmond|FoodValley',
};

const kinds: Readonly<Record<string, RegionKind>> = {
  LD: 'land-part',
  PV: 'province',
  CR: 'corop',
  AM: 'labour-region',
};

/** Parts of the country, provinces, COROP areas and labour-market regions, those that ended with them. */
export const otherRegions: readonly OtherRegion[] = Object.entries(names).flatMap(([first, list]) => {
  const prefix = first.slice(0, 2);
  const kind = kinds[prefix] ?? 'province';
  return list.split('|').map((name, at) => {
    const code = `${prefix}${String(Number(first.slice(2)) + at).padStart(2, '0')}`;
    return { code, kind, name: name.replace('’', "'") };
  });
});

/** Labour-market regions that CBS gave another code when they changed their name in 2016 and 2017. */
export const formerLabourRegions: Readonly<Record<string, string>> = { AM04: 'AM36', AM16: 'AM37', AM31: 'AM38' };

const byCode = new Map(otherRegions.map((region) => [region.code, region]));

export function otherRegion(code: string): OtherRegion | undefined {
  return byCode.get(code);
}
