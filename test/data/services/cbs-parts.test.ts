import { describe, expect, it } from 'vitest';
import { chooseGrain, timeOf } from '../../../src/data/services/cbs-time.js';
import { cbsUnit, scaled } from '../../../src/data/services/cbs-unit.js';
import { measureNames, type Measure } from '../../../src/data/services/coded.js';
import { addressOf, placeOfAnswer } from '../../../src/data/services/cbs-address.js';
import { newerBeginning, odataFilter } from '../../../src/data/services/odata-filter.js';
import { parseFilter } from '../../../src/data/row-filter.js';

describe('units of figures', () => {
  it.each([
    ['aantal', 1, undefined],
    ['', 1, undefined],
    ['%', 1, '%'],
    ['euro', 1, '€'],
    ['x 1000', 1000, undefined],
    ['x 1 000', 1000, undefined],
    ['× 1 000', 1000, undefined],
    ['x 1 000 euro', 1000, '€'],
    ['1 000 euro', 1000, '€'],
    ['1 000 000 euro', 1e6, '€'],
    ['1000', 1000, undefined],
    ['mln euro', 1e6, '€'],
    ['mld euro', 1e9, '€'],
    ['mln kWh', 1e6, 'kWh'],
    ['1 mln m3', 1e6, 'm³'],
    ['1 000 euro per inwoner', 1000, 'euro per inwoner'],
    ['2020=100', 1, '2020=100'],
    ['2015 = 100', 1, '2015 = 100'],
    ['per 1 000 inwoners', 1, 'per 1 000 inwoners'],
    ['per km²', 1, 'per km²'],
    ['100 kg', 1, '100 kg'],
    ['100 = 2015', 1, '100 = 2015'],
    ['x 100', 100, undefined],
    ['x mln', 1e6, undefined],
  ])('%s', (written, factor, unit) => {
    expect(cbsUnit(written)).toEqual(unit === undefined ? { factor } : { factor, unit });
  });

  it('leave no traces of binary fractions', () => {
    expect(scaled(741.076, 1000)).toBe(741_076);
    expect(scaled(1.1, 1000)).toBe(1100);
    expect(scaled(-0.07, 1e6)).toBe(-70_000);
    expect(scaled(8204, 1)).toBe(8204);
  });
});

describe('lengths of periods', () => {
  const choose = (cells: string[], wanted?: Parameters<typeof chooseGrain>[4], values?: (number | null)[]) => {
    const time = timeOf({ key: 'Perioden', title: 'Perioden', isTime: true, cells });
    const figures = [{ measure: { key: 'M', title: 'M' }, values: values ?? cells.map(() => 1), statuses: new Map() }];
    const { rows, left } = chooseGrain(
      cells.map((_, at) => at),
      time,
      cells,
      figures,
      wanted,
    );
    return { kept: rows.map((row) => cells[row]), left: left.map(({ kind, facts }) => [kind, facts.count]) };
  };
  const months = Array.from({ length: 12 }, (_, at) => `1998MM${String(at + 1).padStart(2, '0')}`);

  it('the finest without gaps is kept', () => {
    expect(choose([...months, '1998JJ00'])).toEqual({ kept: months, left: [['report.grain-year', 1]] });
    expect(choose(['2025KW04', '2025JJ00', '2026KW01']).kept).toEqual(['2025KW04', '2026KW01']);
  });

  it('what has gaps, covers few years or holds no figures is not', () => {
    const years = ['2022JJ00', '2023JJ00', '2024JJ00', '2025JJ00', '2026JJ00'];
    expect(choose([...years, '2026MM01', '2026MM02']).kept).toEqual(years);
    expect(choose([...months.slice(0, 3), ...months.slice(5), '1998JJ00']).kept).toEqual(['1998JJ00']);
    expect(choose(['2026JJ00', '2026KW01'], undefined, [1, null]).kept).toEqual(['2026JJ00']);
  });

  it('a page can choose', () => {
    expect(choose([...months, '1998JJ00'], 'year').kept).toEqual(['1998JJ00']);
    expect(choose([...months, '1998JJ00'], 'all').left).toEqual([]);
    expect(choose(['2013X000', '2013X005'], 'year').kept).toEqual(['2013X000', '2013X005']);
    expect(choose(['1995X000', '1995W101', '1995W102']).left).toEqual([['report.grain-other', 1]]);
  });
});

