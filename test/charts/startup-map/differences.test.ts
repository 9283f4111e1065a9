import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chart } from '../../../src/charts/startup-map/chart.js';
import { en as chartEn } from '../../../src/charts/startup-map/words.en.js';
import type { Boundaries } from '../../../src/core/boundaries.js';
import { insight } from '../../../src/core/insight.js';
import { boundariesOf as areasOf } from '../../../src/data/boundaries.js';
import { en } from '../../../src/locale/en.js';
import { makeLocale } from '../../../src/locale/make-locale.js';
import { nl } from '../../../src/locale/nl.js';
import { frameOf, dataOf, valuesFor, words } from './drawing.js';
import { squares } from './squares.js';

const of2022 = areasOf(
  squares([
    ['GM0439', 'Purmerend'],
    ['GM1980', 'Dijk en Waard'],
    ['GM0344', 'Utrecht'],
    ['GM0363', 'Amsterdam'],
  ]),
);
const english = makeLocale('en', en, chartEn);

/** The notes of a map of firms in areas: what the chart brings, and nothing else, has the words. */
async function notesOf(column: string, areas: readonly string[], boundaries: Boundaries) {
  const data = await dataOf(`naam,${column}\n${areas.map((area, at) => `Bedrijf ${at},${area}`).join('\n')}\n`);
  const values = valuesFor(data, { boundaries });
  const brought = (await chart.bring?.(data, values, 720)) ?? {};
  expect(chart.bring?.(data, values, 720)).toBeUndefined();
  const { notes } = chart.draw(data, values, frameOf(720));
  const dutch = makeLocale('nl', nl, chart.words.nl, brought);
  // How many have no place, and how many stand on a point of their area, is told by other notes.
  const own = notes.filter(({ kind }) => !/no-position|area-only/.test(kind));
  return { brought, dutch: own.map(dutch.tell), english: own.map(english.tell) };
}

describe('areas of the data that the map lacks', () => {
  it('are named, with what became of municipalities', async () => {
    const told = await notesOf('gemeentecode', ['GM0370', 'GM0370', 'GM0344', 'GM0398', 'GM0439'], of2022);
    expect(told.dutch).toEqual([
      '2 gebieden uit de gegevens staan niet op de kaart: GM0370 en GM0398. Dat gaat om 3 bedrijven.',
      'De gegevens gaan over de gemeenten van 2015–2021, de kaart over die van 2022–2026.',
      'GM0370 Beemster hoort sinds 1 januari 2022 bij GM0439 Purmerend.',
      'GM0398 Heerhugowaard hoort sinds 1 januari 2022 bij GM1980 Dijk en Waard.',
    ]);
    expect(told.english).toEqual([
      '2 areas of the data are not on the map: GM0370 and GM0398. This concerns 3 firms.',
      'The data are about the municipalities of 2015–2021, the map about those of 2022–2026.',
      'GM0370 Beemster has been part of GM0439 Purmerend since 1 January 2022.',
      'GM0398 Heerhugowaard has been part of GM1980 Dijk en Waard since 1 January 2022.',
    ]);
  });

  it('are recognised by their names too', async () => {
    const { dutch } = await notesOf('gemeente', ['Beemster', 'Utrecht', 'Atlantis'], of2022);
    expect(dutch).toEqual([
      '2 gebieden uit de gegevens staan niet op de kaart: Beemster en Atlantis. Dat gaat om 2 bedrijven.',
      'De gegevens gaan over de gemeenten van 2015–2021, de kaart over die van 2022–2026.',
      'GM0370 Beemster hoort sinds 1 januari 2022 bij GM0439 Purmerend.',
    ]);
  });

  it('may be newer than the map', async () => {
    const older = areasOf(
      squares([
        ['GM0501', 'Brielle'],
        ['GM0530', 'Hellevoetsluis'],
        ['GM0614', 'Westvoorne'],
        ['GM0344', 'Utrecht'],
      ]),
    );
    const { dutch } = await notesOf('gemeentecode', ['GM1992', 'GM0344'], older);
    expect(dutch).toEqual([
      'Eén gebied uit de gegevens staat niet op de kaart: GM1992. Dat gaat om 1 bedrijf.',
      'De gegevens gaan over de gemeenten van 2023–2026, de kaart over die van 2015–2022.',
      'GM0501 Brielle, GM0530 Hellevoetsluis en GM0614 Westvoorne horen sinds 1 januari 2023 bij GM1992 Voorne aan Zee.',
    ]);
  });

  it('are no municipalities because they have four digits', async () => {
    const postcodes = areasOf(
      squares([
        ['1011', 'Centrum'],
        ['1012', 'Burgwallen'],
        ['1680', 'Zwaagdijk-Oost'],
        ['3511', 'Utrecht'],
      ]),
    );
    const { dutch } = await notesOf('postcode', ['1011', '1681', '9999'], postcodes);
    expect(dutch).toEqual([
      '2 gebieden uit de gegevens staan niet op de kaart: 1681 en 9999. Dat gaat om 2 bedrijven.',
    ]);
  });

  it('are at most five by name', async () => {
    const { dutch } = await notesOf('wijkcode', ['GM0344', ...'abcdefg'.split('')], of2022);
    expect(dutch).toEqual([
      '7 gebieden uit de gegevens staan niet op de kaart: a, b, c, d en e en nog 2. Dat gaat om 7 bedrijven.',
    ]);
  });

  it('bring nothing when there are none, and areas without firms are no fault', async () => {
    const { brought, dutch } = await notesOf('gemeentecode', ['0344', 'GM0439', '', 'gm1980'], of2022);
    expect(dutch).toEqual([]);
    expect(brought).not.toHaveProperty(['note.no-such-area']);
  });

  it('do not count where the firm has a place of its own', async () => {
    const data = await dataOf('naam,x,y,gemeentecode\nA,100500,450500,GM9999\n');
    const values = valuesFor(data, { boundaries: of2022 });
    expect((await chart.bring?.(data, values, 720)) ?? {}).not.toHaveProperty(['note.no-such-area']);
    expect(chart.draw(data, values, frameOf(720)).notes).toEqual([]);
  });
});

