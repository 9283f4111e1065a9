import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/locale/en.js';
import { makeLocale } from '../../src/locale/make-locale.js';
import { nl } from '../../src/locale/nl.js';
import { reportEn } from '../../src/locale/report.en.js';
import { reportNl } from '../../src/locale/report.nl.js';
import { compareCodes } from '../../src/regions/compare-codes.js';
import { municipalitiesIn } from '../../src/regions/municipalities.js';

const dutch = makeLocale('nl', nl, reportNl);
const english = makeLocale('en', en, reportEn);
const codesIn = (year: number) => municipalitiesIn(year).map(({ code }) => code);

describe('compareCodes', () => {
  it('says nothing when both sides have the same', () => {
    expect(compareCodes(codesIn(2024), codesIn(2026))).toMatchObject({ notOnMap: [], notInData: [], remarks: [] });
  });

  it('names what is missing and why: data of 2021 on a map of 2022', () => {
    const { notOnMap, notInData, vintageOfData, vintageOfMap, remarks } = compareCodes(codesIn(2021), codesIn(2022));
    expect([notOnMap.length, notInData]).toEqual([10, ['GM1980', 'GM1982', 'GM1991']]);
    expect([vintageOfData, vintageOfMap].map((one) => [one?.from, one?.to])).toEqual([
      [2021, 2021],
      [2022, 2022],
    ]);
    const sentences = remarks.map(dutch.tell);
    expect(sentences[0]).toBe('De gegevens gaan over de gemeenten van 2021, de kaart over die van 2022.');
    expect(sentences).toContain('GM0370 Beemster is sinds 1 januari 2022 deel van GM0439 Purmerend.');
    expect(sentences).toContain(
      'GM0398 Heerhugowaard en GM0416 Langedijk zijn sinds 1 januari 2022 deel van GM1980 Dijk en Waard.',
    );
    // Four mergers and the years: each said once, not for either side.
    expect(sentences).toHaveLength(5);
    expect(remarks.map(english.tell)).toContain(
      'GM0370 Beemster has been part of GM0439 Purmerend since 1 January 2022.',
    );
  });

  it('says the same the other way round: newer data on an older map', () => {
    const { notOnMap, notInData, remarks } = compareCodes(codesIn(2026), codesIn(2022));
    expect([notOnMap, notInData.length]).toEqual([['GM1992'], 4]);
    expect(remarks.map(dutch.tell)).toEqual([
      'De gegevens gaan over de gemeenten van 2023–2026, de kaart over die van 2022.',
      'GM0501 Brielle, GM0530 Hellevoetsluis en GM0614 Westvoorne zijn sinds 1 januari 2023 deel van GM1992 Voorne aan Zee.',
      'GM0457 Weesp is sinds 24 maart 2022 deel van GM0363 Amsterdam.',
    ]);
  });

  it('says what was divided', () => {
    const { remarks } = compareCodes(['GM0788', 'GM0855'], ['GM0855']);
    expect(remarks.map(dutch.tell)).toContain(
      'GM0788 Haaren is sinds 1 januari 2021 verdeeld over GM0757 Boxtel, GM0824 Oisterwijk, GM0855 Tilburg en GM0865 Vught.',
    );
  });

  it('tells what is simply not there, and what is no municipality', () => {
    const { remarks } = compareCodes(['0344', 'GM0363    ', 'GM9999', 'NL01'], ['GM0344', 'GM0599']);
    expect(remarks.map(dutch.tell)).toEqual([
      'Wel in de gegevens, maar niet op de kaart: GM0363 Amsterdam.',
      'Wel op de kaart, maar niet in de gegevens: GM0599 Rotterdam.',
      'Eén code is geen gemeente van 2015 of later: GM9999.',
    ]);
  });

  it('names twenty at most', () => {
    const { remarks } = compareCodes(['GM0344'], codesIn(2026));
    expect(dutch.tell(remarks[0]!)).toMatch(/, en nog 321\.$/);
    expect(remarks).toHaveLength(1);
  });

  it('takes empty sides', () => {
    expect(compareCodes([], [])).toEqual({ notOnMap: [], notInData: [], remarks: [] });
  });
});

const folder = resolve(import.meta.dirname, '../../../shared/data');

it.runIf(existsSync(folder))(
  'finds that figures labelled 2022 are of 2021 (read from ../shared/data; not run where that is absent)',
  () => {
    const { Gemeente } = JSON.parse(
      readFileSync(resolve(folder, 'misc/nlstat-kwb2021-keyed-by-gemeentecode.json'), 'utf8'),
    ) as { Gemeente: object };
    const { features } = JSON.parse(
      readFileSync(resolve(folder, 'geo/pdok-gemeente_gegeneraliseerd-2022.geojson'), 'utf8'),
    ) as { features: readonly { properties: { jrstatcode: string } }[] };
    const compared = compareCodes(
      Object.keys(Gemeente),
      features.map(({ properties }) => properties.jrstatcode),
    );
    expect(compared.vintageOfData).toMatchObject({ from: 2021, to: 2021, strange: [] });
    expect(compared.vintageOfMap).toMatchObject({ from: 2022, to: 2022, strange: [] });
    expect([compared.notOnMap.length, compared.notInData.length]).toEqual([10, 3]);
  },
);
