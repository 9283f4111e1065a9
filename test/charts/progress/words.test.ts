import { describe, expect, it } from 'vitest';
import { describe as tell } from '../../../src/access/describe.js';
import { words as checklist } from '../../../src/charts/progress/checklist/words.nl.js';
import { chart } from '../../../src/charts/progress/chart.js';
import { words as intricate } from '../../../src/charts/progress/intricate-words.nl.js';
import { words as fold } from '../../../src/charts/progress/fold.js';
import { words as left } from '../../../src/charts/progress/left-out.js';
import { words as levels } from '../../../src/charts/progress/levels/words.nl.js';
import { words as more } from '../../../src/charts/progress/more-words.nl.js';
import { en } from '../../../src/charts/progress/words.en.js';
import { nl } from '../../../src/charts/progress/words.nl.js';
import { english, open, plain, seed, wordsOf } from './read-chart.js';

const head = 'doel;eenheid;beginstand;stand;streefwaarde;begindatum;termijn;status';

async function saysOf(row: string, options: Readonly<Record<string, unknown>> = { date: '2025-11-30' }) {
  const { draw, locale } = await open(`${head}\n${row}`, options);
  return plain(tell(draw().marks[0]?.says ?? [], locale).join(' '));
}

describe('the words', () => {
  it('are the same in both languages, with the same facts', () => {
    const dutch: Readonly<Record<string, string>> = {
      ...nl,
      ...intricate,
      ...more,
      ...left,
      ...levels,
      ...checklist,
      ...fold,
    };
    expect(Object.keys(en).sort()).toEqual(Object.keys(dutch).sort());
    const facts = (text = '') => new Set([...text.matchAll(/\{([\w-]+)[}!]/g)].map(([, name]) => name));
    for (const [key, text] of Object.entries(dutch)) expect(facts(en[key]), key).toEqual(facts(text));
    // Words about plain goals are filled with no more than those about all goals.
    for (const [key, text] of Object.entries(nl))
      expect([...facts(en[key])], key).toEqual(expect.arrayContaining([...facts(text)]));
  });
});

describe('a pace', () => {
  it('is told per month, needed and so far', async () => {
    // From 1 June 2022 to 30 November 2025 is 42 months: 882 / 42 = 21. To 31 December 2026 is 13: 380 / 13 = 29.2.
    expect(await saysOf('Woningen;woningen;0;882;1.262;2022-06-01;2026-12-31;')).toBe(
      'Nog 380 woningen in 13 maanden: 29 per maand. Tot nu toe: 21 per maand.',
    );
  });

  it('is told per year where it is small or far away, and of shares in points', async () => {
    // 2.5 points in 13 months is 2.31 a year; 4.5 points in 42 months is 1.29 a year.
    expect(await saysOf('Veilig;%;71;75,5;78;2022-06-01;2026-12-31;')).toBe(
      'Nog 2,5 procentpunt in 13 maanden: 2,3 per jaar. Tot nu toe: 1,3 per jaar.',
    );
  });

  it('says that it goes down, or the wrong way', async () => {
    expect(await saysOf('Uitstoot;ton;4.200;4.460;2.100;2022-06-01;2026-12-31;')).toBe(
      'Nog 2.360 ton minder in 13 maanden: 182 per maand. Tot nu toe ging het de verkeerde kant op.',
    );
  });

  it('says how much a goal lacks when its term is over', async () => {
    expect(await saysOf('Huizen;huizen;9;10;12;2022-06-01;2024-12-31;')).toBe(
      'De termijn was 31 december 2024. Het scheelt nog 2 huizen.',
    );
  });

  it('writes money as money', async () => {
    expect(await saysOf('Sparen;€;0;1.000.000;3.000.000;2023-12-01;2026-11-30;')).toBe(
      'Nog € 2 mln in 12 maanden: € 167 duizend per maand. Tot nu toe: € 41,7 duizend per maand.',
    );
  });

  it('says nothing of what is reached', async () => {
    expect(await saysOf('Bomen;bomen;0;60;50;2022-06-01;2026-12-31;behaald')).toBe('');
  });
});

describe('an owner who sees it otherwise', () => {
  it('is heard beside the figures', async () => {
    expect(await saysOf('Woningen;woningen;0;882;1.262;2022-06-01;2026-12-31;op koers')).toContain(
      'De eigenaar meldt: op koers. Het tempo zegt: achter.',
    );
    expect(await saysOf('Woningen;woningen;0;882;1.262;2022-06-01;2026-12-31;achter')).not.toContain('eigenaar');
    expect(await saysOf('Woningen;woningen;0;x;1.262;2022-06-01;2026-12-31;op koers')).toBe(
      'De eigenaar meldt: op koers.',
    );
  });
});