describe('what the source of the map left out', () => {
  const left = [
    insight('report.older-areas', { count: 345, year: '2023', years: ['2022'] }),
    insight('report.more-rows', { rows: 4, total: 9 }),
    insight('report.link-elsewhere', { rows: 4, link: 'https://elders.example/items' }),
    insight('report.link-again', { rows: 4 }),
  ];

  it('is said, also of a map without areas in the data', async () => {
    const data = await dataOf('naam,x,y\nA,100500,450500\n');
    const values = valuesFor(data, { boundaries: { ...of2022, left } });
    const brought = (await chart.bring?.(data, values, 720)) ?? {};
    const { notes } = chart.draw(data, values, frameOf(720));
    expect(notes.map(makeLocale('nl', nl, chart.words.nl, brought).tell)).toEqual([
      'De bron van de kaart heeft gebieden van meer jaren. De kaart toont die van 2023. 345 gebieden uit 2022 staan er niet op.',
      'De bron van de kaart heeft meer gebieden dan er zijn opgehaald. Er zijn 4 gebieden gelezen, van de 9.',
      'De kaart is niet heel: de rest van de gebieden staat op een andere website (https://elders.example/items). Er zijn 4 gebieden gelezen.',
      'De bron van de kaart verwijst steeds terug naar dezelfde gebieden. Er zijn 4 gebieden gelezen.',
    ]);
    for (const sentence of notes.map(english.tell)) expect(sentence).toMatch(/^The .*\.$/);
  });

  it('is heard by every picture, also when another had the words brought', async () => {
    const data = await dataOf('naam,x,y\nA,100500,450500\n');
    for (const zoom of [1, 2]) {
      const values = valuesFor(data, { boundaries: { ...of2022, left }, zoom });
      expect(await chart.bring?.(data, values, 720)).toHaveProperty(['note.map-more-rows']);
    }
  });
});

it('has the same facts in both languages', () => {
  const facts = (template: string) => new Set([...template.matchAll(/\{([\w-]+)/g)].map(([, name]) => name));
  for (const key of Object.keys(words))
    expect([key, facts(chartEn[key] ?? '')]).toEqual([key, facts(words[key] ?? '')]);
});

const real = resolve(import.meta.dirname, '../../../../shared/data/geo/derived-gemeente_2022-slim.topojson');
describe.runIf(existsSync(real))(
  'municipalities of 2022 (read from ../shared/data; not run where that is absent)',
  () => {
    it('on a map of 2022 miss the ten that data of 2021 still have', async () => {
      const map = areasOf(JSON.parse(readFileSync(real, 'utf8')));
      const { municipalitiesIn } = await import('../../../src/regions/municipalities.js');
      const { dutch } = await notesOf(
        'gemeentecode',
        municipalitiesIn(2021).map(({ code }) => code),
        map,
      );
      expect(dutch[0]).toMatch(
        /^10 gebieden uit de gegevens staan niet op de kaart: .* en nog 5\. Dat gaat om 10 bedrijven\.$/,
      );
      expect(dutch[1]).toBe('De gegevens gaan over de gemeenten van 2021, de kaart over die van 2022.');
      expect(dutch).toContain('GM0370 Beemster hoort sinds 1 januari 2022 bij GM0439 Purmerend.');
      // Four mergers.
      expect(dutch.length).toBe(6);
    });

    it('miss many that data of 2015 have: five changes are told, the others counted', async () => {
      const map = areasOf(JSON.parse(readFileSync(real, 'utf8')));
      const { municipalitiesIn } = await import('../../../src/regions/municipalities.js');
      const on = new Set(map.areas.map(({ id }) => id));
      const codes = municipalitiesIn(2015).map((one) => one.code);
      const missing = codes.filter((code) => !on.has(code));
      const { dutch } = await notesOf('gemeentecode', codes, map);
      const told = dutch.slice(2, -1).flatMap((sentence) => sentence.split(/ (?:hoort|horen|is|zijn) sinds /)[0] ?? []);
      const count = told.join(' ').match(/GM\d{4}/g)?.length ?? 0;
      expect([told.length, dutch.length]).toEqual([5, 8]);
      // No municipality that is missing goes unexplained.
      expect(dutch.at(-1)).toBe(`Zo zijn er nog ${missing.length - count} gemeenten veranderd.`);
    });
  },
);