describe('names of measures', () => {
  const names = (...measures: readonly (readonly [string, string, string?])[]) =>
    measureNames(measures.map(([key, title, group]): Measure => ({ key, title, group })));
  it('are titles, with the group or the code where two are alike', () => {
    expect(names(['A', 'Totaal'], ['B', 'Deel'])).toEqual(['Totaal', 'Deel']);
    expect(names(['A', 'Totaal', 'Man'], ['B', 'Totaal', 'Vrouw'])).toEqual(['Man: Totaal', 'Vrouw: Totaal']);
    expect(names(['A', 'Totaal', 'Man'], ['B', 'Totaal', 'Man'])).toEqual(['Totaal (A)', 'Totaal (B)']);
    expect(names(['A', 'Totaal'], ['B', 'Totaal'])).toEqual(['Totaal (A)', 'Totaal (B)']);
  });
});

describe('addresses', () => {
  it('keep to their own server, or that of the office', () => {
    const context = 'https://datasets.cbs.nl/odata/v1/CBS/1/$metadata#Observations';
    const root = (url: string, said: string) => placeOfAnswer(url, said, 'Observations')?.root;
    expect(root('https://stad.example/kopie.json', context)).toBe('https://datasets.cbs.nl/odata/v1/CBS/1');
    expect(root('https://stad.example/door/cbs/1/Observations?x=1', context)).toBe('https://stad.example/door/cbs/1');
    expect(root('https://stad.example/kopie.json', 'https://kwaad.example/1/$metadata#Observations')).toBeUndefined();
    expect(
      root('https://stad.example/kopie.json', 'https://cbs.nl.kwaad.example/1/$metadata#Observations'),
    ).toBeUndefined();
    expect(root('kopie.json', 'nergens')).toBeUndefined();
  });

  it('quote what is filtered on', () => {
    const codes = new Map([
      ["a'b", { title: 'x' }],
      ['c', { title: 'y' }],
      ['d', { title: 'z' }],
    ]);
    const clauses = odataFilter(parseFilter('D = x'), [{ key: 'D', title: 'D', isTime: false, codes }], newerBeginning);
    expect(clauses).toEqual(["D eq 'a''b'"]);
    const place = { root: 'https://a.nl/t', part: 'Observations', query: ['$filter=a%20eq%201%25'] };
    expect(addressOf(place, { $filter: clauses[0] })).toBe(
      "https://a.nl/t/Observations?$filter=(a%20eq%201%25)%20and%20D%20eq%20'a''b'",
    );
  });

  it('never ask for less than is wanted when there are too many codes', () => {
    const codes = new Map(
      Array.from({ length: 400 }, (_, at) => [`GM${String(at).padStart(4, '0')}`, { title: `g ${at}` }]),
    );
    const dimension = { key: 'RegioS', title: 'Regio', isTime: false, codes };
    expect(odataFilter(parseFilter('RegioS != GM0001'), [dimension], newerBeginning)).toEqual([]);
    expect(odataFilter(parseFilter('RegioS = GM00*'), [dimension], newerBeginning)).toEqual([
      "startswith(RegioS,'GM00')",
    ]);
    const months = new Map(
      Array.from({ length: 120 }, (_, at) => [
        `${2015 + Math.floor(at / 12)}MM${String((at % 12) + 1).padStart(2, '0')}`,
        { title: '' },
      ]),
    );
    const time = { key: 'Perioden', title: 'Perioden', isTime: true, codes: months };
    expect(odataFilter(parseFilter('Perioden >= 2018; Perioden < 2023'), [time], newerBeginning)).toEqual([
      "Perioden ge '2018MM01' and Perioden le '2022MM12'",
    ]);
  });
});
