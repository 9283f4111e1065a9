import { describe, expect, it } from 'vitest';
import { describe as tell } from '../../../src/access/describe.js';
import { markText } from '../../../src/access/label.js';
import { chart } from '../../../src/charts/job-matching/chart.js';
import { words as moveWords } from '../../../src/charts/job-matching/moves.js';
import { words as rareWords } from '../../../src/charts/job-matching/rare.js';
import { words as trendWords } from '../../../src/charts/job-matching/trend.js';
import { en } from '../../../src/charts/job-matching/words.en.js';
import { dutch, openText, words } from './read-chart.js';

describe('words', () => {
  it('are complete in English, with the same facts', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(words).sort());
    expect(Object.keys(words)).toHaveLength(
      [chart.words.nl, trendWords, moveWords, rareWords].flatMap(Object.keys).length,
    );
    const facts = (template: string) => new Set([...template.matchAll(/\{(\w+)/g)].map(([, name]) => name));
    for (const [key, template] of Object.entries(words)) {
      const [dutchFacts, englishFacts] = [facts(template), facts(en[key] ?? '')];
      // English may need a fact for a plural that Dutch does not; none may be lost.
      expect(
        [...dutchFacts].filter((name) => !englishFacts.has(name)),
        key,
      ).toEqual([]);
    }
  });
});

describe('insights', () => {
  it('tell the classes, the extremes, the shortage, what was filled and the need, in six sentences at most', async () => {
    const { data, values } = await openText(
      [
        'kwartaal;beroep;werkzoekenden;vacatures;vervuld;gevraagde vaardigheid',
        '2026KW01;Bakkers;10;20;10;kneden',
        '2026KW01;Kappers;40;10;5;knippen',
        '2026KW02;Bakkers;10;30;21;kneden | rekenen',
        '2026KW02;Kappers;40;10;7;knippen',
        '2026KW02;Smeden;20;20;2;rekenen',
        '2026KW02;Gieters;0;5;;gieten',
      ].join('\n'),
    );
    expect(tell(chart.insights(data, values), dutch)).toEqual([
      '1 van de 4 beroepen is krap of zeer krap en 1 ruim of zeer ruim (2e kwartaal 2026).',
      'Het krapst is Bakkers: 3 vacatures op 1 werkzoekende.',
      'Het ruimst is Kappers: 4 werkzoekenden op 1 vacature.',
      'Voor Gieters zijn er 5 vacatures en geen werkzoekenden.',
      // 30 + 5 of 65 vacancies.
      '54% van de vacatures is voor een beroep dat krap of zeer krap is of dat niemand zoekt.',
      // 21 + 7 + 2 of 60; Bakkers and Kappers 28 of 40 against 15 of 30 before.
      '30 van de 60 vacatures zijn vervuld (50%), 20 procentpunt meer dan daarvoor (1e kwartaal 2026).',
    ]);
  });

  it('tell the need where there is room for it, and how many occupations nobody looks for', async () => {
    const { data, values } = await openText(
      'beroep;werkzoekenden;vacatures;gevraagde vaardigheid\nBakkers;10;20;kneden\nGieters;0;5;gieten\nSmeden;0;1;rekenen | gieten',
    );
    const told = tell(chart.insights(data, values), dutch);
    expect(told).toContain('Voor Gieters zijn er 5 vacatures en geen werkzoekenden, net als voor 1 ander beroep.');
    // 20 against 5 + 1.
    expect(told.at(-1)).toBe('De meeste vacatures vragen om kneden: 20.');
  });

  it('tell that less or as much was filled as before, and when more than is open', async () => {
    const told = async (before: string, after: string) => {
      const rows = `jaar;beroep;werkzoekenden;vacatures;vervuld\n2025;A;9;10;${before}\n2026;A;9;10;${after}\n2025;B;9;10;0\n2026;B;9;10;0`;
      const { data, values } = await openText(rows);
      return tell(chart.insights(data, values), dutch).at(-1);
    };
    expect(await told('8', '2')).toBe(
      '2 van de 20 vacatures zijn vervuld (10%), 30 procentpunt minder dan daarvoor (2025).',
    );
    expect(await told('2', '2')).toBe('2 van de 20 vacatures zijn vervuld (10%), evenveel als daarvoor (2025).');
    expect(await told('2', '25')).toBe('Er zijn 25 vacatures vervuld. Er staan er 20 open.');
  });

  it('tell of one occupation in one sentence', async () => {
    const { data, values, draw } = await openText('beroep;werkzoekenden;vacatures\nBakkers;1;3');
    expect(tell(chart.insights(data, values), dutch)[0]).toBe('Krap: 3 vacatures op 1 werkzoekende.');
    const [mark] = draw().marks;
    expect(mark && markText(mark, dutch)).toEqual({
      name: 'Bakkers',
      lines: [
        ['werkzoekenden', '1'],
        ['vacatures', '3'],
        ['vacatures per werkzoekende', '3'],
        ['spanning', 'krap'],
      ],
      sentences: ['Krap: 3 vacatures op 1 werkzoekende.', 'Plaats 1 van 1, van krap naar ruim.'],
    });
  });

  it('tell how the tension changed', async () => {
    const { data, values } = await openText(
      'jaar;beroep;werkzoekenden;vacatures\n2024;A;10;10\n2024;B;10;20\n2025;A;10;30\n2025;B;10;20\n2026;A;10;30\n2026;B;10;x',
      { view: 'trend' },
    );
    expect(tell(chart.insights(data, values), dutch)[0]).toBe(
      'De spanning steeg van 1,5 (2024) naar 3 vacatures per werkzoekende (2026).',
    );
  });
});
