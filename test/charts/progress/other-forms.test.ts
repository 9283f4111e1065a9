import { describe, expect, it } from 'vitest';
import { chaptersOf } from '../../../src/charts/progress/checklist/items.js';
import { prepare } from '../../../src/charts/progress/prepare.js';
import { open, seed, wordsOf } from './read-chart.js';

describe('a checklist', () => {
  it.each([
    ['klaar', 'done'],
    ['Ja', 'done'],
    ['voldaan', 'done'],
    ['✓', 'done'],
    ['done', 'done'],
    ['gedeeltelijk', 'partly'],
    ['mee bezig', 'partly'],
    ['in progress', 'partly'],
    ['nog niet helemaal klaar', 'partly'],
    ['niet', 'open'],
    ['nog niet klaar', 'open'],
    ['niet gestart', 'open'],
    ['nee', 'open'],
    ['not done', 'open'],
    ['n.v.t.', 'inapplicable'],
    ['niet van toepassing', 'inapplicable'],
    ['N/A', 'inapplicable'],
    ['weet ik niet', 'unknown'],
    ['paars', 'unknown'],
    ['geheim', 'secret'],
  ])('reads %s as %s', async (word, state) => {
    const { data, values } = await open(`onderdeel;status\nEerste;${word}\nTweede;klaar`);
    expect(chaptersOf(data, values).chapters[0]?.items[0]?.state).toBe(state);
  });

  it('counts what is done of what applies, and where most is left', async () => {
    const { told, draw } = await open(seed('gereedheid'));
    expect(told).toEqual([
      'Van de 19 onderdelen zijn er 11 klaar (58%). 4 zijn gedeeltelijk klaar. 4 zijn nog niet klaar. Niet van toepassing en niet meegeteld: 1.',
      'Het minst klaar is 2. Risico’s: 1 van 5.',
      'Helemaal klaar: 5. Uitleg aan inwoners.',
    ]);
    const drawing = draw();
    expect(drawing.marks).toHaveLength(20);
    expect(wordsOf(drawing)).toContain('1 van 5 klaar');
    expect(wordsOf(drawing)).toContain('Nog niet: De maatregelen zijn getest');
  });

  it('says which words it does not know, and what is not filled in', async () => {
    const { told, notes } = await open('onderdeel;status\nA;paars\nB;\nC;klaar\n;klaar');
    expect(told[0]).toContain('Van 2 is het niet bekend.');
    expect(notes).toEqual([
      'Deze woorden zeggen niet of iets klaar is: paars. Ze tellen als onbekend.',
      'Bij 1 onderdeel is niets ingevuld.',
      '1 rij noemt geen onderdeel. Die ziet u niet.',
    ]);
  });

  it('folds away what is too much, and keeps it in the table', async () => {
    const rows = Array.from({ length: 900 }, (_, at) => `Deel ${at};${at % 2 ? 'klaar' : 'niet'}`);
    const text = `onderdeel;status\n${rows.join('\n')}`;
    const fold = (await open(text)).draw().marks.at(-1);
    expect(fold?.action).toEqual({ option: 'all', value: true });
    expect(fold?.marks).toHaveLength(300);
    expect((await open(text, { all: true })).draw().marks).toHaveLength(900);
  });
});

describe('levels', () => {
  it('are told from what the columns are called', async () => {
    const { data, values, told, draw } = await open(seed('vaardigheden'));
    expect(prepare(data, values).isLevels).toBe(true);
    expect(told).toEqual([
      'Van de 16 vaardigheden zijn er 8 op niveau. Van 1 is het niveau niet te zeggen.',
      'Het grootste verschil is 2 niveaus: Vragen aan gegevens stellen (Werk en inkomen).',
    ]);
    const drawing = draw();
    const [, , explaining] = drawing.marks;
    const filled = explaining?.shapes.filter((shape) => shape.shape === 'circle' && /^category/.test(shape.fill ?? ''));
    // Uitleggen aan de raad: 3 of 5, and the level 4 is wanted.
    expect(filled).toHaveLength(3);
    expect(wordsOf(drawing)).toContain('niveau 3 van 5, gewenst is 4');
  });

  it('are not supposed where a figure is no level', async () => {
    const { data, values } = await open('doel;niveau;streefniveau\nWater;-0,4;-0,6');
    expect(prepare(data, values).isLevels).toBe(false);
  });
});
