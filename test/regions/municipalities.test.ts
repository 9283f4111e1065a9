import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  existsIn,
  firstYear,
  lastYear,
  municipalities,
  municipalitiesIn,
  municipality,
} from '../../src/regions/municipalities.js';
import { borderMoves, changeOf, municipalityChanges, successorsOf } from '../../src/regions/municipality-changes.js';
import { regionOfNuts } from '../../src/regions/nuts.js';
import { formerLabourRegions, otherRegion, otherRegions } from '../../src/regions/other-regions.js';
import { changedBetween, gathers, partsIn } from '../../src/regions/region-parts.js';
import { vintageOf } from '../../src/regions/vintage.js';

const years = Array.from({ length: lastYear - firstYear + 1 }, (_, at) => firstYear + at);
const codesIn = (year: number) => municipalitiesIn(year).map(({ code }) => code);

describe('the municipalities of a year', () => {
  it('are as many as CBS counts', () => {
    expect(years.map((year) => municipalitiesIn(year).length)).toEqual([
      393, 390, 388, 380, 355, 355, 352, 345, 342, 342, 342, 342,
    ]);
  });

  it('have a province, and those of today a COROP area, a labour-market region and inhabitants', () => {
    for (const one of municipalities()) {
      expect(one.code).toMatch(/^GM\d{4}$/);
      expect(otherRegion(one.province)?.kind, one.name).toBe('province');
      if (one.until !== undefined) continue;
      expect(otherRegion(one.corop ?? '')?.kind, one.name).toBe('corop');
      expect(otherRegion(one.labourRegion ?? '')?.kind, one.name).toBe('labour-region');
      expect(one.inhabitants, one.name).toBeGreaterThan(900);
    }
  });

  it('are in 12 provinces, 40 COROP areas and the 35 labour-market regions of today', () => {
    const today = municipalitiesIn(2026);
    const different = (key: 'province' | 'corop' | 'labourRegion') => new Set(today.map((one) => one[key]));
    expect([different('province').size, different('corop').size, different('labourRegion').size]).toEqual([12, 40, 35]);
    for (const code of Object.keys(formerLabourRegions)) expect(different('labourRegion').has(code), code).toBe(false);
  });

  it('have 18,130,208 inhabitants together', () => {
    const total = municipalitiesIn(2026).reduce((sum, { inhabitants = 0 }) => sum + inhabitants, 0);
    expect(total).toBe(18_130_208);
  });

  it('have names that differ within a year', () => {
    for (const year of years) {
      const names = municipalitiesIn(year).map(({ name }) => name);
      expect(new Set(names).size, `${year}`).toBe(names.length);
    }
  });
});

describe('changes', () => {
  it('lead from every municipality that ended to ones of today', () => {
    const today = new Set(codesIn(2026));
    for (const one of municipalities()) {
      const now = successorsOf(one.code, 2026);
      expect(now.length, one.name).toBeGreaterThan(0);
      for (const code of now) expect(today.has(code), `${one.name} to ${code}`).toBe(true);
      expect(now[0] === one.code && now.length === 1, one.name).toBe(one.until === undefined);
    }
  });

  it('follow one another and stop at the year that is asked for', () => {
    expect(successorsOf('GM0282', 2015)).toEqual(['GM0241']);
    expect(successorsOf('GM0282', 2026)).toEqual(['GM1945']);
    expect(successorsOf('GM0457', 2022)).toEqual(['GM0457']);
    expect(successorsOf('GM0457', 2023)).toEqual(['GM0363']);
    expect(successorsOf('GM0788', 2026)).toEqual(['GM0757', 'GM0824', 'GM0855', 'GM0865']);
    expect(successorsOf('GM0424', 2026)).toEqual(['GM1942']);
    expect(changeOf('GM0370')).toMatchObject({ date: '2022-01-01', year: 2022, into: [{ code: 'GM0439' }] });
    expect(changeOf('GM0344')).toBeUndefined();
  });

  it('divide only these', () => {
    const divided = municipalityChanges.filter(({ into }) => into.length > 1).map(({ code }) => code);
    expect(divided).toEqual(['GM1671', 'GM0140', 'GM0053', 'GM0788']);
  });

  it('give what a municipality was made of', () => {
    expect(partsIn('GM1979', 2026, 2020)).toEqual({ whole: ['GM0003', 'GM0010', 'GM0024'], divided: [] });
    expect([...partsIn('GM0439', 2026, 2021).whole].sort()).toEqual(['GM0370', 'GM0439']);
    expect(partsIn('GM0439', 2026, 2022)).toEqual({ whole: ['GM0439'], divided: [] });
    expect(partsIn('GM0855', 2026, 2020)).toEqual({ whole: ['GM0855'], divided: ['GM0788'] });
    expect([gathers('GM0439', 2026), gathers('GM0439', 2021), gathers('GM0344', 2026)]).toEqual([true, false, false]);
    expect(changedBetween(2022, 2026)).toEqual(['GM0363', 'GM1992']);
    expect(changedBetween(2023, 2026)).toEqual([]);
  });

  it('move inhabitants over borders only where both were there', () => {
    for (const { from, into, year } of borderMoves)
      expect([existsIn(from, year), existsIn(into, year)]).toEqual([true, true]);
  });
});

