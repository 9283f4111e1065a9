import { describe, expect, it } from 'vitest';
import { numberColumn, textColumn, type Column, type Dataset } from '../../src/core/dataset.js';
import { channel, channels, choice, day, flag, number, numbers } from '../../src/core/option-makers.js';
import { plainName } from '../../src/core/plain-name.js';
import { resolve } from '../../src/core/resolve.js';

const data = (...columns: Column[]): Dataset => ({ length: 1, columns, metadata: {} });
const words = (name: string) => textColumn(name, ['a']);
const figures = (name: string) => numberColumn(name, [1]);

const chart = {
  options: {
    occupation: channel({ about: '', synonyms: ['beroep', 'beroepsgroep'], type: 'text' }),
    vacancies: channel({ about: '', synonyms: ['vacatures', 'openstaande vacatures'], type: 'number' }),
    count: channel({ about: '', synonyms: ['aantal'], type: 'number' }),
    stages: channels({ about: '' }),
    sort: choice({ about: '', choices: ['size', 'name'], fallback: 'size' }),
    top: number({ about: '', fallback: 8, min: 1, whole: true }),
    thresholds: numbers({ about: '', fallback: [1, 2] }),
    all: flag(''),
    date: day(''),
  },
  forms: [['occupation', 'vacancies'], ['occupation', 'count'], ['stages']],
} as const;

const ask = (inputs: Record<string, unknown>, set: Dataset) => resolve(chart, inputs, set, '2026-11-22');

describe('plainName', () => {
  it.each([
    ['Aantal_Vacatures_3', 'aantalvacatures'],
    ['  Één  beroep ', 'eenberoep'],
    ["EU-subsidie in Euro's", 'eusubsidieineuros'],
    ['2026', '2026'],
  ])('%s becomes %s', (name, plain) => expect(plainName(name)).toBe(plain));
});

describe('resolve', () => {
  it('finds channels by their synonyms', () => {
    const { values, form, found } = ask({}, data(words('Beroepsgroep'), figures('Openstaande vacatures (x)')));
    expect(values.occupation?.field.name).toBe('Beroepsgroep');
    expect(values.vacancies?.field.name).toBe('Openstaande vacatures (x)');
    expect(form).toEqual(['occupation', 'vacancies']);
    expect(found.map(({ by }) => by)).toEqual(['synonym', 'synonym']);
  });

  it('gives a column that the page names to that channel alone', () => {
    const { values, form } = ask({ count: 'vacatures' }, data(words('beroep'), figures('vacatures')));
    expect(values.count?.field.name).toBe('vacatures');
    expect(values.vacancies).toBeUndefined();
    expect(form).toEqual(['occupation', 'count']);
  });

  it('reads a list of columns whose names hold commas', () => {
    const set = data(words('Naam, plaats'), words('Fonds'));
    expect(ask({ stages: 'Fonds, Naam, plaats' }, set).values.stages?.map((column) => column.field.name)).toEqual([
      'Fonds',
      'Naam, plaats',
    ]);
  });

  it('says everything that is wrong at once', () => {
    const { problems, form } = ask({ sort: 'kleur', top: '2.5', vacancies: 'banen' }, data(words('beroep')));
    expect(form).toBeUndefined();
    expect(problems.map(({ code, option }) => [code, option])).toEqual([
      ['no-such-column', 'vacancies'],
      ['bad-value', 'sort'],
      ['bad-value', 'top'],
    ]);
  });

  it('names the channels that the nearest form lacks', () => {
    const { problems } = ask({}, data(words('beroep')));
    expect(problems).toEqual([{ code: 'missing-channel', option: 'vacancies' }]);
  });

  it('refuses words where numbers are asked', () => {
    expect(ask({ vacancies: 'tekst' }, data(words('beroep'), words('tekst'))).problems[0]).toMatchObject({
      code: 'wrong-type',
      option: 'vacancies',
    });
  });

  it('falls back where the page sets nothing', () => {
    const { values } = ask({}, data(words('beroep'), figures('vacatures')));
    expect(values).toMatchObject({ sort: 'size', top: 8, thresholds: [1, 2], all: false, date: '2026-11-22' });
  });
});
