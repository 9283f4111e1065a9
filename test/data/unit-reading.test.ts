import { describe, expect, it } from 'vitest';
import { readRows } from '../../src/data/read-rows.js';
import fc from 'fast-check';
import { mayHaveUnit, noUnit } from '../../src/data/unit-hint.js';
import { factorAndUnit } from '../../src/data/unit-reading.js';

describe('factorAndUnit', () => {
  it.each([
    ['Woningvoorraad (x 1000)', 1000, undefined],
    ['Woningvoorraad (× 1 000)', 1000, undefined],
    ['Lasten (1 000 euro)', 1000, '€'],
    ['Lasten x € 1.000', 1000, '€'],
    ['Lasten (x € 1.000.000)', 1e6, '€'],
    ['Lasten in duizenden euro’s', 1000, '€'],
    ['Lasten, mln euro', 1e6, '€'],
    ['Omzet (mld euro)', 1e9, '€'],
    ['Verbruik (mln kWh)', 1e6, 'kWh'],
    ["EU-subsidie in Euro's", 1, '€'],
    ['Bedrag (€)', 1, '€'],
    ['Aandeel (%)', 1, '%'],
    ['Medefinancieringspercentage van de Unie', 1, '%'],
    ['Banen (fte)', 1, 'fte'],
    ['fte', 1, 'fte'],
    ['Oppervlakte (km2)', 1, 'km²'],
    ['Prijsindex (2020=100)', 1, undefined],
    ['Consumentenprijsindex 2015 = 100', 1, undefined],
    ['Misdrijven per 1000 inwoners', 1, undefined],
    ['Misdrijven (per 1 000 inwoners)', 1, undefined],
    ['Vermogen boven 1 miljoen euro', 1, '€'],
    ['Aantal vacatures', 1, undefined],
    ['Subsidie (max 50%)', 1, undefined],
    ['Bedrijven met 10 tot 50 werkzame personen', 1, undefined],
  ])('%s', (name, factor, unit) =>
    expect(factorAndUnit(name)).toEqual(unit === undefined ? { factor } : { factor, unit }),
  );
});

describe('a column with a factor', () => {
  it('is multiplied without the noise of binary fractions', () => {
    const { data, report } = readRows([{ 'Lasten (1 000 euro)': '1.234,1' }, { 'Lasten (1 000 euro)': '1,1' }]);
    expect(Array.from(data.columns[0]?.values as Float64Array)).toEqual([1234100, 1100]);
    expect(data.columns[0]?.field).toMatchObject({ unit: '€', decimals: 0 });
    expect(report.columns[0]).toMatchObject({ factor: 1000, unit: '€' });
    expect(report.columns[0]?.warnings[0]).toEqual({ kind: 'report.factor', facts: { factor: 1000, unit: '€' } });
  });

  it('is multiplied where the source holds numbers too', () => {
    const { data } = readRows([{ 'mln euro': 1.1 }, { 'mln euro': 8204 }]);
    expect(Array.from(data.columns[0]?.values as Float64Array)).toEqual([1100000, 8204000000]);
  });

  it('takes the unit of the cells before that of the name', () => {
    const { data } = readRows([{ 'Bijdrage (max 50%)': '€ 2.034.550' }]);
    expect(data.columns[0]?.field.unit).toBe('€');
  });
});

describe('mayHaveUnit', () => {
  const pieces =
    'bedrag aantal € euro EUR % procent percentage percent fte FTE in inwoners x X × * 1 1000 1.000 000 k m mln mld miljoen duizend kWh GJ km2 ( ) [ ] , : - – _ per 2020=100 ha'
      .split(' ')
      .concat(' ', '  ', '\u00a0');

  it('passes no name over that says something', () => {
    const names = fc.array(fc.constantFrom(...pieces), { maxLength: 7 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(names, fc.string({ maxLength: 12 })), (name) => {
        if (!mayHaveUnit(name)) expect(factorAndUnit(name)).toEqual(noUnit(name));
      }),
      { numRuns: 20_000 },
    );
  });

  it('leaves plain names alone', () => {
    for (const name of ['bedrag', 'vacatures', 'naam', 'jaar']) expect(mayHaveUnit(name)).toBe(false);
  });
});
