import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grainOf } from '../../src/core/period.js';
import { namesPeriods, readPeriod } from '../../src/data/period-reading.js';
import { readRows } from '../../src/data/read-rows.js';
import { makeLocale } from '../../src/locale/make-locale.js';
import { nl } from '../../src/locale/nl.js';

describe('readPeriod', () => {
  it.each([
    ['2023JJ00', '2023'],
    ['2023KW01', '2023-Q1'],
    ['2023MM05', '2023-05'],
    ['2023HJ02', '2023-H2'],
    ['2023SJ00', '2023/24'],
    ['1999SJ00', '1999/00'],
    ['2025 K4', '2025-Q4'],
    ['2025 4e kwartaal', '2025-Q4'],
    ['1e kwartaal 2026', '2026-Q1'],
    ['kwartaal 3 2026', '2026-Q3'],
    ['2026-Q3', '2026-Q3'],
    ['2026Q3', '2026-Q3'],
    ['Q3 2026', '2026-Q3'],
    ['Q3-2026', '2026-Q3'],
    ['2026 juni', '2026-06'],
    ['juni 2026', '2026-06'],
    ['mrt 2026', '2026-03'],
    ['March 2026', '2026-03'],
    ['okt. 2026', '2026-10'],
    ['2026-09', '2026-09'],
    ['2026M09', '2026-09'],
    ['2026-M9', '2026-09'],
    ['09-2026', '2026-09'],
    ['9/2026', '2026-09'],
    ["2016/'17", '2016/17'],
    ['2016/17', '2016/17'],
    ['2016-17', '2016/17'],
    ['2016/2017', '2016/17'],
    ['2016-2017', '2016/17'],
    ['1e halfjaar 2026', '2026-H1'],
    ['2026-H2', '2026-H2'],
    ['2026-W12', '2026-W12'],
    ['2026W7', '2026-W07'],
    ['week 7 2026', '2026-W07'],
    ['2026 week 53', '2026-W53'],
    ['week 12 van 2026', '2026-W12'],
    ['2026 wk 3', '2026-W03'],
    ['1e helft 2026', '2026-H1'],
    ['2e halfjaar 2025', '2025-H2'],
    ['2026S1', '2026-H1'],
    ['schooljaar 2016/2017', '2016/17'],
    ['schooljaar 2011-12', '2011/12'],
    ['Schooljaar 2016/’17', '2016/17'],
    ["jun '26", '2026-06'],
    ['Q3 ’26', '2026-Q3'],
    ["1e kwartaal '26", '2026-Q1'],
    ['2023K4', '2023-Q4'],
  ])('%s is %s', (cell, period) => {
    expect(readPeriod(cell)).toBe(period);
    expect(grainOf(period)).toBeDefined();
  });

  it.each([
    '2026',
    '2023KW05',
    '2023MM13',
    '2016/18',
    '2026-13',
    'Dam 2026',
    'kwartaal',
    '2026-09-30',
    '20263',
    'GM2026',
    '1234-567',
    'Straat 1 2026',
    '2023X000',
    'begroting 2025',
    'maart 26',
    "'26",
    'schooljaar',
    'schooljaar 2016/18',
  ])('%s is none', (cell) => expect(readPeriod(cell)).toBeUndefined());
});

it('reads its own Dutch words back', () => {
  const locale = makeLocale('nl', nl);
  const year = fc.integer({ min: 1900, max: 2099 });
  const two = (number: number) => String(number).padStart(2, '0');
  const part = (mark: string, count: number, digits = 1) =>
    fc
      .tuple(year, fc.integer({ min: 1, max: count }))
      .map(([of, number]) => `${of}-${mark}${String(number).padStart(digits, '0')}`);
  const schoolYear = year.map((of) => `${of}/${two((of + 1) % 100)}`);
  const anyPeriod = fc.oneof(part('H', 2), part('Q', 4), part('', 12, 2), part('W', 53, 2), schoolYear);
  fc.assert(
    fc.property(anyPeriod, (period) => {
      expect(readPeriod(locale.write({ period }))).toBe(period);
    }),
  );
});

describe('a column of periods', () => {
  it('reads bare years only where the name says so', () => {
    const { data } = readRows([
      { jaar: 2024, aantal: 2024 },
      { jaar: 2025, aantal: 2025 },
    ]);
    expect(data.columns.map(({ field }) => field.type)).toEqual(['period', 'number']);
    expect(data.columns[0]?.values).toEqual(['2024', '2025']);
  });

  it.each([
    ...['jaar', 'opgericht', 'oprichtingsjaar', 'startjaar', 'bouwjaar', 'peiljaar', 'boekjaar', 'gestart', 'sinds'],
    ...['founded', 'year', 'year founded', 'Jaar van oprichting', 'Opgericht in', 'jaar_opgericht', 'started'],
  ])('reads whole numbers under “%s” as years', (name) => {
    const { data } = readRows([{ [name]: '1500' }, { [name]: 2020 }, { [name]: '' }, { [name]: '2200' }]);
    expect(data.columns[0]?.field).toEqual({ name, type: 'period' });
    expect(data.columns[0]?.values).toEqual(['1500', '2020', null, '2200']);
  });

  it('reads what cannot be years as what it is', () => {
    const { data } = readRows([
      { gestart: 12, sinds: '01-04-2016', opgericht: 2300 },
      { gestart: 1850, sinds: '30-09-2020', opgericht: 1499 },
    ]);
    expect(data.columns.map(({ field }) => field.type)).toEqual(['number', 'date', 'number']);
  });

  it('keeps stars as statuses', () => {
    const { data } = readRows(["2016/'17", "2017/'18*", "2018/'19**"].map((periode) => ({ periode })));
    expect(data.columns[0]?.values).toEqual(['2016/17', '2017/18', '2018/19']);
    expect([...(data.columns[0]?.statuses ?? [])]).toEqual([
      [1, 'provisional'],
      [2, 'revised'],
    ]);
  });

  it('keeps mixed grains apart', () => {
    const { data } = readRows([{ Perioden: '2025KW04' }, { Perioden: '2025JJ00' }, { Perioden: '2026KW01' }]);
    expect(data.columns[0]?.values).toEqual(['2025-Q4', '2025', '2026-Q1']);
  });

  it('knows names of periods', () => {
    for (const name of ['jaar', 'Peiljaar', 'Boekjaar', 'Perioden', 'Periode', 'TIME_PERIOD', 'year', 'Tijdvak'])
      expect(namesPeriods(name), name).toBe(true);
    for (const name of ['0 tot 15 jaar', 'k_0Tot15Jaar_8', 'Kosten per jaar', 'Aantal jaar'])
      expect(namesPeriods(name), name).toBe(false);
  });
});