describe('the row of a goal', () => {
  it.each([
    ['W;woningen;0;1.240;2.000;;;', '1.240 van 2.000 woningen, 62%'],
    ['W;maanden;92;84;60;;;', 'nu 84: van 92 naar 60 maanden, 25% van de weg'],
    ['W;bomen;;310;500;;;', '310 van 500 bomen, 62% van de afspraak'],
    ['W;ton;4.200;4.460;2.100;;;', 'nu 4.460: van 4.200 naar 2.100 ton, de verkeerde kant op'],
    ['W;bomen;0;1.999;2.000;;;', '1.999 van 2.000 bomen, 99%'],
    ['W;bomen;0;x;2.000;;;', 'geheim, afgesproken is 2.000 bomen'],
    ['W;%;71;75,5*;78;;;', 'nu 75,5% (voorlopig): van 71% naar 78%, 64% van de weg'],
    ['W;bomen;0;12;.;;;', '12 bomen'],
  ])('%s', async (row, words) => {
    const { draw } = await open(`${head}\n${row}`);
    expect(wordsOf(draw(1100))).toContain(words);
  });
});

describe('the summary', () => {
  it('counts and names what is furthest behind; notes say the rest, and how all together was computed', async () => {
    const { told, notes } = await open(seed('collegeprogramma'), { date: '2026-09-30' });
    expect(told).toEqual([
      '6 van de 14 doelen zijn op koers of behaald (2 behaald). 5 lopen achter.',
      'Van 1 is de termijn voorbij. Van 1 doel is het nog niet te zeggen. Van 1 is het cijfer geheim. Zo was het op 30 september 2026.',
      'Het verst achter: Huizen van de wijk (termijn voorbij). Daarna: Uitstoot van CO₂ door de gemeente zelf, Wachttijd voor een sociale huurwoning, Kinderen die opgroeien met armoede en nog 2.',
    ]);
    expect(notes).toEqual([
      'Op koers betekent: minstens zo ver als bij een gelijk tempo van begin tot termijn.',
      '1 cijfer is geheim. Geheim is niet nul.',
      '1 cijfer is voorlopig.',
      'Bij 3 doelen meldt de eigenaar iets anders dan de cijfers zeggen: Nieuwe woningen, Restafval per inwoner en Kinderen die opgroeien met armoede.',
      'De eerste termijn is 31 december 2026: 8 doelen.',
      // (71·3 + 100·2 + 35·2 + 96.43 + 93.78·2 + 0·3 + 100 + 69.12 + 51.52·3 + 81.43·2 + 66.67 + 100) / 22 = 64.6
      'Samen is 65% van de weg afgelegd. Elk doel telt mee voor zijn gewicht en voor hoogstens 100%. 2 doelen tellen niet mee: daarvan is de weg of het gewicht niet bekend.',
    ]);
  });

  it('is complete in English', async () => {
    const { data, values } = await open(seed('collegeprogramma'), { date: '2026-09-30' });
    const [first, others, second] = tell(chart.insights(data, values), english);
    expect(first).toBe('6 of the 14 goals are on course or reached (2 reached). 5 are behind.');
    expect(others).toBe(
      '1 is past its term. Of 1 goal it cannot be told yet. Of 1 the figure is secret. So it was on 30 September 2026.',
    );
    expect(second).toMatch(/^Furthest behind: Huizen van de wijk \(past its term\)\. Next: /);
  });

  it('tells of one goal', async () => {
    const { told } = await open('doel;stand;streefwaarde\nLaadpalen;500;500', { date: '2025-11-30' });
    expect(told).toEqual(['Het doel is behaald.']);
  });

  it('says nothing of goals on course where no goal has a figure', async () => {
    const { told } = await open('doel;stand;streefwaarde\nA;x;500\nB;.;200', { date: '2025-11-30' });
    expect(told[0]).toBe(
      'Van 1 doel is het nog niet te zeggen. Van 1 is het cijfer geheim. Zo was het op 30 november 2025.',
    );
  });

  it('never tells what is secret', async () => {
    const { draw, told, notes } = await open(
      `${head};gewicht\nA;;0;x;900;2022;2026;op koers;2\nB;;0;450;900;2022;2026;;1`,
      { date: '2024-06-30' },
    );
    const [secret] = draw().marks;
    expect(JSON.stringify(secret?.datum)).not.toMatch(/deel van de weg/);
    expect([...told, ...notes, wordsOf(draw())].join(' ')).toContain('geheim');
    // The share of all together is that of the other alone, and says that one is left out.
    expect(notes.join(' ')).toContain('Samen is 50% van de weg afgelegd.');
    expect(notes.join(' ')).toContain('1 doel telt niet mee');
  });
});