describe('vintageOf', () => {
  it('finds the years of a whole list', () => {
    expect(vintageOf(codesIn(2022))).toEqual({ from: 2022, to: 2022, strange: [] });
    expect(vintageOf(codesIn(2020))).toEqual({ from: 2019, to: 2020, strange: [] });
    expect(vintageOf(codesIn(2024))).toEqual({ from: 2023, to: 2026, strange: [] });
    expect(vintageOf(codesIn(2016))).toEqual({ from: 2016, to: 2016, strange: [] });
  });

  it('takes the latest years of a part of a list, and tells what does not fit', () => {
    expect(vintageOf(['GM0344', 'GM0363'])).toEqual({ from: 2015, to: 2026, strange: [] });
    expect(vintageOf(['GM0370', 'GM1979', 'GM9999'])).toEqual({ from: 2021, to: 2021, strange: ['GM9999'] });
    expect(vintageOf(['GM9999'])).toBeUndefined();
  });
});

const folder = resolve(import.meta.dirname, '../../../shared/data');
const json = (path: string) => JSON.parse(readFileSync(resolve(folder, path), 'utf8')) as unknown;
interface Code {
  readonly Identifier: string;
  readonly Title: string;
  readonly Description: string;
  readonly DimensionGroupId: string;
}
interface Observation {
  readonly RegioS: string;
  readonly Perioden: string;
  readonly Measure: string;
  readonly Value: number | null;
  readonly ValueAttribute: string;
}
const codesOf = (path: string) => (json(path) as { readonly value: readonly Code[] }).value;
const tidy = (title: string) => title.replace(/\s+/g, ' ').trim();

