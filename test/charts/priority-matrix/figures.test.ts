import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { prepare } from '../../../src/charts/priority-matrix/prepare.js';
import { openText } from './read-chart.js';

const seed = readFileSync(new URL('../../../seeds/portfolio.csv', import.meta.url), 'utf8');

describe('the example of a portfolio', () => {
  it('says where to begin, how many are where and what is on the line', async () => {
    const { told, noted } = await openText(seed);
    // By hand, with the lines at 3: left above are Post (1,4), Teksten (1,5), Onderhoud (2,5), Verslagen (2,4).
    expect(told()).toEqual([
      'Begin met Teksten in eenvoudige taal, Post automatisch verdelen en Onderhoud van wegen plannen en nog 1: veel waarde en weinig risico.',
      'Aantal per vak – ‘Begin hier’: 4, ‘Eerst risico verkleinen’: 2, ‘Doe het erbij’: 2, ‘Niet doen’: 2.',
      'Precies op de grens staan Chatbot op de website en Luchtfoto’s vergelijken. Kies zelf in welk vak.',
    ]);
    expect(noted()).toEqual([
      'De schalen lopen van 1 tot 5.',
      'De grens tussen de vakken ligt bij 3.',
      '1 mist een cijfer en staat niet in het beeld: Inkoop vergelijken.',
      'Van 1 is een cijfer geheim. Die staat niet in het beeld: Zorgvraag voorspellen.',
    ]);
  });
});

const items = (pairs: readonly (readonly [number | string, number | string])[], names = 'risico;waarde') =>
  [`naam;${names}`, ...pairs.map(([x, y], at) => `I${at};${x};${y}`)].join('\n');

describe('figures', () => {
  it('finds the scales', async () => {
    const scales = async (pairs: readonly (readonly [number, number])[], given = {}) => {
      const { data, values } = await openText(items(pairs), given);
      const { x, y } = prepare(data, values);
      return [x, y].map(({ low, high }) => [low, high]);
    };
    expect(
      await scales([
        [1, 2],
        [5, 3],
      ]),
    ).toEqual([
      [1, 5],
      [1, 5],
    ]);
    expect(
      await scales([
        [2, 2],
        [9, 3],
      ]),
    ).toEqual([
      [0, 10],
      [0, 10],
    ]);
    expect(
      await scales([
        [2, 20],
        [5, 90],
      ]),
    ).toEqual([
      [1, 5],
      [0, 100],
    ]);
    expect(
      await scales([
        [20, 20],
        [50, 90],
      ]),
    ).toEqual([
      [0, 100],
      [0, 100],
    ]);
    expect(
      await scales([
        [-5, 1],
        [5, 5],
      ]),
    ).toEqual([
      [-5, 5],
      [1, 5],
    ]);
    expect(
      await scales(
        [
          [1, 2],
          [5, 3],
        ],
        { scale: '0 10' },
      ),
    ).toEqual([
      [0, 10],
      [0, 10],
    ]);
    expect(
      await scales(
        [
          [1, 2],
          [5, 3],
        ],
        { scale: '1 5; 0 100' },
      ),
    ).toEqual([
      [1, 5],
      [0, 100],
    ]);
  });

  it('parts at the middle, at the median or at given numbers', async () => {
    const pairs = [
      [1, 1],
      [2, 2],
      [2, 5],
      [4, 3],
    ] as const;
    const split = async (given: string) => {
      const { data, values } = await openText(items(pairs), { split: given });
      const { x, y } = prepare(data, values);
      return { x: x.split, y: y.split };
    };
    expect(await split('middle')).toEqual({ x: 3, y: 3 });
    expect(await split('median')).toEqual({ x: 2, y: 2.5 });
    expect(await split('2,5')).toEqual({ x: 2.5, y: 2.5 });
    expect(await split('2 4')).toEqual({ x: 2, y: 4 });
    for (const given of ['overal', '3 4 5'])
      await expect(split(given)).rejects.toMatchObject({
        code: 'option',
        facts: { option: 'split', given, choices: ['middle', 'median', '3', '3 4'] },
      });
    await expect(openText(items(pairs), { scale: '5 1' })).rejects.toMatchObject({
      code: 'option',
      facts: { option: 'scale', given: '5 1', choices: ['1 5', '1 5; 0 100'] },
    });
  });

  it('puts what is exactly on a line in no quadrant, and says so', async () => {
    const { data, values, told } = await openText(
      items([
        [3, 5],
        [1, 5],
        [2, 3],
      ]),
    );
    const found = prepare(data, values).items.map(({ name, corner }) => [name, corner]);
    expect(found[0]).toEqual(['I1', 'top-left']);
    expect(found.slice(1).map(([, corner]) => corner)).toEqual([undefined, undefined]);
    expect(told().at(-1)).toContain('Precies op de grens staan');
  });

  it('knows the preset by the names of the columns', async () => {
    const preset = async (names: string) => {
      const { data, values } = await openText(items([[1, 2]], names));
      return prepare(data, values).preset;
    };
    expect(await preset('risico;waarde')).toBe('value-risk');
    expect(await preset('inspanning;opbrengst')).toBe('effort-value');
    expect(await preset('invloed;betrokkenheid')).toBe('participation');
  });

  it('takes names for the quadrants and another one to begin in', async () => {
    const { told } = await openText(
      items([
        [1, 5],
        [5, 5],
      ]),
      { topRight: 'Nu', begin: 'top-right' },
    );
    expect(told()).toEqual([
      'Begin met I1.',
      'Aantal per vak – ‘Begin hier’: 1, ‘Nu’: 1, ‘Doe het erbij’: 0, ‘Niet doen’: 0.',
    ]);
  });

  it('draws items in one place together, and ranks them after each other', async () => {
    const { data, values, draw } = await openText(
      items([
        [1, 5],
        [2, 4],
        [1, 5],
        [5, 5],
        [1, 5],
      ]),
    );
    const { places } = prepare(data, values);
    expect(places.map((place) => place.items.map(({ rank }) => rank))).toEqual([[1, 2, 3], [4], [5]]);
    const together = draw(768).marks.find(({ kind }) => kind === 'place');
    expect(together?.marks?.map(({ id }) => id)).toEqual(['item:I0', 'item:I2', 'item:I4']);
    expect(draw(320).marks[0]?.shapes.map((shape) => (shape.shape === 'text' ? shape.text : ''))).toContain('1–3');
  });

  it('names every item that is not drawn, and never its secret', async () => {
    const { noted, draw, told } = await openText(
      items([
        [1, 5],
        ['x', 4],
        [2, '.'],
        ['', ''],
      ]),
    );
    expect(noted()).toContain('2 missen een cijfer en staan niet in het beeld: I2 en I3.');
    expect(noted()).toContain('Van 1 is een cijfer geheim. Die staat niet in het beeld: I1.');
    expect(JSON.stringify([draw(768).marks, told()])).not.toContain('I1');
  });

  it('says when a figure is outside the scale of the page, and draws it', async () => {
    const { noted, draw } = await openText(
      items([
        [1, 5],
        [7, 4],
      ]),
      { scale: '1 5' },
    );
    expect(noted()).toContain('1 ligt buiten de schaal.');
    expect(draw(768).marks.filter(({ shapes }) => shapes.length > 0)).toHaveLength(2);
  });
});