describe.runIf(existsSync(folder))(
  'against published files (read from ../shared/data; not run where that is absent)',
  () => {
    const regions = () => codesOf('cbs-v4/03759ned/codes-RegioS.json');
    const figures = () =>
      (json('cbs-v4/03759ned/observations-page-1.json') as { readonly value: readonly Observation[] }).value;

    it('CBS 03759ned: codes of 2019 to 2026, with figures or Impossible', () => {
      const there = new Map<number, Set<string>>();
      for (const { RegioS, Perioden, ValueAttribute } of figures()) {
        if (!RegioS.startsWith('GM') || ValueAttribute === 'Impossible') continue;
        const year = Number(Perioden.slice(0, 4));
        there.set(year, (there.get(year) ?? new Set()).add(RegioS));
      }
      expect([...there.keys()].sort((a, b) => a - b)).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
      for (const [year, codes] of there) expect(new Set(codesIn(year)), `${year}`).toEqual(codes);
    });

    it('CBS 03759ned: names, provinces and inhabitants', () => {
      const known = new Map(regions().map((region) => [region.Identifier, region]));
      for (const one of municipalities()) {
        expect(one.name).toBe(tidy(known.get(one.code)!.Title));
        expect(`GM${one.province}`).toBe(known.get(one.code)!.DimensionGroupId);
        // A COROP area lies in one province.
        if (one.corop) expect(`CR${one.province}`, one.name).toBe(known.get(one.corop)!.DimensionGroupId);
      }
      const people = figures().filter(
        ({ Measure, Perioden, Value }) => Measure === 'M000352' && Perioden === '2026JJ00' && Value !== null,
      );
      for (const { RegioS, Value } of people)
        if (RegioS.startsWith('GM')) expect(municipality(RegioS)?.inhabitants, RegioS).toBe(Value);
    });

    it('CBS 03759ned: every end since 2015, with the day and where the inhabitants went', () => {
      const ends = new Map<string, string>();
      for (const { Identifier, Description } of regions()) {
        const end = /Opgeheven per (\d\d)-(\d\d)-(20(?:1[5-9]|2\d)), overgegaan naar:((?:\r\n(?:- |\.\.\. )[^\r\n]*)+)/;
        const renamed = /Naamswijziging per (\d\d)-(\d\d)-(20(?:1[5-9]|2\d)),\r\n(nieuwe naam: [^\r\n]*)/;
        const found = end.exec(Description) ?? renamed.exec(Description);
        if (!Identifier.startsWith('GM') || !found) continue;
        const [, day, month, year, text = ''] = found;
        const parts = [...text.matchAll(/\((GM\d{4})\)(?:,?\r\n\.\.\. .*? en (\d+) inwoner)?/g)].map(
          ([, code, count]) => ({
            code,
            count: Number(count ?? 1),
          }),
        );
        const into = parts.filter(({ count }) => count > 0);
        ends.set(
          Identifier,
          `${year}-${month}-${day} ${into.map(({ code, count }) => (into.length > 1 ? `${code}:${count}` : code)).join(' ')}`,
        );
      }
      const ours = municipalityChanges.map(
        ({ code, date, into }) =>
          [
            code,
            `${date} ${into.map((part) => (part.inhabitants ? `${part.code}:${part.inhabitants}` : part.code)).join(' ')}`,
          ] as const,
      );
      expect(new Map(ours)).toEqual(ends);
    });

    it('CBS 03759ned and 85554NED: names of provinces, COROP areas and labour-market regions', () => {
      const titles = new Map(
        [...regions(), ...codesOf('cbs-v4/85554NED/codes-RegioS.json')].map(({ Identifier, Title }) => [
          Identifier,
          tidy(Title),
        ]),
      );
      for (const { code, name } of otherRegions) {
        const mark = ` (${code.slice(0, 2)})`;
        // This one has another name since.
        if (code === 'AM06') expect(titles.get(code)).toBe(`Stedendriehoek en Noordwest Veluwe${mark}`);
        else expect(titles.get(code)).toBe(`${name}${mark}`);
      }
    });

    it('maps of 2022 and of 2023 to 2026, key figures of 2020 and 2021', () => {
      const map = (path: string) => {
        const { objects } = json(path) as {
          objects: Record<string, { geometries: readonly { id?: string; properties: { statcode: string } }[] }>;
        };
        return new Set(Object.values(objects)[0]!.geometries.map(({ id, properties }) => id ?? properties.statcode));
      };
      expect(new Set(codesIn(2022))).toEqual(map('geo/derived-gemeente_2022-slim.topojson'));
      for (const year of [2023, 2024, 2025, 2026])
        expect(new Set(codesIn(year))).toEqual(map('geo/derived-gemeente_2023-2026-slim.topojson'));
      const { Gemeente } = json('misc/nlstat-kwb2021-keyed-by-gemeentecode.json') as { Gemeente: object };
      expect(new Set(codesIn(2021))).toEqual(new Set(Object.keys(Gemeente)));
      const rows = (
        json('cbs-v3/derived-84799NED-TypedDataSet-gemeenten.json') as {
          value: readonly { WijkenEnBuurten: string; SoortRegio_2: string }[];
        }
      ).value;
      const of2020 = rows
        .filter((row) => row.SoortRegio_2.trim() === 'Gemeente')
        .map((row) => row.WijkenEnBuurten.trim());
      expect(new Set(codesIn(2020))).toEqual(new Set(of2020));
    });

    it('Eurostat: every region of its table is a COROP area', () => {
      const { dimension } = json('eurostat/derived-jsonstat-nama_10r_3gdp-NL-nuts3.json') as {
        dimension: { geo: { category: { index: Record<string, number> } } };
      };
      const codes = Object.keys(dimension.geo.category.index).filter((code) => code !== 'NLZZZ');
      expect(new Set(codes.map(regionOfNuts)).size).toBe(40);
      expect(codes.map(regionOfNuts).every((code) => otherRegion(code ?? '')?.kind === 'corop')).toBe(true);
    });
  },
);
